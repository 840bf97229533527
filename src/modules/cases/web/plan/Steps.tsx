import type { CasePlan } from '#contracts/cases';
import { Side, useFormats, useTexts } from '#ui';
import { planTexts } from './texts/plan.ts';

type Step = CasePlan['steps'][number];

/** What the law asks for: what is needed stands open, what an answer still decides is folded away. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const t = useTexts(planTexts);
  const of = (state: Step['state']) => steps.filter((step) => step.state === state);
  const [required, open] = [of('required'), of('undetermined')];
  return (
    <section className="stack-s">
      <h3>{t('required')}</h3>
      <p className="meta">{t('requiredCount', { count: required.length })}</p>
      <StepList steps={required} />
      {open.length > 0 && (
        <details>
          <summary>{t('undetermined', { count: open.length })}</summary>
          <StepList steps={open} />
        </details>
      )}
    </section>
  );
}

function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ul className="case-plan-steps">
      {steps.map((step) => (
        <StepLine key={step.id} step={step} />
      ))}
    </ul>
  );
}

function StepLine({ step }: { step: Step }) {
  const t = useTexts(planTexts);
  const formats = useFormats();
  const [from, until] = [formats.shortDay(step.startsOn.day), formats.shortDay(step.endsOn.day)];
  return (
    <li>
      <p>
        <b>{step.name}</b>
      </p>
      <p className="row note">
        {step.side === 'eu' ? <span>{t('union')}</span> : <Side code={step.side} />}
        <span>{t('ask', { authority: step.authority })}</span>
        <span className="num">{t('dates', { from, until })}</span>
        {step.fileBy && (
          <span className="num">{t('fileBy', { day: formats.shortDay(step.fileBy.day) })}</span>
        )}
        {step.isCritical && <span>{t('decides')}</span>}
      </p>
      {step.why.length > 0 && <p className="note">{step.why.join(' ')}</p>}
    </li>
  );
}
