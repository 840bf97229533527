import { attributeOf, childOf, everyElement, XML, type XmlElement } from '../xml-element.ts';
import { entityNames, isForeignType, placeOf, typeVocabularies } from './entities.ts';
import { type Finding, finding } from './finding.ts';
import { isBackwards, isMisspelt, isWholeDay } from './values.ts';

const ACCESS = 'http://purl.org/coar/access_right';
const EMBARGO = `${ACCESS}/c_f1cf`;
const NEEDED: Readonly<Record<string, string>> = { OAMandate: 'mandated', Amount: 'currency' };
const WHOLE_DAYS = ['StartDate', 'EndDate', 'RegistrationDate', 'ApprovalDate'];

/** What is wrong with a record by itself. */
export function judgePayload(payload: XmlElement, record: string): Finding[] {
  return [...everyElement(payload)].flatMap(({ element, path }) => {
    const at = { record, path };
    return [
      ...(isEntity(element) ? judgeEntity(element, at) : []),
      ...judgeValue(element, at),
      ...judgeAttributes(element, at),
    ];
  });
}

type At = { readonly record: string; readonly path: string };

export const isEntity = ({ name, namespace }: XmlElement): boolean =>
  namespace.startsWith('https://www.openaire.eu/cerif-profile/1.') && entityNames.includes(name);

function judgeEntity(entity: XmlElement, at: At): Finding[] {
  return [...judgeOrder(entity, at), ...judgeType(entity, at), ...judgeStretch(entity, at)];
}

function judgeOrder({ name, children }: XmlElement, at: At): Finding[] {
  const places = children.map((child) => placeOf(name, child.name));
  const unknown = children.filter((_, index) => places[index] === -1);
  const swapped = places.findIndex(
    (place, index) => place !== -1 && place < Math.max(-1, ...places.slice(0, index)),
  );
  return [
    ...unknown.map((child) => finding('element-unknown', { ...at, element: child.name })),
    ...(swapped < 0 ? [] : [finding('element-out-of-order', { ...at, element: children[swapped]!.name })]),
  ];
}

/** Four entities begin with their type as soon as they say anything. */
function judgeType({ name, children }: XmlElement, at: At): Finding[] {
  const vocabulary = typeVocabularies[name];
  const [first] = children;
  if (!vocabulary || !first) return [];
  if (first.name !== 'Type') return [finding('type-missing', at)];
  const type = first.text.trim();
  return first.namespace !== vocabulary || isForeignType(name, type)
    ? [finding('type-wrong', { ...at, type: type.slice(0, 200) })]
    : [];
}

function judgeStretch(entity: XmlElement, at: At): Finding[] {
  const [start, end] = ['StartDate', 'EndDate'].map((name) => childOf(entity, name)?.text.trim());
  return isBackwards(start, end) ? [finding('ends-before-it-starts', { ...at, start, end })] : [];
}

function judgeValue(element: XmlElement, at: At): Finding[] {
  const { name } = element;
  const value = element.text.trim();
  const told = { ...at, value: value.slice(0, 200) };
  const isWholeDayWanted = WHOLE_DAYS.includes(name) || at.path.endsWith('Patent/PublicationDate');
  return [
    ...(isWholeDayWanted && !isWholeDay(value) ? [finding('date-misshapen', told)] : []),
    ...(isMisspelt(name, value) ? [finding('value-misshapen', told)] : []),
  ];
}

function judgeAttributes(element: XmlElement, at: At): Finding[] {
  const [start, end] = [attributeOf(element, 'startDate'), attributeOf(element, 'endDate')];
  const needed = NEEDED[element.name];
  const isMute = element.name === 'Abstract' && attributeOf(element, 'lang', XML) === undefined;
  return [
    ...(isMute ? [finding('language-missing', at)] : []),
    ...(needed !== undefined && attributeOf(element, needed) === undefined
      ? [finding('attribute-missing', { ...at, attribute: needed })]
      : []),
    ...(isBackwards(start, end) ? [finding('ends-before-it-starts', { ...at, start, end })] : []),
    ...(contradicts(element) ? [finding('mandate-contradicts', at)] : []),
    ...(isWronglyDated(element) ? [finding('access-dates-wrong', at)] : []),
  ];
}

/** A policy is given, and yet nothing is mandated. */
const contradicts = (element: XmlElement) =>
  element.name === 'OAMandate' &&
  attributeOf(element, 'uri') !== undefined &&
  attributeOf(element, 'mandated') !== 'true';

/** An embargo has an end; nothing else has, and nothing has a start. */
function isWronglyDated(element: XmlElement): boolean {
  if (element.name !== 'Access' || element.namespace !== ACCESS) return false;
  const isEmbargo = element.text.trim() === EMBARGO;
  const hasEnd = attributeOf(element, 'endDate') !== undefined;
  return attributeOf(element, 'startDate') !== undefined || isEmbargo !== hasEnd;
}
