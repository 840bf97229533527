import { use } from 'react';
import { organisationPoints } from '#contracts/parties';
import { textFor } from '#platform/languages';
import {
  Answer,
  CorridorContext,
  Page,
  PageLink,
  PointMap,
  Section,
  Side,
  Table,
  Tag,
  useCorridor,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { readFigures, UNSTATED } from '../../contract.ts';
import { TextFor } from '../words/TextFor.tsx';
import { type Located, locatedPlaces, type TownPoint } from './located.ts';
import { mapTexts } from './texts/map.ts';
import './map.css';

/** Where the cooperation took place, as points, and as a list that says the same. */
export function MapPage() {
  const t = useTexts(mapTexts);
  const figures = useEndpoint(readFigures, {});
  const towns = useEndpoint(organisationPoints, {}, { isLasting: true });
  return (
    <Page title={t('title')} lede={t('lede')} crumbs={[{ to: '/register', title: t('register') }]}>
      <Answer of={figures} waiting={<Waiting lines={12} />}>
        {({ places, withoutPlace }) => (
          <div className="stack">
            <Maps
              places={locatedPlaces(places, towns.answer?.points ?? [])}
              towns={towns.answer?.points ?? []}
            />
            <Places places={locatedPlaces(places, towns.answer?.points ?? [])} />
            {withoutPlace > 0 && (
              <p>
                <PageLink to="/register" query={{ place: UNSTATED, invented: 'no' }}>
                  {t('without', { n: withoutPlace })}
                </PageLink>
              </p>
            )}
          </div>
        )}
      </Answer>
    </Page>
  );
}

const listOf = ({ value }: Located) => ({ place: value, invented: 'no' });

/** The side in whose country a place lies. */
function useSideOf() {
  const sides = use(CorridorContext)?.sides ?? [];
  return ({ country }: Located) => sides.find((side) => side.country === country)?.code;
}

function Maps({ places, towns }: { places: readonly Located[]; towns: readonly TownPoint[] }) {
  const t = useTexts(mapTexts);
  const reader = useLanguage();
  const corridor = useCorridor();
  const sideOf = useSideOf();
  return (
    <Section title={t('map')}>
      <div className="register-maps">
        {corridor.sides.map((side) => {
          const own = places.filter((place) => sideOf(place) === side);
          const found = own.flatMap(({ spot, ...place }) => {
            const name = textFor(place.names, reader)?.text ?? '';
            const says = t('point', { place: name, n: place.number });
            return spot
              ? [{ ...spot, name, count: place.number * WEIGHT, says, to: '/register', query: listOf(place) }]
              : [];
          });
          const all = [...towns.filter((town) => town.side === side), ...found];
          return (
            <PointMap
              key={side}
              side={side}
              all={all}
              found={found}
              none={t('none')}
              scale={(km) => t('kilometres', { km })}
            />
          );
        })}
      </div>
      <p className="note">{t('faint')}</p>
    </Section>
  );
}

/** Records are few beside organisations: a single one must be seen. */
const WEIGHT = 12;

function Places({ places }: { places: readonly Located[] }) {
  const t = useTexts(mapTexts);
  const formats = useFormats();
  const sideOf = useSideOf();
  return (
    <Section title={t('list')}>
      <Table
        caption={t('list')}
        isCaptionHidden
        rows={places}
        keyOf={({ value }) => value}
        columns={[
          { title: t('place'), isHead: true, cell: ({ names }) => <TextFor of={names} /> },
          {
            title: t('country'),
            cell: (place) => {
              const side = sideOf(place);
              return side ? (
                <Side code={side} />
              ) : (
                (place.country ?? <Tag look="unknown">{t('unstated')}</Tag>)
              );
            },
          },
          {
            title: t('records'),
            isNumber: true,
            cell: (place) => (
              <PageLink to="/register" query={listOf(place)}>
                {formats.number(place.number)}
              </PageLink>
            ),
          },
          {
            title: t('organisations'),
            isNumber: true,
            cell: ({ organisations, spellings }) =>
              organisations > 0 && (
                <PageLink to="/organisations" query={{ place: spellings }}>
                  {formats.number(organisations)}
                </PageLink>
              ),
          },
          {
            title: t('where'),
            cell: ({ spot, latitude }) =>
              !spot ? (
                <Tag look="unknown">{t('nowhere')}</Tag>
              ) : (
                <span className="note">{t(latitude === undefined ? 'byTown' : 'bySource')}</span>
              ),
          },
        ]}
      />
    </Section>
  );
}
