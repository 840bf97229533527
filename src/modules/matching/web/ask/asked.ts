import type { Direction, Kind } from '#contracts/opportunities';
import type { Language } from '#platform/languages';

/** A text with what its author said about it; whatever is absent the centre reads or presumes. */
export interface AskedText {
  readonly text: string;
  readonly language?: Language | undefined;
  readonly direction?: Direction | undefined;
  readonly side?: string | undefined;
  readonly bothSides?: boolean | undefined;
  readonly kind?: readonly Kind[] | undefined;
  readonly field?: readonly string[] | undefined;
}

/** More the server does not take. */
export const MOST_CHARACTERS = 200_000;

const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;

/** Whether a text is mostly Chinese, so that it is shown with Chinese fonts before anybody has read it. */
export function looksChinese(text: string): boolean {
  const beginning = text.slice(0, 400);
  const han = beginning.match(HAN)?.length ?? 0;
  return han > 0 && han * 2 > (beginning.match(LETTER)?.length ?? 0);
}
