import {
  cooperations,
  directions,
  type Direction,
  investment,
  type Kind,
  kinds,
  rights,
} from '#contracts/opportunities';
import { organisationTypes } from '#contracts/parties';
import { type Language, isLanguage, languages, type Multilingual } from '#platform/languages';
import type { Listing, ListingSource, ListingText, StatedOwner } from '../listing.ts';
import { isReference } from '../life/reference.ts';
import type { Fault } from '../review/faults.ts';
import { MOST_FIELDS, MOST_KEYWORDS } from '../review/judge-opportunity.ts';
import { evidentlyWrittenIn } from '../review/written-language.ts';
import { asList, Cells, isRecord } from './cells.ts';
import { firstAddress } from './clean.ts';

/** What the centre knows that a record may name in its own way. */
export interface KnownPlaces {
  /** Side by country: { CN: 'cn', BE: 'be' }. */
  readonly sideOf: ReadonlyMap<string, string>;
  /** Field code by its code and by its name in each language, lower case. */
  readonly fieldOf: ReadonlyMap<string, string>;
  /** Named when a record does not say where it comes from. */
  readonly defaultSource: string;
}

export type Reading =
  | {
      readonly is: 'read';
      readonly listing: Listing & { readonly source: ListingSource };
      readonly reference?: string;
      readonly ownerNamedAs?: string;
    }
  | { readonly is: 'refused'; readonly faults: readonly Fault[] };

/**
 * What records of other registers mean here. A project or a research group offers joint research; a published result or a
 * finished piece of software offers a technology.
 */
const meanings: Readonly<Record<string, readonly [Direction, Kind]>> = {
  offer: ['offer', 'technology'],
  request: ['request', 'technology'],
  project: ['offer', 'joint-research'],
  capability: ['offer', 'joint-research'],
  'research-result': ['offer', 'technology'],
};

/** Reads one record of a file into a listing. Only reads: whether the listing is sound is judged afterwards. */
export function readRecord(value: unknown, known: KnownPlaces): Reading {
  if (!isRecord(value)) return { is: 'refused', faults: [{ code: 'not-a-record', path: 'the record' }] };
  const cells = new Cells(value);
  const meaning = readMeaning(cells);
  const stated = readOriginal(cells);
  const original = stated && mendLanguage(cells, stated);
  const source = readSource(cells, known.defaultSource);
  const reference = readReference(cells);
  const written = original && { texts: readTexts(cells, original), ...readFacts(cells, original, known) };
  if (!meaning || !source || !written || cells.faults.length > 0)
    return { is: 'refused', faults: cells.faults };
  const ownerNamedAs = cells.text('owner');
  const listing = { ...meaning, source, ...written };
  return { is: 'read', listing, ...(reference && { reference }), ...(ownerNamedAs && { ownerNamedAs }) };
}

function readReference(cells: Cells): string | undefined {
  const reference = cells.text('reference');
  if (reference !== undefined && !isReference(reference))
    cells.faults.push({
      code: 'not-a-reference',
      path: 'reference',
      facts: { value: reference.slice(0, 60) },
    });
  return reference;
}

function readMeaning(cells: Cells): { direction: Direction; kind: Kind } | undefined {
  const stated = cells.text('kind');
  const [direction, kind] = (stated !== undefined && meanings[stated]) || [];
  if (direction && kind) return { direction: cells.word(directions, 'direction') ?? direction, kind };
  const all = [...kinds, ...Object.keys(meanings)];
  const read = {
    kind: cells.word(all, 'kind') as Kind | undefined,
    direction: cells.word(directions, 'direction'),
  };
  if (stated === undefined) cells.faults.push({ code: 'missing', path: 'kind' });
  if (cells.value('direction') === undefined) cells.faults.push({ code: 'missing', path: 'direction' });
  return read.kind && read.direction ? { kind: read.kind, direction: read.direction } : undefined;
}

function readOriginal(cells: Cells): Language | undefined {
  const stated = cells.text('original', 'language', 'lang')?.toLowerCase();
  if (stated === undefined) {
    cells.faults.push({ code: 'missing', path: 'language' });
    return undefined;
  }
  const primary = stated.split(/[-_]/)[0];
  if (isLanguage(primary)) return primary;
  cells.faults.push({
    code: 'unknown-language',
    path: 'language',
    facts: { value: stated.slice(0, 60), known: languages.join(', ') },
  });
  return undefined;
}

/**
 * Registers file a few texts under the wrong language. Where that is evident the text is kept under the language it is
 * written in: as it came it would be found by nobody. A record in several languages is left as it is, and judged.
 */
function mendLanguage(cells: Cells, stated: Language): Language {
  const isSingle =
    cells.value('texts') === undefined &&
    languages.every((language) => cells.value(`title.${language}`) === undefined);
  const text = `${cells.text('title') ?? ''}\n${cells.text('description', 'abstract') ?? ''}`;
  return (isSingle ? evidentlyWrittenIn(text, stated) : undefined) ?? stated;
}

function readTexts(cells: Cells, original: Language): ListingText[] {
  return languages.flatMap((language) => {
    const part = (...names: string[]) =>
      cells.text(
        ...names.flatMap((name) => [`texts.${language}.${name}`, `${name}.${language}`]),
        ...(language === original ? names : []),
      );
    const title = part('title');
    const description = part('description', 'abstract');
    const advantages = part('advantages');
    if (title === undefined && description === undefined && language !== original) return [];
    return [
      {
        language,
        title: title ?? '',
        summary: part('summary') ?? '',
        description: description ?? '',
        ...(advantages !== undefined && { advantages }),
        isOriginal: language === original,
        isMachineMade: cells.flag(`texts.${language}.isMachineMade`, `machine-made.${language}`) ?? false,
      },
    ];
  });
}

