import type { Turn } from '#contracts/cases';
import { Section, Side, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { caseTexts } from './texts/case.ts';
import { caseWords } from './words/words.ts';

/** All turns of a case, the latest first: who did what, to whom it went, until when, and what was said with it. */
export function TurnLog({ turns }: { turns: readonly Turn[] }) {
  const t = useTexts(caseTexts);
  return (
    <Section title={t('happened')} meta={t('moves', { count: turns.length })}>
      <ol className="case-log">
        {turns
          .toSorted((one, other) => other.number - one.number)
          .map((turn) => (
            <TurnLine key={turn.number} turn={turn} />
          ))}
      </ol>
    </Section>
  );
}

function TurnLine({ turn }: { turn: Turn }) {
  const t = useTexts(caseTexts);
  const words = useTexts(caseWords);
  const names = useCaseNames();
  const formats = useFormats();
  const { verb, by, person, holder, dueOn, reason, note, beganOn } = turn;
  const key = `did_${verb}`;
  const [side, part] = by.split('/');
  return (
    <li>
      <time dateTime={beganOn}>{formats.shortDay(beganOn)}</time>
      <div>
        <b>{words.knows(key) ? words(key) : verb}</b>
        {reason && ` · ${names.of('close', reason)}`}
        {holder && dueOn && ` ${t('handedTo', { who: names.holder(holder), day: formats.shortDay(dueOn) })}`}
        <span className="case-line-of note">
          {part === undefined ? t('byClock') : <Side code={side} />}
          {person ? <bdi>{person.name}</bdi> : part !== undefined && names.of('part', part)}
        </span>
        {note && <p className="case-said">{note}</p>}
      </div>
    </li>
  );
}
