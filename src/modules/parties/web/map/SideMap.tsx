import { type MouseEvent, useId } from 'react';
import { writeQuery } from '#platform/contract';
import { Side, useAddress, useLanguage, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { placeLabels, radiusOf, type Town } from './places.ts';
import { frameAround, graticule, project, type Projection, scaleBar, type Spot } from './projection.ts';

/** About as many units as the panel has pixels, so that its letters keep their size. */
const WIDTH = 290;
const HEIGHT = 210;

interface Props {
  side: string;
  /** 0 for the upper track, 1 for the lower one. */
  track: number;
  /** Every town of the side: the frame, and what stands faintly behind. */
  all: readonly Spot[];
  found: readonly Town[];
  chosen: readonly string[];
}

/** One side as points on a graticule: no borders, no tiles. A picture for the eye; the table says the same. */
export function SideMap({ side, track, all, found, chosen }: Props) {
  const t = useTexts(texts);
  const frame = frameAround(all);
  const drawn = frame && project(frame, WIDTH, HEIGHT);
  return (
    <figure className={`places-side track-${track === 0 ? 'a' : 'b'}`}>
      <figcaption>
        <Side code={side} />
        {found.length === 0 && <span className="note">{t('mapNone')}</span>}
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
            <Points of={drawn} found={found} chosen={chosen} />
            <Scale of={drawn} />
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

function Points({ of, found, chosen }: { of: Projection } & Pick<Props, 'found' | 'chosen'>) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { path, query, change } = useAddress();
  const isChosen = ({ spellings }: Town) => spellings.some((spelling) => chosen.includes(spelling));
  const drawn = found.map((town) => ({
    ...town,
    x: of.x(town.longitude),
    y: of.y(town.latitude),
    radius: radiusOf(town.count),
  }));
  const choose = (town: Town) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    change({ place: isChosen(town) ? undefined : town.spellings });
  };
  return (
    <>
      {drawn.map((town) => (
        <a
          key={`${town.name} ${town.side}`}
          href={`/${language}${path}?${writeQuery({ ...query, place: town.spellings })}`}
          tabIndex={-1}
          aria-label={t('mapPoint', { place: town.name, count: town.count })}
          onClick={choose(town)}
        >
          <circle
            className={isChosen(town) ? 'found chosen' : 'found'}
            cx={town.x}
            cy={town.y}
            r={town.radius}
          >
            <title>{t('mapPoint', { place: town.name, count: town.count })}</title>
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

function Scale({ of }: { of: Projection }) {
  const t = useTexts(texts);
  const { km, units } = scaleBar(of, WIDTH / 3.5);
  const right = WIDTH - 8;
  return (
    <g className="scale">
      <path d={`M${right - units} ${HEIGHT - 14}v6H${right}v-6`} />
      <text x={right} y={HEIGHT - 18} textAnchor="end">
        {t('kilometres', { km })}
      </text>
    </g>
  );
}
