import { type ColumnOf, Section, Table, Tag, useCorridor, useFormats, useTexts } from '#ui';
import type { Flow } from '../contract.ts';
import { decimals, heaviest, type Measure, weigh, type Weighed } from './balance.ts';
import { texts } from './texts.ts';
import { TwoWayBar } from './TwoWayBar.tsx';

/** The balance: over all years, and year by year; every picture stands in the table of its numbers. */
export function Scales({ flows }: { flows: readonly Flow[] }) {
  const t = useTexts(texts);
  const columnsOf = useColumns();
  const name = useName();
  const measures = weigh(flows);
  return (
    <div className="stack balance-scales">
      <Section title={t('inAll')}>
        <Table
          caption={t('inAllCaption')}
          isCaptionHidden
          rows={measures}
          keyOf={({ key }) => key}
          columns={[
            {
              title: t('what'),
              isHead: true,
              cell: (measure) => <Named measure={measure} name={name(measure)} />,
            },
            ...columnsOf<Measure>(
              (row) => row,
              (row) => row.inAll,
              // Things of different kinds have no scale in common: each is drawn to its own.
              (row) => heaviest([row.inAll]),
            ),
          ]}
        />
      </Section>
      <Section title={t('byYear')}>
        <p className="note">{t('byYearSay')}</p>
        {measures.map((measure) => (
          <div className="balance-years" key={measure.key}>
            <Table
              caption={[name(measure), measure.isInvented && t('isInvented')].filter(Boolean).join(' · ')}
              rows={measure.years}
              keyOf={({ year }) => String(year)}
              columns={[
                { title: t('year'), isHead: true, cell: ({ year }) => String(year) },
                ...columnsOf<Measure['years'][number]>(
                  () => measure,
                  (row) => row,
                  () => heaviest(measure.years),
                ),
              ]}
            />
          </div>
        ))}
      </Section>
    </div>
  );
}

function Named({ measure: { isInvented }, name }: { measure: Measure; name: string }) {
  const t = useTexts(texts);
  return (
    <>
      {name} {isInvented && <Tag look="quiet">{t('isInvented')}</Tag>}
    </>
  );
}

function useName() {
  const t = useTexts(texts);
  return ({ kind, currency }: Pick<Measure, 'kind' | 'currency'>) =>
    currency === undefined ? t(`kind_${kind}`) : t('moneyIn', { currency });
}

/** The columns of a weighed row: to either side, drawn, both ways, and how sure. */
function useColumns() {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const amount = useAmount();
  return <Row,>(
    measureOf: (row: Row) => Measure,
    weighedOf: (row: Row) => Weighed,
    mostOf: (row: Row) => bigint,
  ): ColumnOf<Row>[] => {
    const [first = '', second = ''] = corridor.sides;
    const towards = (side: string): ColumnOf<Row> => ({
      title: t('towards', { side: corridor.sideName(side) }),
      isNumber: true,
      cell: (row) => <Towards side={side} weighed={weighedOf(row)} measure={measureOf(row)} />,
    });
    return [
      towards(first),
      {
        title: t('picture'),
        cell: (row) => <TwoWayBar weighed={weighedOf(row)} sides={corridor.sides} most={mostOf(row)} />,
      },
      towards(second),
      {
        title: t('bothWays'),
        isNumber: true,
        cell: (row) => {
          const { isKnown, bothWays } = weighedOf(row);
          return isKnown.has('both') ? amount(bothWays, measureOf(row)) : '';
        },
      },
      { title: t('howSure'), cell: (row) => <HowSure weighed={weighedOf(row)} /> },
    ];
  };
}

function useAmount() {
  const formats = useFormats();
  return (value: bigint, { currency }: Pick<Measure, 'currency'>): string =>
    currency === undefined
      ? formats.number(Number(value))
      : formats.money({ amount: decimals(value), currency });
}

/** Nothing where nothing is recorded: a zero is something that somebody said. */
function Towards({ side, weighed, measure }: { side: string; weighed: Weighed; measure: Measure }) {
  const t = useTexts(texts);
  const amount = useAmount();
  if (!weighed.isKnown.has(side)) return null;
  const purse = weighed.fromPurse[side] ?? 0n;
  return (
    <>
      {amount(weighed.towards[side] ?? 0n, measure)}
      {purse > 0n && (
        <span className="note balance-purse">{t('ofCommonPurse', { amount: amount(purse, measure) })}</span>
      )}
    </>
  );
}

function HowSure({ weighed: { confidence } }: { weighed: Weighed }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const said = (['documented', 'stated', 'estimated'] as const)
    .filter((level) => confidence[level] > 0)
    .map((level) => t(`sure_${level}`, { n: confidence[level] }));
  return formats.list(said);
}
