/** One line of a picture: what grows, and how large it is at each size. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [size: number, value: number])[];
}

interface Curve {
  readonly title: string;
  /** What stands at the upright axis. */
  readonly unit: string;
  readonly series: readonly Series[];
}

const WIDTH = 760;
const HEIGHT = 380;
const PLOT = { left: 70, right: 520, top: 50, bottom: 330 };
/** As far apart that two names do not touch. */
const LINE_HEIGHT = 16;

/** Readable on white and on black paper; lines differ by dash as well, not by colour alone. */
const STYLE = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2933 }
  .title { font-weight: 600; font-size: 15px }
  .grid { stroke: #c5ccd3; stroke-width: 1 }
  .line { fill: none; stroke-width: 2.2 }
  .c0 { stroke: #0b6e4f } .c1 { stroke: #b3541e; stroke-dasharray: 7 4 } .c2 { stroke: #31589c; stroke-dasharray: 2 4 }
  .c3 { stroke: #8a2d6b; stroke-dasharray: 10 4 2 4 } .c4 { stroke: #6b6b00; stroke-dasharray: 12 3 } .c5 { stroke: #52606d; stroke-dasharray: 4 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e4e7eb } .grid { stroke: #4a5560 }
    .c0 { stroke: #4fd1a5 } .c1 { stroke: #f0a06a } .c2 { stroke: #8fb4f5 } .c3 { stroke: #e29ac8 } .c4 { stroke: #d6d65c } .c5 { stroke: #b0bac5 }
  }
</style>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Axis {
  readonly from: number;
  readonly to: number;
}

const decades = ({ from, to }: Axis): number[] =>
  Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, i) => from * 10 ** i);

function axisOf(values: readonly number[]): Axis {
  const from = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const to = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  return { from, to: to > from ? to : from * 10 };
}

const along =
  ({ from, to }: Axis, start: number, end: number) =>
  (value: number) =>
    start + ((end - start) * Math.log10(value / from)) / Math.log10(to / from);

/** A picture of growth: both axes are logarithmic, so that what grows with the number of listings is a line of one slope. */
export function curve({ title, unit, series }: Curve): string {
  const drawn = series.filter(({ points }) => points.length > 0);
  const points = drawn.flatMap((one) => one.points);
  const [sizes, values] = [axisOf(points.map(([size]) => size)), axisOf(points.map(([, value]) => value))];
  const x = along(sizes, PLOT.left, PLOT.right);
  const y = along(values, PLOT.bottom, PLOT.top);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    STYLE,
    `<text class="title" x="${PLOT.left}" y="24">${escaped(title)}</text>`,
    ...decades(values).map((value) => horizontal(y(value), `${value.toLocaleString('en')} ${unit}`)),
    ...decades(sizes).map((size) => vertical(x(size), size.toLocaleString('en'))),
    `<text x="${PLOT.left}" y="${PLOT.bottom + 42}">open listings</text>`,
    ...drawn.map((one, i) => lineOf(one, `c${i % 6}`, { x, y })),
    ...labels(drawn, { x, y }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const horizontal = (at: number, says: string) =>
  `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at.toFixed(1)}" y2="${at.toFixed(1)}"/><text x="${PLOT.left - 8}" y="${(at + 4).toFixed(1)}" text-anchor="end">${says}</text>`;

const vertical = (at: number, says: string) =>
  `<line class="grid" y1="${PLOT.top}" y2="${PLOT.bottom}" x1="${at.toFixed(1)}" x2="${at.toFixed(1)}"/><text x="${at.toFixed(1)}" y="${PLOT.bottom + 20}" text-anchor="middle">${says}</text>`;

interface Places {
  x(size: number): number;
  y(value: number): number;
}

function lineOf({ points }: Series, look: string, { x, y }: Places): string {
  const places = points.map(([size, value]) => `${x(size).toFixed(1)},${y(value).toFixed(1)}`);
  const dots = places.map((place) => {
    const [cx, cy] = place.split(',');
    return `<circle class="line ${look}" cx="${cx}" cy="${cy}" r="3" style="stroke-dasharray:none"/>`;
  });
  return `<polyline class="line ${look}" points="${places.join(' ')}"/>${dots.join('')}`;
}

/** Names stand where their lines end, pushed apart where they would touch, with a piece of the line before each. */
function labels(series: readonly Series[], { y }: Places): string[] {
  const ends = series
    .map(({ name, points }, i) => ({ name, look: `c${i % 6}`, at: y(points.at(-1)![1]) }))
    .toSorted((one, other) => one.at - other.at);
  let lowest = -Infinity;
  return ends.map(({ name, look, at }) => {
    lowest = Math.max(at, lowest + LINE_HEIGHT);
    const left = PLOT.right + 14;
    return `<line class="line ${look}" x1="${left}" x2="${left + 24}" y1="${lowest.toFixed(1)}" y2="${lowest.toFixed(1)}"/><text x="${left + 30}" y="${(lowest + 4).toFixed(1)}">${escaped(name)}</text>`;
  });
}
