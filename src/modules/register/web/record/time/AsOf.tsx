import type { Day } from '#platform/calendar';
import { DayField, PageLink, Section, useAddress, useTexts, useToday } from '#ui';
import { texts } from '../texts.ts';

/** Reads the page as of a day. Which day it is only the reader's device knows. */
export function AsOf({ asOf }: { asOf: Day | undefined }) {
  const t = useTexts(texts);
  const { path, change } = useAddress();
  const today = useToday();
  const day = asOf ?? today;
  return (
    <Section title={t('asOf')} className="no-print">
      {day && (
        <DayField
          label={t('asOfLabel')}
          note={t('asOfSay')}
          value={day}
          earliest="1949-01-01"
          latest="2100-12-31"
          onChange={(next) => change({ asOf: next === today ? undefined : next })}
        />
      )}
      {asOf && (
        <p className="meta">
          <PageLink to={path}>{t('backToToday')}</PageLink>
        </p>
      )}
    </Section>
  );
}
