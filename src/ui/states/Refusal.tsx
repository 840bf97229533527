import { Button } from '../controls/Button.tsx';
import type { Problem } from '#platform/contract';
import { NoAnswer, ProblemError } from '../endpoint/problem.ts';
import type { Values } from '../language/texts.ts';
import { type Translate, useTexts } from '../language/use-texts.ts';
import { type TextKey, texts } from '../texts.ts';

interface Props {
  error: Error;
  onAgain?: () => void;
  /** The module's own words for a code and its facts; undefined leaves it to the general ones. */
  says?: (code: string, facts: Readonly<Record<string, unknown>>) => string | undefined;
}

/** Why the centre said no, every reason at once, or that something broke and how to tell us. */
export function Refusal({ error, onAgain, says }: Props) {
  const t = useTexts(texts);
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const own = problem && says?.(problem.code, problem.facts ?? {});
  return (
    <div className="refusal" role="alert">
      <p>{own ?? sentence(error, t)}</p>
      {problem?.faults && problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>{faultSentence(fault, t)}</li>
          ))}
        </ul>
      )}
      {onAgain && mayPass(error) && <Button onClick={onAgain}>{t('again')}</Button>}
    </div>
  );
}

type Fault = NonNullable<Problem['faults']>[number];

/** What is at fault in the reader's language; the name of the place is the program's own, so it stands as code. */
function faultSentence({ path, code, facts }: Fault, t: Translate<TextKey>) {
  const key = `fault_${code}`;
  const says = t(t.knows(key) ? key : 'fault_wrong-form', facts as Values);
  return path ? (
    <>
      <code>{path}</code> {says}
    </>
  ) : (
    says
  );
}

const mayPass = (error: Error) =>
  !(error instanceof ProblemError) ||
  error.problem.status >= 500 ||
  error.problem.status === 429 ||
  error.problem.code.endsWith('.not-ready');

const BY_STATUS: Readonly<Record<number, TextKey>> = {
  401: 'signInFirst',
  403: 'notForYou',
  404: 'notHere',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'unavailable',
  507: 'noRoom',
};

function sentence(error: Error, t: Translate<TextKey>): string {
  if (error instanceof NoAnswer) return t('noAnswer');
  if (!(error instanceof ProblemError)) return t('pageBroke');
  const { status, code, requestId } = error.problem;
  if (code === 'http.other-site') return t('otherSite');
  const known = BY_STATUS[status];
  if (known) return t(known);
  return status < 500 ? t('notAccepted') : t('broke', { reference: requestId.toUpperCase() });
}
