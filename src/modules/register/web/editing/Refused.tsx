import { Refusal, type Values, useTexts } from '#ui';
import { useRegisterWords } from '../words/use-register-words.ts';
import { editingTexts } from './texts.ts';

interface Props {
  error: Error | undefined;
  /** How many single fields are at fault; each is named at its field. */
  faults?: number;
}

/** Why the centre said no. */
export function Refused({ error, faults = 0 }: Props) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  if (!error) return null;
  if (faults > 0)
    return (
      <div className="refusal" role="alert">
        <p>{t('faultsAbove', { count: faults })}</p>
      </div>
    );
  const says = (code: string, facts: Readonly<Record<string, unknown>>) => {
    const key = `refusal_${code.replace('register.', '')}`;
    const conflicts = (facts['conflicts'] ?? []) as readonly { at: string }[];
    const at = conflicts.map((one) => words.of(one.at === 'type' ? 'part' : 'property', one.at)).join(', ');
    const references = ((facts['references'] ?? []) as readonly string[]).join(', ');
    return t.knows(key) ? t(key, { ...(facts as Values), at, references }) : undefined;
  };
  return <Refusal error={error} says={says} />;
}
