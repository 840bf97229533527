import { ProblemError, type Values, useTexts } from '#ui';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { editingTexts } from '../texts.ts';

interface Fault {
  readonly at: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/** Everything that the centre found wrong, by the place in the content at which it stands. */
export function useFaults(error: Error | undefined) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const faults = faultsOf(error);
  const valuesOf = ({ facts = {} }: Fault): Values => ({
    ...(facts as Values),
    property: words.of('property', String(facts['property'] ?? '')),
  });
  const says = (fault: Fault) => {
    const key = `fault_${fault.code.replace('register.', '')}`;
    return t.knows(key) ? t(key, valuesOf(fault)) : t('fault_wrong-form');
  };
  return {
    count: faults.length,
    /** Undefined where nothing is wrong. */
    at: (...paths: string[]) => {
      const here = faults.filter(({ at }) => paths.includes(at));
      return here.length > 0 ? [...new Set(here.map(says))].join(' ') : undefined;
    },
  };
}

/** Of the register's own judgement, of the form of the content, and of links to nothing. */
function faultsOf(error: Error | undefined): Fault[] {
  if (!(error instanceof ProblemError)) return [];
  const { code, facts = {}, faults = [] } = error.problem;
  const own = code === 'register.record-faulty' ? (facts['faults'] as Fault[]) : [];
  return [
    ...own,
    ...faults.map(({ path, code, facts }) => ({ at: path.replace(/^content\./, ''), code, facts })),
  ];
}
