import { languages, type Language } from '#platform/languages';
import type { Listing } from '../listing.ts';
import { Codes } from './codes.ts';
import type { FactColumns } from './fact-columns.ts';

/** The structured side of a listing as filters and facets need it. */
export interface ListingFacts {
  readonly id: string;
  readonly direction: string;
  readonly kind: string;
  readonly side: string;
  readonly fields: readonly string[];
  /** The languages in which it can be read. */
  readonly languages: readonly Language[];
  /** 0 when not stated. */
  readonly trl: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

type CodedProperty = 'direction' | 'kind' | 'side' | 'field';

const PROPERTIES = ['direction', 'kind', 'side'] as const;

/** A bit for each field of cooperation; a corridor with more than 31 fields would need wider masks. */
const MOST_FIELDS = 31;

/** The languages of every mask of bits. */
const LANGUAGES_OF: readonly (readonly Language[])[] = Array.from(
  { length: 1 << languages.length },
  (_, mask) => languages.filter((_language, bit) => (mask & (1 << bit)) !== 0),
);

/** The facts of all listings in a few bytes each, by slot: a small number that names a listing while it is in the collection. */
export class FactTable {
  readonly #codes = {
    direction: new Codes(['offer', 'request']),
    kind: new Codes(),
    side: new Codes(['']),
    field: new Codes(),
  };
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #free: number[] = [];
  readonly #fieldSets = new Map<number, readonly string[]>();
  #bytes = {
    direction: new Uint8Array(1024),
    kind: new Uint8Array(1024),
    side: new Uint8Array(1024),
    trl: new Uint8Array(1024),
    languages: new Uint8Array(1024),
  };
  #fields = new Uint32Array(1024);

  get size(): number {
    return this.#slots.size;
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  idOf(slot: number): string {
    return this.#ids[slot] ?? '';
  }

  /** Takes a listing in and returns its slot; a listing that is there already keeps its own. */
  put(listing: Pick<Listing, 'id' | 'direction' | 'kind' | 'side' | 'fields' | 'trl' | 'texts'>): number {
    const slot = this.#slots.get(listing.id) ?? this.#free.pop() ?? this.#ids.length;
    this.#slots.set(listing.id, slot);
    this.#ids[slot] = listing.id;
    this.#reserve(slot);
    for (const property of PROPERTIES)
      this.#bytes[property][slot] = this.#codes[property].of(listing[property] ?? '');
    this.#bytes.trl[slot] = listing.trl ?? 0;
    this.#bytes.languages[slot] = listing.texts.reduce(
      (mask, { language }) => mask | (1 << languages.indexOf(language)),
      0,
    );
    this.#fields[slot] = this.#maskOf(listing.fields);
    return slot;
  }

  remove(id: string): number | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    this.#slots.delete(id);
    this.#ids[slot] = '';
    this.#free.push(slot);
    return slot;
  }

  facts(slot: number): ListingFacts {
    const mask = this.#fields[slot] ?? 0;
    return {
      id: this.idOf(slot),
      direction: this.#codes.direction.value(this.#bytes.direction[slot] ?? 0),
      kind: this.#codes.kind.value(this.#bytes.kind[slot] ?? 0),
      side: this.#codes.side.value(this.#bytes.side[slot] ?? 0),
      fields: this.#fieldsOf(mask),
      languages: LANGUAGES_OF[this.#bytes.languages[slot] ?? 0]!,
      trl: this.#bytes.trl[slot] ?? 0,
    };
  }

  /** The table by property, for counting over all of it; valid until it changes. */
  columns(): FactColumns {
    const codedBy = (name: 'direction' | 'kind' | 'side') => ({
      numbers: this.#bytes[name],
      values: this.#codes[name].list(),
    });
    return {
      slots: this.#ids.length,
      isTaken: (slot) => this.#ids[slot] !== '',
      coded: { direction: codedBy('direction'), kind: codedBy('kind'), side: codedBy('side') },
      trl: this.#bytes.trl,
      fields: { masks: this.#fields, values: this.#codes.field.list().slice(0, MOST_FIELDS) },
      languages: this.#bytes.languages,
    };
  }

  /** The few different sets of fields are made once: a search looks at the facts of thousands of listings. */
  #fieldsOf(mask: number): readonly string[] {
    const known = this.#fieldSets.get(mask);
    if (known) return known;
    const fields = this.#codes.field.list().filter((_, bit) => (mask & (1 << bit)) !== 0);
    this.#fieldSets.set(mask, fields);
    return fields;
  }

  ids(): IterableIterator<string> {
    return this.#slots.keys();
  }

  /** The whole table as named bytes; `FactTable.fromSections` makes the same table again. */
  toSections(): Map<string, Uint8Array> {
    const count = this.#ids.length;
    const bytesOf = (array: Uint8Array | Uint32Array): Uint8Array => {
      const part = array.slice(0, count);
      return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    };
    const codes = Object.fromEntries(Object.entries(this.#codes).map(([name, list]) => [name, list.list()]));
    return new Map([
      ['codes', encoder.encode(JSON.stringify(codes))],
      ['ids', encoder.encode(this.#ids.join('\n'))],
      ['fields', bytesOf(this.#fields)],
      ...Object.entries(this.#bytes).map(([name, array]) => [name, bytesOf(array)] as const),
    ]);
  }

  static fromSections(sections: ReadonlyMap<string, Uint8Array>): FactTable {
    const table = new FactTable();
    const text = (name: string): string => decoder.decode(sections.get(name));
    const codes = JSON.parse(text('codes')) as Record<CodedProperty, string[]>;
    for (const [name, values] of Object.entries(codes))
      for (const value of values) table.#codes[name as CodedProperty].of(value);
    const ids = text('ids').split('\n');
    const count = (sections.get('fields')?.length ?? 0) / Uint32Array.BYTES_PER_ELEMENT;
    if (count > 0) table.#reserve(count);
    for (let slot = 0; slot < count; slot++) {
      const id = ids[slot] ?? '';
      table.#ids.push(id);
      if (id === '') table.#free.push(slot);
      else table.#slots.set(id, slot);
    }
    table.#fields.set(new Uint32Array((sections.get('fields') ?? new Uint8Array()).slice().buffer));
    for (const [name, array] of Object.entries(table.#bytes)) array.set(sections.get(name) ?? []);
    return table;
  }

  #maskOf(fields: readonly string[]): number {
    return fields.reduce((mask, field) => {
      const bit = this.#codes.field.of(field);
      return bit < MOST_FIELDS ? mask | (1 << bit) : mask;
    }, 0);
  }

  #reserve(slot: number): void {
    if (slot < this.#fields.length) return;
    let size = this.#fields.length;
    while (size <= slot) size *= 2;
    const wider = <T extends Uint8Array | Uint32Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    this.#fields = wider(this.#fields, new Uint32Array(size));
    for (const key of ['direction', 'kind', 'side', 'trl', 'languages'] as const)
      this.#bytes[key] = wider(this.#bytes[key], new Uint8Array(size));
  }
}
