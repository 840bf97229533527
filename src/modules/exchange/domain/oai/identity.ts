import { childrenOf, textIn, type XmlElement } from '../xml-element.ts';

/** What an endpoint says of itself. */
export interface Identity {
  readonly name: string;
  /** As the endpoint writes it, to the letter. */
  readonly baseUrl: string;
  readonly earliest: string;
  readonly deletedRecord: string;
  readonly granularity: string;
  readonly compressions: readonly string[];
  /** The elements within its descriptions. */
  readonly descriptions: readonly XmlElement[];
}

export interface MetadataFormat {
  readonly prefix: string;
  readonly schema: string;
  readonly namespace: string;
}

export interface RecordSet {
  readonly spec: string;
  readonly name: string;
}

/** `Identify`, from its parts. */
export const readIdentity = (identify: XmlElement): Identity => ({
  name: textIn(identify, 'repositoryName'),
  baseUrl: textIn(identify, 'baseURL'),
  earliest: textIn(identify, 'earliestDatestamp'),
  deletedRecord: textIn(identify, 'deletedRecord'),
  granularity: textIn(identify, 'granularity'),
  compressions: childrenOf(identify, 'compression').map(({ text }) => text.trim()),
  descriptions: childrenOf(identify, 'description').flatMap(({ children }) => children),
});

export const readFormat = (format: XmlElement): MetadataFormat => ({
  prefix: textIn(format, 'metadataPrefix'),
  schema: textIn(format, 'schema'),
  namespace: textIn(format, 'metadataNamespace'),
});

export const readSet = (set: XmlElement): RecordSet => ({
  spec: textIn(set, 'setSpec'),
  name: textIn(set, 'setName'),
});
