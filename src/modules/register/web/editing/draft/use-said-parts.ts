import { languages, type Multilingual } from '#platform/languages';
import { useCorridor, useFormats, useLanguageNames, useTexts } from '#ui';
import type { Claim, RecordContent, RegisterValue } from '../../../contract.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { editingTexts } from '../texts.ts';

/** One part of a record as lines in words, for setting it beside another revision. */
export interface SaidPart {
  readonly at: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** What one source says of one property, in the reader's words. */
export function useStatedValue() {
  const words = useRegisterWords();
  const formats = useFormats();
  const inWords = useWordsInLanguages();
  const sideOf = useSideAfter();
  const says: {
    readonly [Shape in RegisterValue['is']]: (value: Extract<RegisterValue, { is: Shape }>) => string;
  } = {
    texts: ({ texts }) => inWords(texts),
    date: ({ date }) => words.date(date),
    money: ({ money, side, sector }) =>
      [formats.money(money) + sideOf(side), sector && words.of('sector', sector)].filter(Boolean).join(' · '),
    count: (value) => words.count(value),
    party: ({ name, side }) => inWords(name) + sideOf(side),
    place: ({ name, country, latitude, longitude }) =>
      [inWords(name), country, latitude === undefined ? '' : `${latitude}, ${longitude}`]
        .filter(Boolean)
        .join(' · '),
    readiness: ({ level, on, evidence }) =>
      [`${words.readiness(level)} · ${words.date(on)}`, evidence && inWords(evidence)]
        .filter(Boolean)
        .join('\n'),
    link: ({ title, href }) => `${inWords(title)}\n${href}`,
  };
  return (value: RegisterValue): string => says[value.is](value as never);
}

function useWordsInLanguages() {
  const names = useLanguageNames();
  return (texts: Multilingual<string | undefined>) =>
    languages
      .flatMap((language) => (texts[language] ? `${names.name(language)}: ${texts[language]}` : []))
      .join('\n');
}

function useSideAfter() {
  const corridor = useCorridor();
  return (side: string | undefined) => (side ? ` · ${corridor.sideName(side)}` : '');
}

function useStatedClaim() {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const inWords = useWordsInLanguages();
  const valueOf = useStatedValue();
  return (claim: Claim, content: RecordContent) =>
    [
      valueOf(claim.value),
      t('saysSource', { source: titleOf(claim.source, content) }),
      ...(claim.statedOn ? [t('saysStatedOn', { date: words.date(claim.statedOn) })] : []),
      ...(claim.isChosen ? [] : [t('saysNotShown')]),
      ...(claim.reason ? [t('saysReason', { reason: inWords(claim.reason) })] : []),
    ].join('\n');
}

/** Standings, links, identifiers and sources, one line each. */
function useOtherParts() {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const inWords = useWordsInLanguages();
  const sideOf = useSideAfter();
  return {
    statuses: ({ standing, from, until, note }: RecordContent['statuses'][number]) =>
      [
        `${words.of('standing', standing)}: ${words.date(from)} – ${until ? words.date(until) : '…'}`,
        ...(note ? [inWords(note)] : []),
      ].join('\n'),
    links: ({ relation, to }: RecordContent['links'][number]) =>
      `${words.of('relation', relation)}: ${'record' in to ? to.record : to.opportunity}`,
    identifiers: ({ scheme, value, side, isCertain }: RecordContent['identifiers'][number]) =>
      `${words.of('scheme', scheme)}: ${value}${sideOf(side)}${isCertain ? '' : ` · ${t('saysAlternative')}`}`,
    sources: ({ title, href, isWeak, publishedOn }: RecordContent['sources'][number]) =>
      [
        title,
        ...(href ? [href] : []),
        ...(publishedOn ? [t('saysPublished', { date: words.date(publishedOn) })] : []),
        ...(isWeak ? [t('saysWeak')] : []),
      ].join('\n'),
  };
}

/** Everything a record says in the reader's words, one line a statement. */
export function useSaidParts() {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const corridor = useCorridor();
  const claimOf = useStatedClaim();
  const others = useOtherParts();
  return (content: RecordContent | undefined): SaidPart[] => {
    if (!content) return [];
    const names = [...new Set(content.claims.map(({ property }) => property))];
    const part = (at: string, lines: readonly string[]) => ({ at, label: words.of('part', at), lines });
    return [
      { at: 'kind', label: t('kind'), lines: [words.type(content.kind, content.type)] },
      part('fields', content.fields.map(corridor.fieldName)),
      part('giving', content.giving.map(corridor.sideName)),
      ...names.map((name) => ({
        at: `claims.${name}`,
        label: words.of('property', name),
        lines: content.claims
          .filter(({ property }) => property === name)
          .map((claim) => claimOf(claim, content)),
      })),
      part('statuses', content.statuses.map(others.statuses)),
      part('links', content.links.map(others.links)),
      part('identifiers', content.identifiers.map(others.identifiers)),
      part('sources', content.sources.map(others.sources)),
    ].filter(({ lines }) => lines.length > 0);
  };
}

const titleOf = (key: string, { sources }: RecordContent) =>
  sources.find((source) => source.key === key)?.title ?? key;
