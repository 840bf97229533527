import { Refusal, useCorridor, useTexts } from '#ui';
import type { Hindrance } from '../../domain/life/life.ts';
import { useCaseNames } from '../names/use-case-names.ts';
import { faultsIn, hindrancesIn } from './overtaken.ts';
import { partTexts } from './texts/parts.ts';

/** Why something was refused, every reason in words; nothing while nothing was. */
export function Refused({ error }: { error: Error | undefined }) {
  const t = useTexts(partTexts);
  const corridor = useCorridor();
  const names = useCaseNames();
  if (!error) return null;
  const sayHindrance = (hindrance: Hindrance) =>
    t(`hindrance_${hindrance.is}`, {
      ...('state' in hindrance && { state: names.of('state', hindrance.state) }),
      ...('holder' in hindrance && { holder: names.holder(hindrance.holder) }),
      ...('side' in hindrance && { side: corridor.sideName(hindrance.side) }),
    });
  const says = (code: string, facts: Readonly<Record<string, unknown>>) => {
    const hindrances = hindrancesIn(error);
    if (hindrances.length > 0) return hindrances.map(sayHindrance).join(' ');
    const faults = faultsIn(error).map(({ is }) => `fault_${is}`);
    if (faults.length > 0) return faults.flatMap((key) => (t.knows(key) ? t(key) : [])).join(' ');
    const key = code.replace('cases.', 'refused_');
    return t.knows(key) ? t(key, { most: Number(facts['most']) }) : undefined;
  };
  return <Refusal error={error} says={says} />;
}
