import { cooperations, rights } from '#contracts/opportunities';
import { organisationTypes } from '#contracts/parties';
import { ownName } from '#platform/languages';
import { Section, useCorridor, useTexts } from '#ui';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoiceSet } from './ChoiceSet.tsx';
import { LastDay } from './LastDay.tsx';
import { MoneyFields } from './MoneyFields.tsx';
import { NamedChoice } from './NamedChoice.tsx';
import { PlaceField } from './PlaceField.tsx';
import { writingTexts } from '../texts/texts.ts';
import { useWritingTable } from '../places/writing-context.ts';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Everything about a listing that is chosen rather than written. */
export function FactsSection() {
  const t = useTexts(writingTexts);
  const names = useOpportunityNames();
  const corridor = useCorridor();
  const { listing } = useWritingTable();
  return (
    <Section title={t('facts')}>
      <NamedChoice />
      <ChoiceSet
        place="fields"
        legend={t('fields')}
        note={t('fieldsNote')}
        choices={corridor.fields.map((value) => ({ value, label: corridor.fieldName(value) }))}
      />
      <StageFields />
      <PartnerFields />
      <ChoiceSet
        place="cooperation"
        legend={t('cooperation')}
        choices={cooperations.map((value) => ({ value, label: names.of('cooperation', value) }))}
      />
      {(listing.kind === 'investment' || listing.investment) && <MoneyFields />}
      <ChoiceField
        place="rights.status"
        label={t('rights')}
        choices={rights.map((value) => ({ value, label: names.of('rights', value) }))}
      />
      {listing.kind === 'market-access' && (
        <PlaceField place="productClass" label={t('productClass')} note={t('productClassNote')} />
      )}
      <LastDay />
    </Section>
  );
}

function StageFields() {
  const t = useTexts(writingTexts);
  const names = useOpportunityNames();
  const { listing } = useWritingTable();
  const levels = LEVELS.map((level) => ({
    value: String(level),
    label: `TRL ${level} · ${names.of('trl', level)}`,
  }));
  return (
    <div className="listing-group">
      <div className="listing-row two">
        <ChoiceField
          place="stage.trl"
          label={t('trl')}
          none={t('notStated')}
          choices={levels}
          read={Number}
        />
        <ChoiceField place="stage.trlUntil" label={t('trlUntil')} none="–" choices={levels} read={Number} />
      </div>
      {listing.texts.map(({ language, isOriginal }) => (
        <PlaceField
          key={language}
          place={`stage.note.${language}`}
          label={t('inLanguage', { part: t('stageNote'), language: ownName[language] })}
          language={language}
          lines={2}
          {...(isOriginal && { help: 'stage' as const })}
        />
      ))}
    </div>
  );
}

function PartnerFields() {
  const t = useTexts(writingTexts);
  const names = useOpportunityNames();
  const { listing } = useWritingTable();
  return (
    <div className="listing-group">
      <ChoiceSet
        place="partner.types"
        legend={t('partnerTypes')}
        choices={organisationTypes.map((value) => ({ value, label: names.of('type', value) }))}
      />
      {listing.texts.map(({ language, isOriginal }) => (
        <PlaceField
          key={language}
          place={`partner.note.${language}`}
          label={t('inLanguage', { part: t('partnerNote'), language: ownName[language] })}
          language={language}
          lines={3}
          {...(isOriginal && { help: 'partner' as const })}
        />
      ))}
      <div className="listing-row two">
        <PlaceField place="partner.size" label={t('partnerSize')} />
        <PlaceField place="partner.area" label={t('partnerArea')} />
      </div>
    </div>
  );
}
