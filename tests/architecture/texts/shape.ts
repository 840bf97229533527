import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, locale } from '#platform/languages';

/** A half-width mark where Chinese needs a full-width one: after a character and before another, a blank or the end. */
export const HALF_WIDTH = /\p{sc=Han}\s*[,;:!?.()](?=\s*(?:\p{sc=Han}|$))/u;

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
/** Numbers of the kinds of node in the reference parser. */
const [LITERAL, SELECT, PLURAL, TAG] = [0, 5, 6, 8];

/** What a sentence asks for, whatever its words: `count`, `state: draft|other|paused`. */
export function shapeOf(sentence: string, language: Language): string[] {
  const named = everyNode(parsed(sentence, language)).filter(
    (node) => 'value' in node && node.type !== LITERAL,
  );
  return [
    ...new Set(
      named.map((node) =>
        'options' in node && node.type === SELECT ? selectOf(node) : String(nameOf(node)),
      ),
    ),
  ].toSorted();
}

/** Counted forms that the language needs and the sentence lacks; a mere number has only one form. */
export function missingForms(sentence: string, language: Language): string[] {
  const needed = new Intl.PluralRules(locale[language])
    .resolvedOptions()
    // French `many` is for compact millions, which no sentence writes.
    .pluralCategories.filter((form) => form !== 'many');
  return everyNode(parsed(sentence, language)).flatMap((node) =>
    'options' in node && node.type === PLURAL && hasWords(node.options.other)
      ? needed.filter((form) => !(form in node.options)).map((form) => `${nameOf(node)}: ${form}`)
      : [],
  );
}

const parsed = (sentence: string, language: Language) =>
  new IntlMessageFormat(sentence, locale[language]).getAst();
const hasWords = (branch: { value: readonly Node[] } | undefined) =>
  branch?.value.some((node) => node.type === LITERAL && 'value' in node && /\p{L}/u.test(String(node.value)));
const nameOf = (node: Node) => ('value' in node ? node.value : '');
const selectOf = (node: Extract<Node, { options: object }>) =>
  `${nameOf(node)}: ${Object.keys(node.options).toSorted().join('|')}`;

function everyNode(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if ('options' in node)
      return [node, ...Object.values(node.options).flatMap(({ value }) => everyNode(value))];
    return node.type === TAG && 'children' in node ? [node, ...everyNode(node.children)] : [node];
  });
}
