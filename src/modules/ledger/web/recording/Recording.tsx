import { useId, useState } from 'react';
import { Button, useTexts, useToday } from '#ui';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import type { Outcome, Recorded } from './outcome.ts';
import { RecordEntry } from './RecordEntry.tsx';
import { RecordPromise } from './RecordPromise.tsx';
import { recordingTexts } from './texts/recording.ts';

interface Props {
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome) => void;
}

const forms = { entry: RecordEntry, promise: RecordPromise };

/** For those who may write in the ledger: two forms, and what came of the last one. What was filled in stays when a form is folded. */
export function Recording({ outcome, onOutcome }: Props) {
  const t = useTexts(recordingTexts);
  const id = useId();
  const today = useToday();
  const [open, setOpen] = useState<Recorded>();
  const [opened, setOpened] = useState<readonly Recorded[]>([]);
  const toggle = (which: Recorded) => {
    setOpen(open === which ? undefined : which);
    if (!opened.includes(which)) setOpened([...opened, which]);
  };
  const taken = (of: Recorded) => (id: string) => {
    setOpen(undefined);
    setOpened(opened.filter((one) => one !== of));
    onOutcome({ is: 'recorded', of, id });
  };
  return (
    <div className="stack no-print">
      <OutcomeNotice outcome={outcome} onOutcome={onOutcome} />
      <p className="row">
        {(['entry', 'promise'] as const).map((which) => (
          <Button
            key={which}
            aria-expanded={open === which}
            aria-controls={`${id}-${which}`}
            onClick={() => toggle(which)}
          >
            {t(which)}
          </Button>
        ))}
      </p>
      {(['entry', 'promise'] as const).map((which) => {
        const Form = forms[which];
        return (
          <div key={which} id={`${id}-${which}`} hidden={open !== which}>
            {today !== undefined && opened.includes(which) && (
              <Form today={today} onRecorded={taken(which)} onClose={() => setOpen(undefined)} />
            )}
          </div>
        );
      })}
    </div>
  );
}
