import { Facts, PageLink, Section, Side, Tag, useCorridor, useFormats, useTexts } from '#ui';
import type { RecordPage } from '../../contract.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { texts } from './texts.ts';

/** What the record itself is: its kind, sides and fields, and which version of it stands here. */
export function RecordFacts({ record }: { record: RecordPage }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const formats = useFormats();
  const { line, content, changedAt, revision } = record;
  return (
    <Section title={t('facts')}>
      <Facts
        rows={[
          {
            term: t('kind'),
            value: (
              <PageLink to="/register" query={{ kind: line.kind }}>
                {words.type(line.kind, line.type)}
              </PageLink>
            ),
          },
          { term: t('sides'), value: <Sides of={line.sides} /> },
          { term: t('fields'), value: <Fields of={content.fields} /> },
          content.giving.length > 0 && { term: t('giving'), value: <Sides of={content.giving} /> },
          {
            term: t('reference'),
            value: <span className="num">{line.reference}</span>,
            note: t('changed', { day: formats.day(changedAt.slice(0, 10)), revision }),
          },
        ]}
      />
    </Section>
  );
}

function Sides({ of }: { of: readonly string[] }) {
  const t = useTexts(texts);
  const { trackOf } = useCorridor();
  if (of.length === 0) return <Tag look="unknown">{t('notStated')}</Tag>;
  const inOrder = of.toSorted((one, other) => trackOf(one) - trackOf(other));
  return inOrder.map((side) => (
    <div key={side}>
      <Side code={side} />
    </div>
  ));
}

function Fields({ of }: { of: readonly string[] }) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  if (of.length === 0) return <Tag look="unknown">{t('notStated')}</Tag>;
  return of.map((field, place) => (
    <span key={field}>
      {place > 0 && ' · '}
      <PageLink to="/register" query={{ field }}>
        {corridor.fieldName(field)}
      </PageLink>
    </span>
  ));
}