function readSource(cells: Cells, defaultSource: string): ListingSource | undefined {
  const id = cells.text('id', 'reference');
  if (id === undefined || id.length > 200) {
    cells.faults.push(
      id === undefined
        ? { code: 'missing', path: 'id' }
        : { code: 'too-long', path: 'id', facts: { letters: id.length, most: 200 } },
    );
    return undefined;
  }
  const href = firstAddress(cells.text('source.href', 'url', 'href') ?? '');
  const licence = cells.text('source.licence', 'licence', 'license');
  return {
    title: cells.text('source.title', 'source') ?? defaultSource,
    id,
    ...(href && { href }),
    ...(licence && { licence }),
  };
}

function readFacts(cells: Cells, original: Language, known: KnownPlaces) {
  const country = cells.text('country')?.toUpperCase();
  const side = cells.text('side')?.toLowerCase() ?? (country && known.sideOf.get(country));
  const { fields, labels } = readFields(cells, known);
  const validUntil = cells.text('validUntil', 'valid_until');
  const productClass = cells.text('productClass', 'product_class');
  return {
    ...(side && { side }),
    fields,
    keywords: readKeywords(cells, original, labels),
    stage: readStage(cells, original),
    rights: {
      status: cells.word(rights, 'rights.status', 'rights') ?? 'not-stated',
      ...readNote(cells, 'rights.note', original),
    },
    partner: readPartner(cells, original),
    cooperation: cells.words(cooperations, 'cooperation'),
    ...readInvestment(cells),
    ...(validUntil && { validUntil }),
    ...(productClass && { productClass }),
    ...readOwner(cells, country),
    isInvented: false,
  };
}

/** Codes and names of the corridor's fields become fields; what a register calls otherwise stays findable as keywords. */
function readFields(cells: Cells, { fieldOf }: KnownPlaces): { fields: string[]; labels: string[] } {
  const given = cells.list('fields', 'field');
  const fields = [...new Set(given.flatMap((name) => fieldOf.get(name.toLowerCase()) ?? []))].slice(
    0,
    MOST_FIELDS,
  );
  return { fields, labels: given.filter((name) => !fieldOf.has(name.toLowerCase())) };
}

function readKeywords(cells: Cells, original: Language, labels: readonly string[]): Multilingual<string[]> {
  const own = asList(cells.value('keywords', 'keywords_auto'));
  const written = languages.map((language) => {
    const words = cells.list(`keywords.${language}`);
    return [language, language === original ? [...new Set([...words, ...own, ...labels])] : words] as const;
  });
  return Object.fromEntries(
    written
      .filter(([, words]) => words.length > 0)
      .map(([language, words]) => [language, words.slice(0, MOST_KEYWORDS)]),
  );
}

/** A note in several languages, or one that is in the language of the original. */
function readNote(cells: Cells, name: string, original: Language): { note?: Multilingual } {
  const single = cells.text(name);
  const notes = languages.flatMap((language) => {
    const text = cells.text(`${name}.${language}`) ?? (language === original ? single : undefined);
    return text === undefined ? [] : [[language, text] as const];
  });
  return notes.length > 0 ? { note: Object.fromEntries(notes) } : {};
}

function readStage(cells: Cells, original: Language): Listing['stage'] {
  const trl = cells.number('stage.trl', 'trl');
  const trlUntil = cells.number('stage.trlUntil', 'trl_until');
  return {
    ...(trl !== undefined && { trl }),
    ...(trlUntil !== undefined && { trlUntil }),
    ...readNote(cells, 'stage.note', original),
  };
}

function readPartner(cells: Cells, original: Language): Listing['partner'] {
  const role = cells.text('partner.role', 'partner_role');
  const size = cells.text('partner.size', 'partner_size');
  const area = cells.text('partner.area', 'partner_area');
  return {
    types: cells.words(organisationTypes, 'partner.types', 'partner_types'),
    ...(role && { role }),
    ...(size && { size }),
    ...(area && { area }),
    ...readNote(cells, 'partner.note', original),
  };
}

function readInvestment(cells: Cells): Pick<Listing, 'investment'> {
  const currency = cells.text('investment.currency');
  const least = cells.text('investment.least');
  const most = cells.text('investment.most');
  if (currency === undefined && least === undefined && most === undefined) return {};
  const instrument = cells.word(investment.shape.instrument.options, 'investment.instrument') ?? 'any';
  return {
    investment: { currency: currency ?? '', instrument, ...(least && { least }), ...(most && { most }) },
  };
}

/** A register that is public names its organisations itself; a record that says otherwise is obeyed. */
function readOwner(
  cells: Cells,
  country: string | undefined,
): { isOwnerNamed: boolean; statedOwner?: StatedOwner } {
  const name = cells.text('organisation', 'owner.name');
  const type = cells.word(organisationTypes, 'owner.type', 'organisation_type');
  const isPublic = cells.value('source', 'source.title') !== undefined;
  const stated = {
    ...(name && { name }),
    ...(type && { type }),
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
  };
  return {
    isOwnerNamed: cells.flag('isOwnerNamed', 'owner_named') ?? isPublic,
    ...(Object.keys(stated).length > 0 && { statedOwner: stated }),
  };
}
