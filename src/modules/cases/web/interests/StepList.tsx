import type { InterestStep } from '#contracts/cases';
import { Section, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { interestTexts } from './texts/interests.ts';
import { interestWords } from './words/words.ts';

/** What happened to an interest, the latest first. */
export function StepList({ steps }: { steps: readonly InterestStep[] }) {
  const t = useTexts(interestTexts);
  return (
    <Section title={t('happened')}>
      <ol className="case-log">
        {steps
          .toSorted((one, other) => other.at.localeCompare(one.at))
          .map((step) => (
            <Step key={step.at} step={step} />
          ))}
      </ol>
    </Section>
  );
}

function Step({ step: { verb, on, by, isMine, reason, remark } }: { step: InterestStep }) {
  const t = useTexts(interestTexts);
  const words = useTexts(interestWords);
  const names = useCaseNames();
  const formats = useFormats();
  const key = `did_${verb}`;
  return (
    <li>
      <time dateTime={on}>{formats.shortDay(on)}</time>
      <div>
        <b>{words.knows(key) ? words(key) : verb}</b>
        {reason && <span> · {names.of('decline', reason)}</span>}
        <span className="case-line-of note">
          {names.of('as', by)}
          {isMine && ` (${t('you')})`}
        </span>
        {remark && <p className="case-said">{remark}</p>}
      </div>
    </li>
  );
}
