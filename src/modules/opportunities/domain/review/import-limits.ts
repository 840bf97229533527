export interface Limits {
  readonly least: number;
  readonly most: number;
}
export type TextPart = 'title' | 'summary' | 'description' | 'advantages';

/** What other registers publish is kept as it is, within what the centre can show and match. */
export const importLimits: Record<TextPart, Limits> = {
  title: { least: 2, most: 600 },
  summary: { least: 0, most: 2000 },
  description: { least: 1, most: 20_000 },
  advantages: { least: 0, most: 6000 },
};
