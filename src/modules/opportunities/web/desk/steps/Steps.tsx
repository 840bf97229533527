import { useState } from 'react';
import { Button, useTexts } from '#ui';
import { words } from '../texts/words.ts';
import { type Step, type Stepping } from './step-endpoints.ts';
import { StepDialog } from './StepDialog.tsx';
import '../desk.css';

interface Props {
  /** Which of them to show here; only those are that the caller may take now. */
  steps: readonly Step[];
  listing: Stepping;
  onTaken: (step: Step) => void;
  onOvertaken: () => void;
}

export const offeredOf = (steps: readonly Step[], { may }: Stepping) =>
  steps.filter((step) => may.includes(step));

/** A button for each step that the caller may take now, each with its dialog. */
export function Steps({ steps, listing, onTaken, onOvertaken }: Props) {
  const t = useTexts(words);
  const [asked, setAsked] = useState<Step>();
  return (
    <div className="row no-print">
      {offeredOf(steps, listing).map((step) => (
        <Button
          key={step}
          look={step === 'approve' || step === 'publish' ? 'main' : 'plain'}
          aria-haspopup="dialog"
          onClick={() => setAsked(step)}
        >
          {t(`step_${step}`)}
        </Button>
      ))}
      {asked && (
        <StepDialog
          key={asked}
          step={asked}
          listing={listing}
          onTaken={() => onTaken(asked)}
          onOvertaken={onOvertaken}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
