import type { z } from 'zod';
import { FacetList, Narrowing, useAddress, useCorridor, useTexts } from '#ui';
import { type listRecords, UNSTATED } from '../../contract.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { texts } from './texts.ts';
import { YearsField } from './YearsField.tsx';

type Found = z.output<typeof listRecords.output>;

const lists = ['kind', 'field'] as const;
const ticks = ['disputed', 'undated'] as const;
/** What only links lead to, such as those of the figures: taken away here. */
const elsewhere = ['party', 'role', 'place', 'region', 'giving', 'money', 'invented', 'cordis'] as const;
const all = [...lists, ...ticks, ...elsewhere, 'from', 'until'] as const;

/** What the records can be narrowed to. */
export function RecordFacets({ kinds, fields }: Pick<Found, 'kinds' | 'fields'>) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const corridor = useCorridor();
  const { values, value, change } = useAddress();
  const facet = (name: (typeof lists)[number], counted: Found['kinds']) => ({
    title: t(name),
    options: counted.map(({ value: code, number }) => ({ value: code, count: number })),
    chosen: values(name),
    onChange: (next: string[]) => change({ [name]: next.length > 0 ? next : undefined }),
  });
  return (
    <Narrowing
      chosen={all.filter((name) => value(name) !== undefined).length}
      onClear={() => change(Object.fromEntries(all.map((name) => [name, undefined])))}
    >
      <FacetList {...facet('kind', kinds)} nameOf={(code) => words.kinds(code)} first={12} />
      <FacetList
        {...facet('field', fields)}
        nameOf={(code) => (code === UNSTATED ? t('unstated') : corridor.fieldName(code))}
      />
      <ChosenElsewhere />
      <YearsField from={value('from') ?? ''} until={value('until') ?? ''} onChange={change} />
      <fieldset className="facet">
        <legend>{t('sources')}</legend>
        {ticks.map((name) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={value(name) === 'yes'}
              onChange={({ target }) => change({ [name]: target.checked ? 'yes' : undefined })}
            />
            <span>{t(`only_${name}`)}</span>
          </label>
        ))}
      </fieldset>
    </Narrowing>
  );
}

function ChosenElsewhere() {
  const t = useTexts(texts);
  const { value, change } = useAddress();
  const chosen = elsewhere.filter((name) => value(name) !== undefined);
  return (
    chosen.length > 0 && (
      <fieldset className="facet">
        <legend>{t('fromFigures')}</legend>
        {chosen.map((name) => (
          <label key={name} className="check">
            <input type="checkbox" checked onChange={() => change({ [name]: undefined })} />
            <span>{t(`by_${name}`)}</span>
          </label>
        ))}
      </fieldset>
    )
  );
}
