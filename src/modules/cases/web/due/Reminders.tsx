import { type FormEvent, useState } from 'react';
import { findReminders, type Rhythm, rhythms, setReminders } from '#contracts/cases';
import { Answer, Button, callEndpoint, Section, useAct, useEndpoint, useTexts } from '#ui';
import { Refused } from '../parts/Refused.tsx';
import { dueTexts } from './texts/due.ts';

/** How the reader is told of due days by e-mail. */
export function Reminders() {
  const t = useTexts(dueTexts);
  const asked = useEndpoint(findReminders, {}, { isAlwaysAsked: true });
  const [isKept, setKept] = useState(false);
  const onKept = () => {
    setKept(true);
    asked.again();
  };
  return (
    <Section title={t('reminders')}>
      <div className="stack-s">
        <p>{t('remindersSay')}</p>
        <Answer of={asked}>
          {(told) => <Choice {...told} isKept={isKept} onChange={() => setKept(false)} onKept={onKept} />}
        </Answer>
      </div>
    </Section>
  );
}

interface Props {
  rhythm: Rhythm;
  roomNews: boolean;
  isKept: boolean;
  onChange: () => void;
  onKept: () => void;
}

function Choice({ rhythm, roomNews, isKept, onChange, onKept }: Props) {
  const t = useTexts(dueTexts);
  const act = useAct();
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = rhythms.find((one) => one === form.get('rhythm')) ?? rhythm;
    act.run(async () => {
      await callEndpoint(setReminders, { rhythm: chosen, roomNews: form.get('rooms') !== null });
      onKept();
    });
  };
  return (
    <form className="stack-s" onSubmit={keep} onChange={onChange}>
      <fieldset className="case-rhythms">
        <legend className="sr">{t('reminders')}</legend>
        {rhythms.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="rhythm" value={one} defaultChecked={one === rhythm} />
            <span>{t(`rhythm_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className="check">
        <input type="checkbox" name="rooms" defaultChecked={roomNews} />
        <span>{t('roomNews')}</span>
      </label>
      <Refused error={act.error} />
      <p className="row no-print">
        <Button type="submit" disabled={act.isBusy}>
          {t('keep')}
        </Button>
        <output>{isKept && t('kept')}</output>
      </p>
    </form>
  );
}
