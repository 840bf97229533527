import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '#platform/refusal';
import type { HarvestLimits } from '../../domain/oai/harvest-limits.ts';
import { refused, shortened } from '../../domain/refusals.ts';
import type { XmlAttribute, XmlElement } from '../../domain/xml-element.ts';

/** A whole element right below the root, or within the list of an answer, which may be long. */
export interface AnswerPart {
  /** The verb within whose answer it stands; empty for what stands beside it. */
  readonly verb: string;
  readonly element: XmlElement;
}

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const LISTS = ['ListRecords', 'ListIdentifiers', 'ListSets', 'ListMetadataFormats', 'GetRecord'];

interface Growing extends XmlElement {
  children: XmlElement[];
  text: string;
}

/** Reads an answer as its characters come and keeps one part at a time. */
export class AnswerParser {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #limits: HarvestLimits;
  readonly #growing: Growing[] = [];
  #parts: AnswerPart[] = [];
  #depth = 0;
  #verb = '';
  #wholeUntil = 0;

  constructor(limits: HarvestLimits) {
    this.#limits = limits;
    this.#parser.on('error', (error) => {
      // A wrong end tag ends what it does not fit.
      if (this.#parts.length > 0 && this.#wholeUntil === this.#parser.position) this.#parts.pop();
      throw refused('xml-broken', { reason: shortened(error.message) });
    });
    this.#parser.on('doctype', () => {
      throw refused('xml-doctype');
    });
    this.#parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
        throw refused('encoding-wrong', { encoding: shortened(encoding), bytes: 0 });
    });
    this.#parser.on('opentag', (tag) => this.#open(tag));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('text', (text) => this.#say(text));
    this.#parser.on('cdata', (text) => this.#say(text));
  }

  /** The parts that ended within these characters; with what stands in the way of reading on, if anything does. */
  read(text: string): { readonly parts: readonly AnswerPart[]; readonly trouble?: Refusal } {
    const trouble = this.#caught(() => {
      this.#parser.write(text);
      if (this.#parser.position - this.#wholeUntil > this.#limits.recordBytes) throw this.#tooLarge();
    });
    const parts = this.#parts;
    this.#parts = [];
    return { parts, ...(trouble && { trouble }) };
  }

  /** Throws when the answer is not whole. */
  end() {
    if (this.#depth > 0) throw refused('answer-cut-off', { reason: 'xml' });
    const trouble = this.#caught(() => this.#parser.close());
    if (trouble) throw trouble;
    if (this.#wholeUntil === 0) throw refused('answer-not-oai', { root: '' });
  }

  #caught(work: () => void): Refusal | undefined {
    try {
      work();
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  #open({ local, uri, attributes }: SaxesTagNS) {
    this.#depth++;
    if (this.#depth > this.#limits.depth) throw refused('xml-too-deep', { depth: this.#limits.depth });
    if (this.#depth === 1) {
      if (local !== 'OAI-PMH' || uri !== OAI) throw refused('answer-not-oai', { root: shortened(local) });
      this.#wholeUntil = this.#parser.position;
    } else if (this.#depth === 2 && LISTS.includes(local)) this.#verb = local;
    else
      this.#growing.push({
        name: local,
        namespace: uri,
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      });
  }

  #close() {
    this.#depth--;
    const ended = this.#growing.pop();
    if (!ended) {
      this.#verb = '';
      return;
    }
    const above = this.#growing.at(-1);
    if (above) above.children.push(ended);
    else this.#whole(ended);
  }

  #whole(element: XmlElement) {
    if (this.#parser.position - this.#wholeUntil > this.#limits.recordBytes) throw this.#tooLarge();
    this.#wholeUntil = this.#parser.position;
    this.#parts.push({ verb: this.#verb, element });
  }

  #say(text: string) {
    const current = this.#growing.at(-1);
    if (current) current.text += text;
  }

  #tooLarge = () => refused('record-too-large', { characters: this.#limits.recordBytes });
}

const attributesOf = (attributes: SaxesTagNS['attributes']): XmlAttribute[] =>
  Object.values(attributes)
    .filter(({ uri }) => uri !== XMLNS)
    .map(({ local, uri, value }) => ({ name: local, namespace: uri, value }));
