import type { Cooperation, Happening } from '#contracts/cases';
import { langOf, Side, useCorridor, useFormats, useTexts } from '#ui';
import { agreementTexts } from '../../agreement/texts/agreement.ts';
import { useCaseNames } from '../../names/use-case-names.ts';
import { useMoments } from '../../parts/use-moments.ts';
import { Lock } from '../compartments/Lock.tsx';
import { useCompartments } from '../compartments/use-compartments.ts';
import { caseTexts } from '../texts/case.ts';
import { caseWords } from '../words/words.ts';
import { timelineTexts } from './texts/timeline.ts';

/** In which language a note was written is not kept; with Latin type Chinese would have the wrong commas. */
const HAN = /\p{Script=Han}/u;

interface Props {
  one: Cooperation;
  row: Happening;
}

/** One thing that happened: when, what, by whom, and where only some read it. A move of the ball stands out. */
export function HappeningLine({ one, row }: Props) {
  const formats = useFormats();
  const moments = useMoments();
  const isMove = row.kind === 'moved';
  const onlyDay = isMove ? undefined : row.on;
  return (
    <li className={isMove ? 'move' : undefined}>
      <time dateTime={onlyDay ?? row.at}>
        {onlyDay === undefined ? moments.day(row.at) : formats.shortDay(onlyDay)}
      </time>
      <div>
        {isMove ? <Move row={row} /> : <What row={row} />}
        <Who row={row} />
        {row.compartment && <Where one={one} compartment={row.compartment} />}
        {row.note && (
          <p {...langOf(HAN.test(row.note) ? 'zh' : undefined)} className="case-said">
            {row.note}
          </p>
        )}
      </div>
    </li>
  );
}

function Move({ row: { verb = '', reason, holder, dueOn } }: Pick<Props, 'row'>) {
  const t = useTexts(caseTexts);
  const words = useTexts(caseWords);
  const names = useCaseNames();
  const formats = useFormats();
  const key = `did_${verb}`;
  return (
    <>
      <b>{words.knows(key) ? words(key) : verb}</b>
      {reason && ` · ${names.of('close', reason)}`}
      {holder && dueOn && ` ${t('handedTo', { who: names.holder(holder), day: formats.shortDay(dueOn) })}`}
    </>
  );
}

function What({ row }: Pick<Props, 'row'>) {
  const t = useTexts(timelineTexts);
  const agreements = useTexts(agreementTexts);
  const corridor = useCorridor();
  const { kind, name, language, agreement, version = 0, months = 0, decision = '', termsOf = '' } = row;
  const where = row.compartment ?? 'shared';
  const first = version === 1 ? 'yes' : 'no';
  const counts = (['came', 'went', 'altered'] as const).filter((key) => (row[key] ?? 0) > 0);
  const more = [
    ...(agreement ? [agreements(`kind_${agreement}`)] : []),
    ...counts.map((key) => t(key, { count: row[key]! })),
  ];
  return (
    <>
      {kind !== 'moved' &&
        t(kind, { where, version, first, months, decision, side: corridor.sideName(termsOf) })}
      {more.map((said) => ` · ${said}`)}
      {name && (
        <>
          {' · '}
          <bdi {...langOf(language)}>{name}</bdi>
        </>
      )}
    </>
  );
}

function Who({ row: { by = '', person } }: Pick<Props, 'row'>) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  const [side, part] = by.split('/');
  if (!side && !person) return null;
  return (
    <span className="case-line-of note">
      {by === 'clock' ? t('byClock') : side && <Side code={side} />}
      {person ? <bdi>{person.name}</bdi> : part !== undefined && names.of('part', part)}
    </span>
  );
}

function Where({ one, compartment }: { one: Cooperation; compartment: string }) {
  const shown = useCompartments(one).find(({ code }) => code === compartment);
  return (
    <span className="case-line-of note">
      <Lock />
      <span {...langOf(shown?.nameLanguage)}>{shown?.name ?? compartment}</span>
    </span>
  );
}
