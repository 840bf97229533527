import { type Holder, ballParts } from '#contracts/cases';
import { useCorridor, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { ChoiceField } from '../parts/fields.tsx';
import type { Faults } from '../parts/StepDialog.tsx';
import { taskTexts } from './texts/tasks.ts';

const codeOf = ({ side, part }: Holder) => `${side}/${part}`;

/** Reads what the field below says. */
export function ownerFrom(code: string): Holder {
  const [side = '', part] = code.split('/');
  return { side, part: part === 'adviser' ? 'adviser' : 'client' };
}

/** Whose task it is: the adviser or the organisations of either side. */
export function OwnerField({ owner, faults }: { owner: Holder; faults: Faults }) {
  const t = useTexts(taskTexts);
  const corridor = useCorridor();
  const names = useCaseNames();
  const options = corridor.sides
    .flatMap((side) => ballParts.map((part) => ({ side, part })))
    .map((one) => ({ value: codeOf(one), name: names.holder(one) }));
  return (
    <ChoiceField name="owner" label={t('owner')} chosen={codeOf(owner)} options={options} faults={faults} />
  );
}
