import { PageLink, Side, Table, useAddress, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import type { Town } from './towns-of.ts';

const MOST = 60;

/** The map in words: towns with their numbers, each a way to narrow the search. */
export function PlaceTable({ towns, chosen }: { towns: readonly Town[]; chosen: readonly string[] }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const { path, query } = useAddress();
  const isChosen = ({ spellings }: Town) => spellings.some((spelling) => chosen.includes(spelling));
  if (towns.length === 0) return null;
  return (
    <details className="places-table">
      <summary>{t('mapTable')}</summary>
      <Table
        caption={t('map')}
        isCaptionHidden
        rows={towns.slice(0, MOST)}
        keyOf={({ name, side }) => `${name} ${side}`}
        columns={[
          {
            title: t('place'),
            isHead: true,
            cell: (town) => (
              <PageLink
                to={path}
                query={{ ...query, after: undefined, place: isChosen(town) ? undefined : town.spellings }}
              >
                {town.name || t('notStated')}
              </PageLink>
            ),
          },
          { title: t('side'), cell: ({ side }) => <Side code={side} /> },
          { title: t('number'), isNumber: true, cell: ({ count }) => formats.number(count) },
        ]}
      />
      {towns.length > MOST && <p className="note">{t('mapTableMore', { count: towns.length - MOST })}</p>}
    </details>
  );
}
