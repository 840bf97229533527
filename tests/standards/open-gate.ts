import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';

/** Loaded so that its types stay away, which would bring those of browsers to the whole server. */
const { Schema } = createRequire(import.meta.url)('node-schematron') as {
  Schema: {
    fromString(rules: string): {
      validateString(document: string): { readonly assertId?: string; readonly message?: string }[];
    };
  };
};

const schemas = path.resolve(import.meta.dirname, '../../../shared/data/schemas');

/** The schemas are not part of the project; where they are missing a test says so. */
export const areSchemasHere = fs.existsSync(path.join(schemas, 'cerif-1.2'));

export type Version = '1.1' | '1.2';

const folderOf = (version: Version) => path.join(schemas, `cerif-${version}`);
const CACHED: Readonly<Record<string, string>> = {
  'http://www.w3.org/2001/xml.xsd': 'xml.xsd',
  'http://www.w3.org/2001/03/xml.xsd': 'xml.xsd',
  'http://dublincore.org/schemas/xmls/simpledc20021212.xsd': 'simpledc20021212.xsd',
};

/** Patterns escape what needs none, which libxml2 does not take; they mean the same without. */
const mended = (text: string): string =>
  text.replaceAll(/<xs:pattern value="[^"]*"/g, (pattern) => pattern.replaceAll(/\\([/:])/g, '$1'));

/** All schema files as libxml2 asks for them: below one made-up folder. */
function provide(): void {
  const files: Record<string, Uint8Array> = {};
  const put = (name: string, text: string) => (files[name] = Buffer.from(text));
  for (const version of ['1.1', '1.2'] as const)
    for (const file of fs.globSync('**/*.xsd', { cwd: folderOf(version) }))
      put(
        `/schemas/cerif-${version}/${file}`,
        mended(fs.readFileSync(path.join(folderOf(version), file), 'utf8')),
      );
  const cached = path.join(folderOf('1.2'), 'cached');
  for (const [address, file] of Object.entries(CACHED))
    put(address, fs.readFileSync(path.join(cached, file), 'utf8'));
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
}

const driver = (version: Version) => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.openarchives.org/OAI/2.0/" schemaLocation="/schemas/cerif-1.2/cached/OAI-PMH.xsd"/>
  <xs:import namespace="http://www.openarchives.org/OAI/2.0/oai-identifier" schemaLocation="/schemas/cerif-1.2/cached/oai-identifier.xsd"/>
  <xs:import namespace="http://www.openarchives.org/OAI/2.0/oai_dc/" schemaLocation="/schemas/cerif-1.2/cached/oai_dc.xsd"/>
  <xs:import namespace="https://www.openaire.eu/cerif-profile/${version}/" schemaLocation="/schemas/cerif-${version}/openaire-cerif-profile.xsd"/>
</xs:schema>`;

/** Holds documents against the whole schema and the rules beside it; answers with everything that is wrong. */
export interface Gate {
  faultsOf(document: string): string[];
}

let isProvided = false;

export function openGate(version: Version): Gate {
  if (!isProvided) provide();
  isProvided = true;
  const source = XmlDocument.fromString(driver(version), { url: '/schemas/driver.xsd' });
  const validator = XsdValidator.fromDoc(source);
  const rules = Schema.fromString(
    fs.readFileSync(path.join(folderOf(version), 'openaire-cerif-profile.sch'), 'utf8'),
  );
  return {
    faultsOf: (document) => [
      ...schemaFaults(validator, document),
      ...rules.validateString(document).map(({ assertId, message }) => `${assertId ?? 'rule'}: ${message}`),
    ],
  };
}

function schemaFaults(validator: XsdValidator, document: string): string[] {
  const read = XmlDocument.fromString(document);
  try {
    validator.validate(read);
    return [];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    read.dispose();
  }
}
