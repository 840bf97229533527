import { Button, ProblemError, Refusal, useTexts } from '#ui';
import { entryTexts } from './texts.ts';
import { useFaultTexts } from './use-fault-texts.ts';

interface Props {
  error: Error | undefined;
  /** Fetches the entry again, where somebody was quicker. */
  onReload?: () => void;
}

/** Why a change was not made; faults of single fields are named at the fields. */
export function EntryRefused({ error, onReload }: Props) {
  const t = useTexts(entryTexts);
  const faults = useFaultTexts(error);
  if (!error) return null;
  if (faults.count > 0)
    return (
      <div className="refusal" role="alert">
        <p>{t('faultsAbove', { count: faults.count })}</p>
        {faults.at('') && <p>{faults.at('')}</p>}
      </div>
    );
  const code = error instanceof ProblemError ? error.problem.code : '';
  const key = `refusal_${code.replace('parties.', '')}`;
  return (
    <>
      <Refusal error={error} says={() => (t.knows(key) ? t(key) : undefined)} />
      {code === 'parties.changed-meanwhile' && onReload && (
        <div>
          <Button onClick={onReload}>{t('reload')}</Button>
        </div>
      )}
    </>
  );
}
