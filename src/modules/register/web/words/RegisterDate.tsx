import { Tag } from '#ui';
import { useRegisterWords } from './use-register-words.ts';

/** A date as precise as its source, or plainly that no source gives one. */
export function RegisterDate({ date = 'XXXX' }: { date: string | undefined }) {
  const words = useRegisterWords();
  return date === 'XXXX' ? (
    <Tag look="unknown">{words.date(date)}</Tag>
  ) : (
    <span className="num record-short">{words.date(date)}</span>
  );
}
