import { type Cooperation } from '#contracts/cases';
import { useTexts } from '#ui';
import { stepsOf } from '../../../domain/life/life.ts';
import { useCaseNames } from '../../names/use-case-names.ts';
import type { Outcomes } from '../../parts/OutcomeNotice.tsx';
import { StepDialog } from '../../parts/StepDialog.tsx';
import { caseWords } from '../words/words.ts';
import { type CaseStep, isAdvance } from './case-step.ts';
import { StepFields } from './StepFields.tsx';
import { takeStep } from './take-step.ts';

interface Props {
  step: CaseStep;
  one: Cooperation;
  outcomes: Outcomes;
  onClose: () => void;
}

const needsOf: Partial<Record<CaseStep, readonly string[]>> = {
  'hand-over': ['to', 'note'],
  reopen: ['to', 'note'],
  close: ['reason'],
  'seat-adviser': ['adviserId'],
};

/** Asks before a step of a case is taken. */
export function CaseDialog({ step, one, outcomes, onClose }: Props) {
  const words = useTexts(caseWords);
  const names = useCaseNames();
  const done = () => {
    if (!isAdvance(step)) return words(`done_${step}`);
    const to = stepsOf(one.kind).find(({ verb }) => verb === step)?.to ?? one.state;
    return words('done_advance', { state: names.of('state', to) });
  };
  return (
    <StepDialog
      asking={{
        title: words(`ask_${step}`),
        says: <p>{words(`say_${step}`)}</p>,
        verb: words(`step_${step}`),
        needs: needsOf[step] ?? [],
        take: (value) => takeStep(step, one, value),
      }}
      onTaken={() => outcomes.onTaken(done())}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {(faults) => <StepFields step={step} one={one} faults={faults} />}
    </StepDialog>
  );
}
