import { PageLink, Side, useTexts } from '#ui';
import type { Figures } from '../../../contract.ts';
import { TextFor } from '../../words/TextFor.tsx';
import { Counted } from '../Counted.tsx';
import { figureTexts } from '../texts/figures.ts';

const SHOWN = 15;

/** Who is named most often, in whatever part. */
export function ByParty({ figures: { parties, partiesInAll } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const rows = parties.slice(0, SHOWN).map(({ value, number, names, side, partyId }) => ({
    key: value,
    name: (
      <span className="figures-party">
        <Side code={side} isNameHidden />{' '}
        {partyId ? (
          <PageLink to={`/organisations/${partyId}`}>
            <TextFor of={names} />
          </PageLink>
        ) : (
          <TextFor of={names} />
        )}
      </span>
    ),
    number,
    by: { party: value },
  }));
  const more = partiesInAll - rows.length;
  return (
    <Counted of="parties" title={t('byParty')} what={t('party')} rows={rows} say={t('partySay')}>
      {more > 0 && <p className="note">{t('moreParties', { n: more })}</p>}
    </Counted>
  );
}
