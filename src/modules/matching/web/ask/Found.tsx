import { type RefObject, useEffect, useRef } from 'react';
import type { z } from 'zod';
import { Column, Columns, Section, Side, useCorridor, useTexts } from '#ui';
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
  const [place, list] = useLookedAt(matches);
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
              <span className="row">
                {other && <Side code={other} isNameHidden />}
                <FoundOf answer={answer} />
              </span>
            }
          >
            {matches.length > 0 ? (
              <Matches matches={matches} reading={reading} place={place} list={list} />
            ) : (
              <NothingMatched asked={asked} answer={answer} onCorrect={onCorrect} />
            )}
          </Section>
        </Column>
      </Columns>
    </div>
  );
}

interface MatchesProps {
  matches: readonly Match[];
  reading: Reading;
  place: number;
  list: RefObject<HTMLOListElement | null>;
}

function Matches({ matches, reading, place, list }: MatchesProps) {
  const t = useTexts(texts);
  return (
    <>
      <ol className="matches" ref={list}>
        {matches.map((match, index) => (
          <li key={match.opportunity.reference} className={index === place ? 'match looked-at' : 'match'}>
            <MatchEntry match={match} source={reading.language} rank={index + 1} />
          </li>
        ))}
      </ol>
      <p className="meta matches-end">{t('belowLast')}</p>
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
