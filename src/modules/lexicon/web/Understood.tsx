import type { z } from 'zod';
import { languages, ownName } from '#platform/languages';
import {
  Column,
  Columns,
  Empty,
  Highlighted,
  langOf,
  LanguageText,
  type MarkedSpan,
  Section,
  Table,
  Tag,
  useLanguageNames,
  useTexts,
} from '#ui';
import type { understandText } from '../contract.ts';
import { ConceptLink } from './ConceptPage.tsx';
import { type TextKey, texts } from './texts.ts';

type Answer = z.output<typeof understandText.output>;
type WordRow = Answer['words'][number];

/** Ways to a word that are a guess of the moment and no knowledge of it. */
const GUESSED = new Set(['pinyin', 'transliteration', 'spelling']);
const isGuess = ({ via }: { via: readonly string[] }) => via.every((one) => GUESSED.has(one));

/** A word is known when some list has it. */
const isKnown = ({ translations }: WordRow) =>
  Object.values(translations).some((some) => some?.some((one) => !isGuess(one)));

/** The text with what was found in it, the concepts, and every word once with its best translations. */
export function Understood({ text, answer }: { text: string; answer: Answer }) {
  const t = useTexts(texts);
  const names = useLanguageNames();
  const level = answer.confidence > 0.9 ? 'sure' : answer.confidence > 0.6 ? 'likely' : 'unsure';
  return (
    <Columns>
      <Column span={8}>
        <Section
          title={t('readAs', { language: names.name(answer.language) })}
          meta={<Tag look={level === 'unsure' ? 'unknown' : 'plain'}>{t('sureness', { level })}</Tag>}
        >
          <p className="read understood-text" {...langOf(answer.language)}>
            <Highlighted text={text} spans={marksOf(answer)} />
          </p>
          <p className="note">{t('markedLegend')}</p>
        </Section>
        <WordTable answer={answer} />
      </Column>
      <Column span={4} as="aside" label={t('concepts')}>
        <Concepts answer={answer} text={text} />
      </Column>
    </Columns>
  );
}

/** Concepts are dotted around their words; single words that have a translation are tinted. */
function marksOf({ words, concepts }: Answer): MarkedSpan[] {
  const inConcept = (word: WordRow) =>
    concepts.some(({ start, end }) => word.start >= start && word.end <= end);
  return [
    ...concepts.map(({ start, end }) => ({ start, end, isAside: true })),
    ...words.filter((word) => isKnown(word) && !inConcept(word)).map(({ start, end }) => ({ start, end })),
  ];
}

function Concepts({ answer, text }: { answer: Answer; text: string }) {
  const t = useTexts(texts);
  const once = new Map(answer.concepts.map((found) => [found.concept.id, found]));
  return (
    <Section title={t('concepts')} meta={t('count', { total: once.size })}>
      {once.size === 0 ? (
        <Empty title={t('conceptsNone')} />
      ) : (
        <ul className="concepts-found">
          {[...once.values()].map(({ start, end, concept }) => (
            <li key={concept.id}>
              <LanguageText language={answer.language === 'unknown' ? undefined : answer.language}>
                {text.slice(start, end)}
              </LanguageText>{' '}
              <span className="arrow" aria-hidden="true">
                →
              </span>{' '}
              <ConceptLink concept={concept} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function WordTable({ answer }: { answer: Answer }) {
  const t = useTexts(texts);
  const once = [...new Map(answer.words.map((word) => [word.surface.toLowerCase(), word])).values()];
  const own = answer.language === 'unknown' ? undefined : answer.language;
  const others = languages.filter((language) => language !== own);
  return (
    <Section
      title={t('asWords')}
      meta={
        <span className="num">
          {t('wordsFound', { found: once.filter(isKnown).length, all: once.length })}
        </span>
      }
    >
      <Table
        caption={t('asWords')}
        isCaptionHidden
        rows={once}
        keyOf={({ start }) => String(start)}
        columns={[
          {
            title: t('word'),
            isHead: true,
            cell: (word) => <LanguageText language={own}>{word.surface}</LanguageText>,
          },
          ...others.map((language) => ({
            title: ownName[language],
            cell: (word: WordRow) => <Translations of={word.translations[language]} language={language} />,
          })),
        ]}
      />
    </Section>
  );
}

type Translated = WordRow['translations'][(typeof languages)[number]];

/** The best translations in one language, and where the first is known from; guesses stand apart. */
function Translations({ of = [], language }: { of: Translated; language: (typeof languages)[number] }) {
  const t = useTexts(texts);
  const readable = of.filter(({ word }) => !/^[#&]/.test(word));
  const known = readable.filter((one) => !isGuess(one)).slice(0, 3);
  const best = known.length > 0 ? known : readable.slice(0, 1);
  if (best.length === 0) return <span className="note">{t('notTranslated')}</span>;
  const via = best[0]?.via.map((one) => `via_${one}`).find((key) => t.knows(key)) as TextKey | undefined;
  return (
    <>
      <LanguageText language={language}>{best.map(({ word }) => word).join(', ')}</LanguageText>
      {via && <span className="note known-from">{t(via)}</span>}
    </>
  );
}
