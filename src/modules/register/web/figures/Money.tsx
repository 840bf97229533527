import { PageLink, Section, Table, useCorridor, useFormats, useTexts } from '#ui';
import type { Figures } from '../../contract.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { FigureLinks } from './FigureLinks.tsx';
import { MirroredBar } from './MirroredBar.tsx';
import { figureTexts } from './texts/figures.ts';
import { useListed } from './use-listed.ts';

type Amount = Figures['money'][number];

/** Amounts of one currency and sector, whoever pays. */
interface Purse {
  readonly key: string;
  readonly currency: string;
  readonly sector: Amount['sector'];
  readonly amounts: readonly Amount[];
}

/** Money of each side, in its own currency: nothing is converted. */
export function Money({ figures: { money } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const words = useRegisterWords();
  const corridor = useCorridor();
  const [a = '', b = ''] = corridor.sides;
  if (money.length === 0) return null;
  const purses = pursesOf(money);
  const of = ({ amounts }: Purse, side: string | undefined) => amounts.find((one) => one.side === side);
  const share = (purse: Purse, side: string) => {
    const own = purses.filter(({ currency }) => currency === purse.currency);
    const most = Math.max(1, ...own.flatMap((one) => [valueOf(of(one, a)), valueOf(of(one, b))]));
    return valueOf(of(purse, side)) / most;
  };
  const column = (title: string, side: string | undefined) => ({
    title,
    isNumber: true,
    cell: (purse: Purse) => <AmountOf amount={of(purse, side)} />,
  });
  return (
    <Section title={t('money')} className="figures-sides figures-money">
      <p className="note">{t('moneySay')}</p>
      <Table
        caption={t('money')}
        isCaptionHidden
        rows={purses}
        keyOf={({ key }) => key}
        columns={[
          {
            title: t('sector'),
            isHead: true,
            cell: ({ currency, sector }) =>
              t('sectorIn', { currency, sector: sector ? words.of('sector', sector) : t('noSector') }),
          },
          column(corridor.sideName(a), a),
          {
            title: t('picture'),
            cell: (purse) => <MirroredBar shares={[share(purse, a), share(purse, b)]} />,
          },
          column(corridor.sideName(b), b),
          column(t('noSide'), undefined),
        ]}
      />
      <FigureLinks of="money" />
    </Section>
  );
}

/** Nothing where nothing is stated: a zero would be a statement. */
function AmountOf({ amount }: { amount: Amount | undefined }) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const listed = useListed();
  if (!amount) return null;
  return (
    <>
      <PageLink to="/register" query={listed({ money: amount.value })}>
        {formats.money(amount.money)}
      </PageLink>
      <span className="note figures-statements">{t('statements', { n: amount.statements })}</span>
    </>
  );
}

const valueOf = (amount: Amount | undefined) => Number(amount?.money.amount ?? 0);

const pursesOf = (money: readonly Amount[]): Purse[] =>
  [...Map.groupBy(money, ({ money: { currency }, sector }) => `${currency} ${sector ?? ''}`)].map(
    ([key, amounts]) => ({
      key,
      currency: amounts[0]!.money.currency,
      sector: amounts[0]!.sector,
      amounts,
    }),
  );
