/**
 * The map of the house: every module, and whose doors it may use.
 * dependency-cruiser enforces it and ARCHITECTURE.md draws it. A new line needs a decision record.
 */
export const mayImport = {
  // ground floor: who, what, and the words for it
  parties: [],
  lexicon: [],
  opportunities: ['parties'],
  access: ['parties'],
  // reasoning: answers questions, keeps no dossiers
  clearance: [],
  matching: ['parties', 'opportunities', 'lexicon'],
  // dossiers: a cooperation on its way; dossiers never import each other
  cases: ['parties', 'access', 'opportunities', 'clearance'],
  documents: ['access'],
  // windows: imported by nobody, they listen to the journal
  papers: ['parties', 'opportunities', 'clearance', 'cases', 'documents'],
  messages: ['parties', 'opportunities', 'access', 'cases'],
  ledger: [],
  register: ['parties'],
  exchange: ['register', 'parties'],
  dissemination: ['register', 'parties'],
};

/** Platform folders that are safe in the browser and in a pure domain. */
export const bothSides = [
  'calendar',
  'caller',
  'check-characters',
  'contract',
  'languages',
  'money',
  'permissions',
  'refusal',
  'xml',
];

/** Names that say nothing; `tests/architecture/names-say-what.test.ts` refuses them. */
export const bannedNames = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'core',
  'lib',
  'misc',
  'base',
  'manager',
  'handler',
  'processor',
  'data',
  'info',
  'item',
  'thing',
  'impl',
];
