import { type FormEvent, useState } from 'react';
import { type Interest, rewriteInterest } from '#contracts/cases';
import { Button, callEndpoint, Section, useAct, useTexts } from '#ui';
import { judgeInterest, type WrittenInterest } from '../../domain/interest/judge-interest.ts';
import type { Outcomes } from '../parts/OutcomeNotice.tsx';
import { isOvertaken } from '../parts/overtaken.ts';
import { Refused } from '../parts/Refused.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { interestTexts } from './texts/interests.ts';

/** The answers of an interest that came back, to be mended. */
export function Rewriting({ interest, outcomes }: { interest: Interest; outcomes: Outcomes }) {
  const t = useTexts(interestTexts);
  const act = useAct();
  const { id, version, language, about, wish, questions } = interest;
  const [written, setWritten] = useState<WrittenInterest>({ language, about, wish, questions });
  const [isTried, setTried] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (judgeInterest(written).length > 0) return;
    act.run(async () => {
      try {
        await callEndpoint(rewriteInterest, { id, version, ...written });
      } catch (error) {
        if (!isOvertaken(error)) throw error;
        return outcomes.onOvertaken();
      }
      outcomes.onTaken(t('rewritten'));
    });
  };
  return (
    <Section title={t('rewrite')}>
      <form className="stack-s" noValidate onSubmit={save}>
        <AnswerFields
          written={written}
          isTried={isTried}
          onChange={(changed) => setWritten({ ...written, ...changed })}
        />
        <Refused error={act.error} />
        <div>
          <Button type="submit" look="main" disabled={act.isBusy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
