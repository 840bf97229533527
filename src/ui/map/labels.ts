/** The area of a point goes with the number; one organisation can still be seen and hit. */
export const radiusOf = (count: number): number => Math.min(17, 2 + 0.68 * Math.sqrt(count));

export interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Drawn {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const LABEL_HEIGHT = 15;
const widthOf = (name: string) =>
  [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 13.5 : 7.2), 0);

/** Labels for the largest points, right or left of them, as long as none covers another label or another large point. */
export function placeLabels(drawn: readonly Drawn[], width: number, most = 7): Label[] {
  type Box = readonly [left: number, top: number, right: number, bottom: number];
  const taken: Box[] = [];
  const labels: Label[] = [];
  const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const points = drawn.map(({ x, y, radius }): Box => {
    const half = radius * 0.7;
    return [x - half, y - half, x + half, y + half];
  });
  for (const [place, { name, x, y, radius }] of drawn.entries()) {
    if (labels.length >= most) break;
    const length = widthOf(name);
    const sides = [
      { left: x + radius + 3, anchor: 'start' as const },
      { left: x - radius - 3 - length, anchor: 'end' as const },
    ];
    for (const { left, anchor } of sides) {
      const box: Box = [left, y - LABEL_HEIGHT / 2, left + length, y + LABEL_HEIGHT / 2];
      const isFree =
        !taken.some((other) => overlaps(box, other)) &&
        !points.some((one, at) => at < place && overlaps(box, one));
      if (left < 2 || left + length > width - 2 || !isFree) continue;
      taken.push(box);
      labels.push({ name, x: anchor === 'start' ? left : left + length, y, anchor });
      break;
    }
  }
  return labels;
}
