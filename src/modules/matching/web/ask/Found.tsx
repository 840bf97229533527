import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { Button, Column, Columns, Section, Side, useCorridor, useTexts } from '#ui';
import type { findCounterparts, Match, Reading } from '../../contract.ts';
import { FoundOf } from '../matches/FoundOf.tsx';
import { MatchEntry } from '../matches/MatchEntry.tsx';
import { texts } from '../texts.ts';
import type { AskedText } from './asked.ts';
import { NothingMatched } from './NothingMatched.tsx';
import { ReadText } from './ReadText.tsx';
import { useLookedAt } from './use-looked-at.ts';

interface Props {
  asked: AskedText;
  answer: z.output<typeof findCounterparts.output>;
  isFormer: boolean;
  onCorrect: (changes: Partial<AskedText>) => void;
}

/** The text and its counterparts beside each other; marks follow the counterpart that is looked at. */
export function Found({ asked, answer, isFormer, onCorrect }: Props) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const { reading, matches } = answer;
  const [shown, showAll] = useShown(matches);
  const [place, list] = useLookedAt(shown);
  const start = useComingIntoSight(isFormer ? undefined : asked.text);
  const other = !asked.bothSides && reading.side ? corridor.otherSide(reading.side) : undefined;
  return (
    <div className="found" ref={start} aria-busy={isFormer}>
      <output className="sr">{isFormer ? '' : t('announced', { count: matches.length })}</output>
      <Columns>
        <Column span={4} sticks>
          <ReadText
            asked={asked}
            reading={reading}
            match={matches[place]}
            rank={place + 1}
            onCorrect={onCorrect}
          />
        </Column>
        <Column span={8}>
          <Section
            title={other ? t('counterpartsIn', { side: corridor.sideName(other) }) : t('counterparts')}
            meta={
              <span className="found-meta">
                {other && <Side code={other} isNameHidden />}
                <FoundOf answer={answer} />
              </span>
            }
          >
            {matches.length > 0 ? (
              <Matches shown={shown} reading={reading} place={place} list={list}>
                {shown.length < matches.length ? (
                  <Button onClick={showAll}>
                    {t('showWeaker', { count: matches.length - shown.length })}
                  </Button>
                ) : (
                  <span className="meta">{t('belowLast')}</span>
                )}
              </Matches>
            ) : (
              <NothingMatched asked={asked} answer={answer} onCorrect={onCorrect} />
            )}
          </Section>
        </Column>
      </Columns>
    </div>
  );
}

/** Weak matches are shown at once only when there is hardly anything better. */
const FEW = 3;

function useShown(matches: readonly Match[]): [shown: readonly Match[], showAll: () => void] {
  const [wholeOf, setWholeOf] = useState<readonly Match[]>();
  const good = Math.max(FEW, matches.filter(({ strength }) => strength !== 'weak').length);
  const shown = useMemo(
    () => matches.slice(0, wholeOf === matches ? undefined : good),
    [matches, wholeOf, good],
  );
  return [shown, () => setWholeOf(matches)];
}

interface MatchesProps {
  shown: readonly Match[];
  reading: Reading;
  place: number;
  list: RefObject<HTMLOListElement | null>;
  /** What stands below the last one. */
  children: ReactNode;
}

function Matches({ shown, reading, place, list, children }: MatchesProps) {
  return (
    <>
      <ol className="matches" ref={list}>
        {shown.map((match, index) => (
          <li key={match.opportunity.reference} className={index === place ? 'match looked-at' : 'match'}>
            <MatchEntry match={match} source={reading.language} rank={index + 1} />
          </li>
        ))}
      </ol>
      <p className="matches-end">{children}</p>
    </>
  );
}

/** Brings the answer to a new text into sight when it stands far down. Corrections move nothing under the reader. */
function useComingIntoSight(text: string | undefined) {
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const top = start.current?.getBoundingClientRect().top ?? 0;
    if (text !== undefined && top > window.innerHeight * 0.6)
      start.current?.scrollIntoView({ block: 'start' });
  }, [text]);
  return start;
}
