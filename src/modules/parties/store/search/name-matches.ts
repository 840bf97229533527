import { type RawBuilder, sql } from 'kysely';
import type { Question } from '../../domain/question.ts';

const TRIGRAM = 3;
/** Shorter words are looked for at the beginning of words only: inside, they are everywhere. */
const SHORTEST_INSIDE = 6;
const SHORTEST_SIMILAR = 4;
/** Near spellings are a help, not a result. */
const MOST_SIMILAR = 10;

type Condition = RawBuilder<unknown>;
const and = (conditions: readonly Condition[]) => sql.join([...conditions], sql` and `);

/** Former and other names count a little less than the official one, and long names less than short ones. */
function score(ranked: Condition, longer: Condition) {
  const kind = sql`case n.kind when 'former' then 5 when 'variant' then 3 when 'short' then 2 when 'romanised' then 1 else 0 end`;
  return sql`(${ranked} - ${kind} - greatest(0, least(9, ${longer} / 3)))::int`;
}

/**
 * Which parties a question means: (party_id, score, found_by, found_name), the best name of each.
 * Every way of reading the question is looked up through its own index; near spellings only when nothing fits.
 */
export function nameMatches(question: Question): RawBuilder<unknown> {
  const ways = [byIdentifier, byCharacters, byContraction, byWords, bySpelling, byInitials];
  const asked = ways.map((way) => way(question)).filter((way) => way !== undefined);
  const exact = asked.length > 0 ? sql.join(asked, sql` union all `) : NOTHING;
  return sql`
    select distinct on (party_id) party_id, score, found_by, found_name
    from (with exact as materialized (${exact}) select * from exact union all (${bySimilarity(question)})) as matched
    order by party_id, score desc, found_name`;
}

const NOTHING = sql`select null::uuid as party_id, 0 as score, '' as found_by, '' as found_name where false`;

function byIdentifier({ identifiers }: Question) {
  if (identifiers.length === 0) return undefined;
  const isOne = identifiers.map(({ scheme, value }) => sql`(i.scheme = ${scheme} and i.value = ${value})`);
  return sql`
    select i.party_id, 100 as score, 'identifier' as found_by, i.value as found_name
    from parties.identifier i where ${sql.join(isOne, sql` or `)}`;
}

function byCharacters({ terms, parts, folded }: Question) {
  if (terms.length === 0) return undefined;
  const holds = parts.map((part) => sql`n.folded like ${`%${part}%`}`);
  const ranked = sql`case when n.folded = ${` ${folded} `} then 90 when n.folded like ${` ${folded}%`} then 80 else 70 end`;
  return sql`
    select n.party_id, ${score(ranked, longerThan('folded', folded))} as score, 'characters' as found_by, n.text as found_name
    from parties.name n
    where n.terms @> ${[...terms]}::text[] and ${and(holds)}`;
}

const longerThan = (column: 'folded' | 'solid', asked: string) =>
  sql`(length(n.${sql.ref(column)}) - ${[...asked].length}::int)`;

/** 中科院 for 中国科学院: the first character begins the name, the others follow in order, and the name is not much longer. */
function byContraction({ contraction }: Question) {
  if (contraction.length < 2) return undefined;
  const longest = contraction.length * 3 + 2;
  return sql`
    select n.party_id, ${score(sql`45`, longerThan('folded', contraction.join('')))} as score,
      'characters' as found_by, n.text as found_name
    from parties.name n
    where n.terms @> ${[...contraction]}::text[] and n.folded like ${` ${contraction.join('%')}%`} and length(n.folded) <= ${longest}::int`;
}

function byWords({ terms, parts, folded }: Question) {
  if (terms.length > 0 || parts.length === 0) return undefined;
  const begins = parts.map((part) => sql`n.folded like ${`% ${part}%`}`);
  const holds = parts.map(
    (part) => sql`n.folded like ${[...part].length < SHORTEST_INSIDE ? `% ${part}%` : `%${part}%`}`,
  );
  const whole = parts.map((part) => sql`n.folded like ${`% ${part} %`}`);
  const ranked = sql`case when n.folded = ${` ${folded} `} then 90 when n.folded like ${` ${folded}%`} then 80
    when ${and(whole)} then 76 when ${and(begins)} then 70 else 50 end`;
  return sql`
    select n.party_id, ${score(ranked, sql`${longerThan('folded', folded)} / 2`)} as score, 'latin' as found_by, n.text as found_name
    from parties.name n
    where ${and(holds)}`;
}

/** Pinyin together or apart, in any order of its words, also while it is being typed; and Latin names written without their spaces. */
function bySpelling({ spelt }: Question) {
  const joined = spelt.join('');
  if (joined.length < TRIGRAM) return undefined;
  const together = [sql`n.solid like ${`%${joined}%`}`, sql`n.spelt ~ ${beginning(joined)}`];
  const apart = spelt.flatMap((word) => [
    sql`n.solid like ${`%${word}%`}`,
    sql`n.spelt ~ ${beginning(word)}`,
  ]);
  const isApart = spelt.length > 1 && spelt.every((word) => word.length >= TRIGRAM);
  // 'gent' begins 根特大学 (gen te …) only by cutting a syllable.
  const ends = sql`n.spelt ~ ${`${beginning(joined)} `}`;
  const ranked = sql`case when n.solid = ${joined} then 88 when n.solid like ${`${joined}%`} and ${ends} then 78
    when n.solid like ${`${joined}%`} or ${ends} then 66 else 58 end`;
  return sql`
    select n.party_id, ${score(ranked, sql`${longerThan('solid', joined)} / 2`)} as score,
      case when n.script in ('hans', 'hant') then 'pinyin' else 'latin' end as found_by, n.text as found_name
    from parties.name n
    where ${and(together)} ${isApart ? sql`or (${and(apart)})` : sql``}`;
}

/** Letters that start with a syllable or a word and may run over the next ones. */
const beginning = (letters: string) => ` ${[...letters].join(' ?')}`;

function byInitials({ initials }: Question) {
  if (!initials) return undefined;
  return sql`
    select n.party_id, ${score(sql`60`, sql`${longerThan('solid', initials)} / 4`)} as score, 'initials' as found_by, n.text as found_name
    from parties.name n
    where n.initials @> ${[initials]}::text[]`;
}

/** Names that are spelt nearly so, for a question that found nothing. */
function bySimilarity({ folded }: Question) {
  if ([...folded].length < SHORTEST_SIMILAR) return NOTHING;
  return sql`
    select n.party_id, (40 * greatest(similarity(${folded}, n.folded), strict_word_similarity(${folded}, n.folded)))::int as score,
      'similar' as found_by, n.text as found_name
    from parties.name n
    where not exists (select from exact) and (${folded} <<% n.folded or n.folded % ${folded})
    order by 2 desc limit ${MOST_SIMILAR}`;
}
