import {
  Empty,
  Facts,
  LanguageText,
  Section,
  Side,
  Table,
  Tag,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { locale } from '#platform/languages';
import type { PromiseCheck, PromiseLine } from '../contract.ts';
import type { Outcome } from './recording/outcome.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { texts } from './texts.ts';
import { WithdrawHere } from './WithdrawHere.tsx';

interface Props {
  promises: readonly PromiseLine[];
  onOutcome: (outcome: Outcome) => void;
}

/** Promises of reciprocity, those that raise an alert first, with what every check of them found. */
export function Promises({ promises, onOutcome }: Props) {
  const t = useTexts(texts);
  return (
    <Section title={t('promises')}>
      {promises.length === 0 && <Empty title={t('noPromises')} />}
      {promises.map((promise) => (
        <OnePromise key={promise.id} promise={promise} onOutcome={onOutcome} />
      ))}
    </Section>
  );
}

function OnePromise({ promise, onOutcome }: { promise: PromiseLine; onOutcome: Props['onOutcome'] }) {
  const t = useTexts(texts);
  const { promiser, about, state = 'unchecked', isAlert, since, isInvented, checks } = promise;
  const formats = useFormats();
  const say: string = `say_${state}`;
  return (
    <article className="balance-promise" id={`promise-${promise.id}`}>
      <h3>
        <LanguageText language={promiser.language}>{promiser.text}</LanguageText>
      </h3>
      <p className="row">
        <Tag look={isAlert ? 'late' : state === 'kept' ? 'fill' : state === 'on-course' ? 'open' : 'plain'}>
          {t(`state_${state}`)}
        </Tag>
        {since !== undefined && <span className="note">{t('since', { day: formats.day(since) })}</span>}
        {isInvented && <Tag look="quiet">{t('isInvented')}</Tag>}
      </p>
      <LanguageText as="p" language={about.language}>
        {about.text}
      </LanguageText>
      {isAlert && t.knows(say) && <p>{t(say)}</p>}
      <Figures promise={promise} />
      {checks.length > 0 && <History promise={promise} />}
      {promise.mayWithdraw && (
        <WithdrawHere of="promise" id={promise.id} name={about.text} onOutcome={onOutcome} />
      )}
    </article>
  );
}

/** Amounts and numbers of a promise as the reader writes them. */
function useValue({ currency }: Pick<PromiseLine, 'currency'>) {
  const formats = useFormats();
  return (value: number): string =>
    currency === undefined ? formats.number(value) : formats.money({ amount: value.toFixed(2), currency });
}

function Figures({ promise }: { promise: PromiseLine }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const value = useValue(promise);
  const clause = useClause(promise);
  const { towardsSide, from, until, every, sources, confidence, checks } = promise;
  const [last] = checks;
  return (
    <Facts
      rows={[
        { term: t('promised'), value: clause, note: t(`confidence_${confidence}`) },
        { term: t('towardsSide'), value: <Side code={towardsSide} /> },
        {
          term: t('time'),
          value: t('fromUntil', { from: formats.day(from), until: formats.day(until) }),
          note: t(`every_${every}`),
        },
        last && { term: t('reached'), value: reachedText(last) },
        last?.expected !== undefined && { term: t('expected'), value: value(last.expected) },
        last && {
          term: t('knownUntil'),
          value: last.knownUntil === undefined ? t('noFigures') : formats.day(last.knownUntil),
        },
        { term: t('sources'), value: <SourceLinks sources={sources} /> },
      ]}
    />
  );

  function reachedText({ reached, target }: PromiseCheck) {
    return target === undefined
      ? value(reached)
      : t('reachedOf', { reached: value(reached), target: value(target) });
  }
}

function useClause(promise: PromiseLine): string {
  const t = useTexts(texts);
  const language = useLanguage();
  const value = useValue(promise);
  const { target } = promise;
  if (target.is === 'least') return t('least', { amount: value(target.least) });
  const share = new Intl.NumberFormat(locale[language], {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(target.share);
  return target.of === undefined
    ? t('shareOfAll', { share })
    : t('shareOf', { share, base: value(target.of) });
}

function History({ promise }: { promise: PromiseLine }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const value = useValue(promise);
  return (
    <details className="balance-history">
      <summary>{t('history')}</summary>
      <Table
        caption={t('historyOf')}
        isCaptionHidden
        rows={promise.checks}
        keyOf={({ checkedOn }) => checkedOn}
        columns={[
          { title: t('day'), isHead: true, cell: ({ checkedOn }) => formats.shortDay(checkedOn) },
          { title: t('state'), cell: ({ state }) => t(`state_${state}`) },
          { title: t('reached'), isNumber: true, cell: ({ reached }) => value(reached) },
          {
            title: t('expected'),
            isNumber: true,
            cell: ({ expected }) => (expected === undefined ? '' : value(expected)),
          },
          {
            title: t('knownUntil'),
            cell: ({ knownUntil }) =>
              knownUntil === undefined ? t('noFigures') : formats.shortDay(knownUntil),
          },
          { title: t('behind'), isNumber: true, cell: ({ entries }) => formats.number(entries) },
        ]}
      />
    </details>
  );
}
