import type { HistoryEntry } from '#contracts/opportunities';
import { Section, useFormats, useTexts } from '#ui';
import { pages } from '../texts/pages.ts';
import { words } from '../texts/words.ts';

/** Every step of a listing, oldest first, with the reasons that were given. */
export function History({ of }: { of: readonly HistoryEntry[] }) {
  const t = useTexts(pages);
  return (
    <Section title={t('history')}>
      {of.length === 0 && <p>{t('historyNone')}</p>}
      <ol className="desk-history">
        {of.map((entry, place) => (
          <li key={place}>
            <StepLine entry={entry} />
            {entry.remark && <p className="desk-said">{entry.remark}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What was done, by whom, when and for which reason. */
export function StepLine({ entry: { verb, on, by, isMine, reason } }: { entry: HistoryEntry }) {
  const t = useTexts(words);
  const formats = useFormats();
  const known = (key: string) => (t.knows(key) ? t(key) : undefined);
  const who = isMine ? t('by_me') : by && t(`by_${by}`);
  return (
    <p>
      <b>{known(`did_${verb}`) ?? verb}</b>{' '}
      <span className="meta num">{[formats.day(on), who].filter(Boolean).join(' · ')}</span>
      {reason && <span className="desk-line">{known(`reason_${verb}_${reason}`) ?? reason}</span>}
    </p>
  );
}
