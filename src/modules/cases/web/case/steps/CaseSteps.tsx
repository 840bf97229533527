import { type ReactNode, useState } from 'react';
import { advances, type Cooperation } from '#contracts/cases';
import { Button, Section, useTexts } from '#ui';
import type { Outcomes } from '../../parts/OutcomeNotice.tsx';
import { caseTexts } from '../texts/case.ts';
import { caseWords } from '../words/words.ts';
import type { CaseStep } from './case-step.ts';
import { CaseDialog } from './CaseDialog.tsx';

const moves: readonly CaseStep[] = ['hand-over', ...advances, 'reopen', 'close'];
const seatSteps: readonly CaseStep[] = ['agree-to-names', 'seat-adviser'];

interface Props {
  one: Cooperation;
  outcomes: Outcomes;
}

/** What the reader may do with the ball and the state now. */
export function CaseSteps(props: Props) {
  const t = useTexts(caseTexts);
  return (
    <Buttons {...props} steps={moves}>
      {(buttons) => (
        <Section title={t('steps')} className="no-print">
          {buttons}
        </Section>
      )}
    </Buttons>
  );
}

/** What the reader may do about who takes part. */
export const SeatSteps = (props: Props) => (
  <Buttons {...props} steps={seatSteps}>
    {(buttons) => buttons}
  </Buttons>
);

interface ButtonsProps extends Props {
  steps: readonly CaseStep[];
  children: (buttons: ReactNode) => ReactNode;
}

function Buttons({ one, outcomes, steps, children }: ButtonsProps) {
  const words = useTexts(caseWords);
  const [asked, setAsked] = useState<CaseStep>();
  const offered = steps.filter((step) => one.may.includes(step));
  if (offered.length === 0) return null;
  return children(
    <div className="row no-print">
      {offered.map((step) => (
        <Button
          key={step}
          look={step === 'hand-over' || step === 'reopen' ? 'main' : 'plain'}
          aria-haspopup="dialog"
          onClick={() => setAsked(step)}
        >
          {words(`step_${step}`)}
        </Button>
      ))}
      {asked && (
        <CaseDialog
          key={asked}
          step={asked}
          one={one}
          outcomes={outcomes}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>,
  );
}
