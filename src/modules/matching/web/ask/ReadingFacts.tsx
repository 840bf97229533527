import { type Direction, directions, type Kind, kinds } from '#contracts/opportunities';
import { isLanguage, languages } from '#platform/languages';
import { type Fact, Facts, Tag, useCorridor, useFormats, useLanguageNames, useTexts } from '#ui';
import type { Reading } from '../../contract.ts';
import { useOpportunityNames } from '#web/opportunities';
import { texts } from '../texts.ts';
import type { AskedText } from './asked.ts';
import { Correction, FieldCorrection } from './Correction.tsx';

interface Props {
  asked: AskedText;
  reading: Reading;
  onCorrect: (changes: Partial<AskedText>) => void;
}

/** What the centre took a text for, from where it knows, and a way to say otherwise. */
export function ReadingFacts(props: Props) {
  const t = useTexts(texts);
  const rows = [
    useLanguageFact(props),
    useDirectionFact(props),
    useSideFact(props),
    useKindFact(props),
    useFieldFact(props),
    useStageFact(props),
  ];
  return (
    <>
      <Facts rows={rows} />
      <p className="note correct-note no-print">{t('correct')}</p>
    </>
  );
}

function useLanguageFact({ asked, reading, onCorrect }: Props): Fact {
  const t = useTexts(texts);
  const names = useLanguageNames();
  const isUnknown = reading.language === 'unknown';
  const known = languages.map((one) => [one, names.name(one)] as const);
  return {
    term: t('language'),
    value: (
      <Correction
        label={t('language')}
        value={isUnknown ? '' : reading.language}
        options={isUnknown ? [['', names.name('unknown')], ...known] : known}
        onChange={(value) => onCorrect({ language: isLanguage(value) ? value : undefined })}
      />
    ),
    note: asked.language ? t('youSaid') : t('readFromText'),
  };
}

function useDirectionFact({ asked, reading, onCorrect }: Props): Fact {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  return {
    term: t('isA'),
    value: (
      <Correction
        label={t('isA')}
        value={reading.direction ?? ''}
        options={[
          ...(reading.direction ? [] : [['', t('directionUnknown')] as const]),
          ...directions.map((one) => [one, names.direction(one)] as const),
        ]}
        onChange={(value) => onCorrect({ direction: (value || undefined) as Direction | undefined })}
      />
    ),
    note: asked.direction ? t('youSaid') : reading.direction ? t('readFromText') : t('bothSearched'),
  };
}

function useSideFact({ asked, reading, onCorrect }: Props): Fact {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const isSaid = !!asked.side || !!asked.bothSides;
  return {
    term: t('from'),
    value: (
      <Correction
        label={t('from')}
        value={asked.bothSides ? '' : (reading.side ?? '')}
        options={[
          ['', t('sideUnknown')],
          ...corridor.sides.map((one) => [one, corridor.sideName(one)] as const),
        ]}
        onChange={(side) => onCorrect({ side: side || undefined, bothSides: side === '' || undefined })}
      />
    ),
    note: isSaid ? t('youSaid') : reading.side ? t('presumed') : t('bothSearched'),
  };
}

function useKindFact({ asked, onCorrect }: Props): Fact {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  return {
    term: t('kind'),
    value: (
      <Correction
        label={t('kind')}
        value={asked.kind?.[0] ?? ''}
        options={[['', t('anyKind')], ...kinds.map((one) => [one, names.of('kind', one)] as const)]}
        onChange={(value) => onCorrect({ kind: value ? [value as Kind] : undefined })}
      />
    ),
    note: asked.kind ? t('youSaid') : t('allSearched'),
  };
}

function useFieldFact({ asked, reading, onCorrect }: Props): Fact {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const formats = useFormats();
  const like = formats.list(reading.fields.map(corridor.fieldName));
  return {
    term: t('field'),
    value: <FieldCorrection chosen={asked.field ?? []} onChange={(field) => onCorrect({ field })} />,
    note: asked.field ? t('youSaid') : like ? t('fieldsLike', { fields: like }) : t('allSearched'),
  };
}

function useStageFact({ reading: { trl } }: Props): Fact {
  const t = useTexts(texts);
  if (!trl) return { term: t('stage'), value: <Tag look="unknown">{t('notStated')}</Tag> };
  return { term: t('stage'), value: <span className="num">TRL {trl}</span>, note: t('statedInText') };
}
