import type { Opportunity } from '#contracts/opportunities';
import { type Fact, useFormats, useTexts } from '#ui';
import { useOpportunityNames } from '../names/use-opportunity-names.ts';
import { texts } from '../texts.ts';
import { Note, NotStated } from './Stated.tsx';

type Row = Fact | false;

/** What is offered or sought: how far it is, whose rights it touches, with whom and how, for how much. */
export function useOfferFacts(listing: Opportunity): Row[] {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const formats = useFormats();
  const { cooperation, investment, kind, productClass } = listing;
  const forms = cooperation.map((one) => names.of('cooperation', one));
  return [
    useStageFact(listing),
    useRightsFact(listing),
    usePartnerFact(listing),
    { term: t('cooperation'), value: forms.length > 0 ? names.begun(formats.list(forms)) : <NotStated /> },
    (investment !== undefined || kind === 'investment') && {
      term: t('investment'),
      value: investment ? <Amounts of={investment} /> : <NotStated />,
    },
    productClass !== undefined && { term: t('productClass'), value: productClass },
  ];
}

function useStageFact({ stage: { trl, trlUntil, note } }: Opportunity): Fact {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const isRange = trlUntil !== undefined && trlUntil !== trl;
  const level = trl !== undefined && (
    <>
      <span className="num">
        {t(isRange ? 'trlRange' : 'trl', { level: String(trl), until: String(trlUntil) })}
      </span>{' '}
      <span className="listing-words">{names.of('trl', trl)}</span>
    </>
  );
  return { term: t('stage'), value: level || (!note && <NotStated />), note: note && <Note of={note} /> };
}

function useRightsFact({ rights: { status, note } }: Opportunity): Fact {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const isClaimed = status !== 'not-stated' && status !== 'none';
  return {
    term: t('rights'),
    value: status === 'not-stated' ? <NotStated /> : names.begun(names.of('rights', status)),
    note: note ? <Note of={note} /> : isClaimed && t('asStated'),
  };
}

function usePartnerFact({ partner: { types, role, size, area, note } }: Opportunity): Fact {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const sought = [...types.map((type) => names.of('type', type)), role, size, area].filter(Boolean);
  return {
    term: t('seeks'),
    value: sought.length > 0 ? names.begun(sought.join(' · ')) : !note && <NotStated />,
    note: note && <Note of={note} />,
  };
}

function Amounts({
  of: { least, most, currency, instrument },
}: {
  of: NonNullable<Opportunity['investment']>;
}) {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const formats = useFormats();
  const shown = (amount: string | undefined) => amount && formats.money({ amount, currency });
  const key = least && most ? 'amountBetween' : least ? 'amountFrom' : 'amountTo';
  return (
    <>
      <span className="num">{t(key, { least: shown(least), most: shown(most) })}</span>
      <span className="note">{names.of('instrument', instrument)}</span>
    </>
  );
}
