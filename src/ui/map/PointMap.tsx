import { type MouseEvent, useId } from 'react';
import { writeQuery } from '#platform/contract';
import { useCorridor } from '../corridor/corridor-context.ts';
import { Side } from '../corridor/Side.tsx';
import { useLanguage } from '../language/language-context.ts';
import { placeLabels, radiusOf } from './labels.ts';
import { frameAround, graticule, project, type Projection, scaleBar, type Spot } from './projection.ts';
import './point-map.css';

/** About as many units as the panel has pixels, so that its letters keep their size. */
const WIDTH = 290;
const HEIGHT = 210;

/** A place, larger the more it counts for, that leads somewhere. */
export interface MapPoint extends Spot {
  readonly name: string;
  readonly count: number;
  readonly says: string;
  readonly isChosen?: boolean;
  /** Without the language. */
  readonly to: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Instead of going there. */
  readonly onChoose?: () => void;
}

interface Props {
  side: string;
  /** The frame, and what stands faintly behind. */
  all: readonly Spot[];
  found: readonly MapPoint[];
  /** Said where nothing is found. */
  none: string;
  scale: (km: number) => string;
}

/** One side as points on a graticule: no borders, no tiles. A picture for the eye; a table beside it says the same. */
export function PointMap({ side, all, found, none, scale }: Props) {
  const track = useCorridor().trackOf(side);
  const frame = frameAround(all);
  const drawn = frame && project(frame, WIDTH, HEIGHT);
  return (
    <figure className={`point-map track-${track === 0 ? 'a' : 'b'}`}>
      <figcaption>
        <Side code={side} />
        {found.length === 0 && <span className="note">{none}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {drawn && (
          <>
            <Graticule of={drawn} {...graticule(frame)} />
            {all.map(({ latitude, longitude }) => (
              <circle
                key={`${latitude} ${longitude}`}
                className="faint"
                cx={drawn.x(longitude)}
                cy={drawn.y(latitude)}
                r="1.7"
              />
            ))}
            <Points of={drawn} found={found} />
            <Scale of={drawn} says={scale} />
          </>
        )}
      </svg>
    </figure>
  );
}

interface GraticuleProps {
  of: Projection;
  meridians: readonly number[];
  parallels: readonly number[];
}

function Graticule({ of: { x, y }, meridians, parallels }: GraticuleProps) {
  const clip = useId();
  const path = [
    ...meridians.map((degree) => `M${x(degree).toFixed(1)} 0V${HEIGHT}`),
    ...parallels.map((degree) => `M0 ${y(degree).toFixed(1)}H${WIDTH}`),
  ].join('');
  return (
    <>
      <clipPath id={clip}>
        <rect width={WIDTH} height={HEIGHT} />
      </clipPath>
      <path className="graticule" d={path} clipPath={`url(#${clip})`} />
    </>
  );
}

function Points({ of, found }: { of: Projection; found: readonly MapPoint[] }) {
  const language = useLanguage();
  const drawn = found.map((point) => ({
    ...point,
    x: of.x(point.longitude),
    y: of.y(point.latitude),
    radius: radiusOf(point.count),
  }));
  const choose =
    ({ onChoose }: MapPoint) =>
    (event: MouseEvent) => {
      if (!onChoose || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      onChoose();
    };
  return (
    <>
      {drawn.map((point) => (
        <a
          key={`${point.name} ${point.x}`}
          href={`/${language}${point.to}?${writeQuery(point.query)}`}
          tabIndex={-1}
          aria-label={point.says}
          onClick={choose(point)}
        >
          <circle
            className={point.isChosen ? 'found chosen' : 'found'}
            cx={point.x}
            cy={point.y}
            r={point.radius}
          >
            <title>{point.says}</title>
          </circle>
        </a>
      ))}
      {placeLabels(drawn, WIDTH).map(({ name, x, y, anchor }) => (
        <text key={`${name} ${x}`} x={x} y={y} dy="0.35em" textAnchor={anchor}>
          {name}
        </text>
      ))}
    </>
  );
}

function Scale({ of, says }: { of: Projection; says: (km: number) => string }) {
  const { km, units } = scaleBar(of, WIDTH / 3.5);
  const right = WIDTH - 8;
  return (
    <g className="scale">
      <path d={`M${right - units} ${HEIGHT - 14}v6H${right}v-6`} />
      <text x={right} y={HEIGHT - 18} textAnchor="end">
        {says(km)}
      </text>
    </g>
  );
}
