import { PageLink, Section, Tag, useTexts } from '#ui';
import type { Progress, SessionPage } from '../../contract.ts';
import { RegisterDate } from '../words/RegisterDate.tsx';
import { TextFor } from '../words/TextFor.tsx';
import { useRegisterWords } from '../words/use-register-words.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { sessionTexts } from './texts.ts';

/** What happened between two sessions, as the records tell it. */
export function ProgressBetween({ title, progress }: { title: string; progress: Progress }) {
  const t = useTexts(sessionTexts);
  const { changed, begun, ended, results } = progress;
  const isQuiet = changed.length + begun.length + ended.length + results.length === 0;
  return (
    <Section title={title}>
      {isQuiet && <p className="note">{t('quiet')}</p>}
      {changed.length > 0 && (
        <>
          <h3>{t('changed')}</h3>
          <ul className="session-changes">
            {changed.map((change) => (
              <Changed key={change.commitment.record.reference} change={change} />
            ))}
          </ul>
        </>
      )}
      <Named title={t('begun')} records={begun} />
      <Named title={t('ended')} records={ended} />
      <Named title={t('results')} records={results} />
    </Section>
  );
}

function Changed({ change: { commitment, was, evidence } }: { change: Progress['changed'][number] }) {
  const t = useTexts(sessionTexts);
  const words = useRegisterWords();
  const { record, standing, isLate } = commitment;
  const says = (code: string) => {
    const key = `standing_${code}`;
    return t.knows(key) ? t(key) : words.of('standing', code);
  };
  const what =
    was === undefined
      ? t('newSince')
      : was === standing
        ? t('stillSo', { standing: says(standing) })
        : t('turned', { was: says(was), standing: says(standing) });
  return (
    <li>
      <PageLink to={`/register/${record.reference}`}>
        <TextFor of={record.titles} />
      </PageLink>
      <p className="note">
        {what} {isLate && <Tag look="late">{t('late')}</Tag>}
      </p>
      {evidence.length > 0 && <EvidenceLinks links={evidence} />}
    </li>
  );
}

function Named({ title, records }: { title: string; records: readonly SessionPage['session'][] }) {
  const words = useRegisterWords();
  if (records.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="session-changes">
        {records.map(({ reference, kind, type, titles, date }) => (
          <li key={reference}>
            <PageLink to={`/register/${reference}`}>
              <TextFor of={titles} />
            </PageLink>{' '}
            <span className="note">
              {words.type(kind, type)} · <RegisterDate date={date} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
