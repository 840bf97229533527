import type { Opportunity } from '#contracts/opportunities';
import { isLanguage, type Multilingual } from '#platform/languages';
import { type Fact, langOf, Section, useCorridor, useFormats, useTexts } from '#ui';
import { NotStated } from '../../../page/Stated.tsx';
import { useOfferFacts } from '../../../page/use-offer-facts.tsx';
import { texts as catalogue } from '../../../texts.ts';
import { pages } from '../../texts/pages.ts';
import { FieldRow } from './FieldRow.tsx';
import type { Marginalia } from '../marginalia.ts';

/** The rows of `useOfferFacts`, in its order. */
const offerPlaces = ['stage', 'rights', 'partner', 'cooperation', 'investment', 'productClass'] as const;

/** What is stated beside the texts, field by field, each note in every language it has. */
export function FactFields({ listing, margin }: { listing: Opportunity; margin: Marginalia }) {
  const t = useTexts(pages);
  const own = useTexts(catalogue);
  const rows = useOfferFacts(listing);
  const register = useRegisterFacts(listing);
  const notes: Partial<Record<string, Multilingual | undefined>> = {
    stage: listing.stage.note,
    rights: listing.rights.note,
    partner: listing.partner.note,
  };
  const places = [...rows.map((fact, at) => [offerPlaces[at]!, fact] as const), ...register];
  return (
    <Section title={t('facts')}>
      {places.map(([place, fact]) => {
        // What is not stated has its place too as soon as something is said about it.
        const isSpoken = margin.remarks.has(place) || margin.threads.has(place);
        if (!fact && !isSpoken) return null;
        const note = notes[place];
        const title = fact ? fact.term : own(place as 'investment' | 'productClass');
        return (
          <FieldRow key={place} place={place} title={title} margin={margin}>
            <p>{fact ? fact.value : <NotStated />}</p>
            {note ? <Notes of={note} /> : fact && fact.note && <p className="note">{fact.note}</p>}
          </FieldRow>
        );
      })}
    </Section>
  );
}

function useRegisterFacts({ fields, keywords, validUntil }: Opportunity): (readonly [string, Fact])[] {
  const t = useTexts(pages);
  const corridor = useCorridor();
  const formats = useFormats();
  const fact = (place: 'fields' | 'keywords' | 'validUntil', value: Fact['value']) =>
    [place, { term: t(`field_${place}`), value }] as const;
  return [
    fact('fields', fields.length > 0 ? fields.map(corridor.fieldName).join(' · ') : <NotStated />),
    fact('keywords', Object.keys(keywords).length > 0 ? <Words of={keywords} /> : <NotStated />),
    fact('validUntil', validUntil ? formats.day(validUntil) : <NotStated />),
  ];
}

const inEach = <T,>(of: Multilingual<T>) =>
  Object.entries(of).flatMap(([language, value]) =>
    isLanguage(language) && value !== undefined ? [[language, value as T] as const] : [],
  );

function Words({ of }: { of: Multilingual<string[]> }) {
  return inEach(of).map(([language, words]) => (
    <span key={language} className="desk-line" {...langOf(language)}>
      {words.join(language === 'zh' ? '、' : ', ')}
    </span>
  ));
}

function Notes({ of }: { of: Multilingual }) {
  return inEach(of).map(([language, note]) => (
    <p key={language} className="read" {...langOf(language)}>
      {note}
    </p>
  ));
}
