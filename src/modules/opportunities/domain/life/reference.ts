import type { Direction, Kind } from '#contracts/opportunities';

const kindLetter: Record<Kind, string> = {
  technology: 'T',
  investment: 'I',
  industry: 'N',
  'market-access': 'M',
  'joint-research': 'R',
};

const NO_SIDE = 'X';
const NO_FIELD = 'GENL';

interface Referred {
  readonly direction: Direction;
  readonly kind: Kind;
  readonly side?: string;
  readonly fields: readonly string[];
}

/** The part of a reference that its facts decide, `TO-BE-ENER`: kind, direction, side and first field. A number follows. */
export function referencePrefix({ direction, kind, side, fields }: Referred): string {
  const field = fields[0]?.replaceAll('-', '').slice(0, 4) ?? NO_FIELD;
  const what = `${kindLetter[kind]}${direction === 'offer' ? 'O' : 'R'}`;
  return `${what}-${side ?? NO_SIDE}-${field}`.toUpperCase();
}

/** References are read aloud and typed: two digits at least, more when needed. */
export const numbered = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(2, '0')}`;

export const isReference = (text: string): boolean =>
  /^[TINMR][OR]-[A-Z]{1,8}-[A-Z]{2,8}-\d{2,6}$/.test(text);
