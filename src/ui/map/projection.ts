/** A place on the globe, in degrees. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A frame drawn on a panel of so many units. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  x(longitude: number): number;
  y(latitude: number): number;
  /** Units on the panel for one kilometre; true in the middle of the frame. */
  readonly unitsPerKm: number;
}

/** Length of a degree of latitude. */
const KM_PER_DEGREE = 111.2;
const MARGIN = 0.07;
/** A single town is shown with its surroundings. */
const SMALLEST_SPAN = 1;

/** The smallest frame around all spots, with a margin; undefined when there are none. */
export function frameAround(spots: readonly Spot[]): Frame | undefined {
  if (spots.length === 0) return undefined;
  const span = (values: number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const half = (Math.max(most - least, SMALLEST_SPAN) / 2) * (1 + 2 * MARGIN);
    const middle = (least + most) / 2;
    return [middle - half, middle + half] as const;
  };
  const [west, east] = span(spots.map(({ longitude }) => longitude));
  const [south, north] = span(spots.map(({ latitude }) => latitude));
  return { west, east, south, north };
}

/**
 * Equidistant cylindrical projection, true along the middle latitude of the frame: good enough for a country,
 * and its graticule is a plain grid. The frame stands in the middle of the panel.
 */
export function project({ west, east, south, north }: Frame, width: number, height: number): Projection {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const units = Math.min(width / ((east - west) * narrowing), height / (north - south));
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  return {
    width,
    height,
    x: (longitude) => width / 2 + (longitude - middleX) * narrowing * units,
    y: (latitude) => height / 2 - (latitude - middleY) * units,
    unitsPerKm: units / KM_PER_DEGREE,
  };
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30];
const MOST_LINES = 6;

/** Degrees at which the lines of the graticule stand, as round as the frame allows. */
export function graticule({ west, east, south, north }: Frame): { meridians: number[]; parallels: number[] } {
  const widest = Math.max(east - west, north - south);
  const step = STEPS.find((one) => widest / one <= MOST_LINES) ?? STEPS.at(-1)!;
  const lines = (from: number, to: number) => {
    const first = Math.ceil((from - step) / step);
    return Array.from({ length: Math.ceil((to - from) / step) + 3 }, (_, place) => (first + place) * step);
  };
  return { meridians: lines(west - widest, east + widest), parallels: lines(south - widest, north + widest) };
}

const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The longest round distance that fits into a part of the panel. */
export function scaleBar({ unitsPerKm }: Projection, longest: number): { km: number; units: number } {
  const km = ROUND_KM.findLast((one) => one * unitsPerKm <= longest) ?? ROUND_KM[0]!;
  return { km, units: km * unitsPerKm };
}
