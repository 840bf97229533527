import {
  Empty,
  LanguageText,
  Pager,
  Section,
  Table,
  Tag,
  useCorridor,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { type Language, locale } from '#platform/languages';
import type { EntryLine } from '../contract.ts';
import { SourceLinks } from './SourceLinks.tsx';
import type { Outcome } from './recording/outcome.ts';
import { texts } from './texts.ts';
import { WithdrawHere } from './WithdrawHere.tsx';

interface Props {
  rows: readonly EntryLine[];
  total: number;
  next?: string | undefined;
  onOutcome: (outcome: Outcome) => void;
}

/** What is behind the balance, entry by entry, with its sources. */
export function Entries({ rows, total, next, onOutcome }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const periodOf = usePeriod();
  const directionOf = useDirection();
  if (rows.length === 0)
    return (
      <Section title={t('entries')}>
        <Empty title={t('noEntries')} />
      </Section>
    );
  return (
    <Section title={t('entries')} meta={formats.number(total)}>
      <Table
        caption={t('entriesCaption')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { title: t('what'), isHead: true, cell: (entry) => <About entry={entry} /> },
          { title: t('when'), cell: periodOf },
          { title: t('direction'), cell: directionOf },
          {
            title: t('amount'),
            isNumber: true,
            cell: ({ kind, number, value }) =>
              [kind !== 'money' && formats.number(number), value && formats.money(value)]
                .filter(Boolean)
                .join(' · '),
          },
          { title: t('howSure'), cell: ({ confidence }) => t(`confidence_${confidence}`) },
          {
            title: t('source'),
            cell: ({ id, sources, about, mayWithdraw }) => (
              <>
                <SourceLinks sources={sources} />
                {mayWithdraw && <WithdrawHere of="entry" id={id} name={about.text} onOutcome={onOutcome} />}
              </>
            ),
          },
        ]}
      />
      <Pager shown={rows.length} total={total} next={next} />
    </Section>
  );
}

function About({ entry: { kind, about, isInvented } }: { entry: EntryLine }) {
  const t = useTexts(texts);
  return (
    <>
      <span className="note balance-kind">{t(`line_${kind}`)}</span>{' '}
      <LanguageText language={about.language} className="balance-about">
        {about.text}
      </LanguageText>{' '}
      {isInvented && <Tag look="quiet">{t('isInvented')}</Tag>}
    </>
  );
}

function useDirection() {
  const t = useTexts(texts);
  const { sideName } = useCorridor();
  return ({ givingSide, receivingSide }: EntryLine): string => {
    if (receivingSide === undefined) return t('bothWays');
    const to = sideName(receivingSide);
    return givingSide === undefined
      ? t('fromPurse', { to })
      : t('fromTo', { from: sideName(givingSide), to });
  };
}

/** As exactly as the source says it, and not more. */
function usePeriod() {
  const language = useLanguage();
  const formats = useFormats();
  return ({ from, until, precision }: EntryLine): string => {
    const [one, other] = [from, until].map((day) =>
      precision === 'year'
        ? day.slice(0, 4)
        : precision === 'month'
          ? monthOf(language, day)
          : formats.shortDay(day),
    );
    return one === other ? one! : `${one}–${other}`;
  };
}

const monthOf = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(locale[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
