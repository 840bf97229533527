import { ProblemError, Refusal, useTexts } from '#ui';
import { refusalTexts } from '../texts/refusals.ts';
import { NoPasskey } from './passkeys.ts';

const LISTED: Readonly<Record<string, string>> = {
  'password-refused': 'password',
  'invitation-faulty': 'invitation',
  'role-change-unsound': 'role',
  'delegation-faulty': 'delegation',
};

/** Why something was refused, in this module’s words, with every reason. */
export function Refused({ error }: { error: Error | undefined }) {
  const t = useTexts(refusalTexts);
  if (!error) return null;
  if (error instanceof NoPasskey)
    return (
      <div className="refusal" role="alert">
        <p>{t(error.isUnsupported ? 'passkey-unsupported' : 'passkey-cancelled')}</p>
      </div>
    );
  const facts = error instanceof ProblemError ? (error.problem.facts ?? {}) : {};
  const code = error instanceof ProblemError ? error.problem.code.replace('access.', '') : '';
  const reasons = [facts['faults'] ?? facts['for'] ?? []]
    .flat()
    .map((reason) => `${LISTED[code]}_${String(reason)}`);
  const own = code === 'provider-not-enough' ? `provider_${String(facts['reason'])}` : code;
  const says = () => (t.knows(own) ? t(own, facts as Record<string, string>) : undefined);
  return (
    <>
      <Refusal error={error} says={says} />
      {reasons.length > 0 && (
        <ul className="access-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{t.knows(reason) ? t(reason) : reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
