import { useCorridor, useFormats, useTexts } from '#ui';
import type { Undertaking } from '../../contract.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { chainTexts } from './texts/chain.ts';

interface Props {
  /** The upper line is of the first side, the lower one of the second; both are written alike. */
  track: 0 | 1;
  money: Undertaking['money'];
}

/** What a side put in, as sources state it; what no source attributes stands on both lines. */
export function MoneyOf({ track, money }: Props) {
  const t = useTexts(chainTexts);
  const words = useRegisterWords();
  const corridor = useCorridor();
  const formats = useFormats();
  const side = corridor.sides[track] ?? '';
  const said = money
    .filter((one) => one.side === side || one.side === undefined)
    .map(({ money: amount, sector, side: whose }) =>
      [formats.money(amount), sector && words.of('sector', sector), whose === undefined && t('sideUnstated')]
        .filter(Boolean)
        .join(', '),
    );
  return (
    <p className={`chain-money ${track === 0 ? 'a' : 'b'}`}>
      <b>{corridor.sideName(side)}</b>{' '}
      {said.length > 0 ? formats.list(said) : <span className="note">{t('noMoney')}</span>}
    </p>
  );
}
