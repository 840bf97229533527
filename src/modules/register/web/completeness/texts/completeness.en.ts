export const en = {
  register: 'Register',
  title: 'What is documented, and what is missing',
  lede: 'Totals are what somebody stated on a day. Beside them stands how much of it this register can show with a source, and who could tell the rest.',
  documentedTitle: 'How much is documented',
  of_projects:
    '{n, plural, one {of the {stated} stated projects is documented here} other {of the {stated} stated projects are documented here}}',
  of_agreements:
    '{n, plural, one {of the {stated} stated agreements is documented here} other {of the {stated} stated agreements are documented here}}',
  beside_projects:
    '{n, plural, one {project is documented here; stated: {stated}} other {projects are documented here; stated: {stated}}}',
  beside_agreements:
    '{n, plural, one {agreement is documented here; stated: {stated}} other {agreements are documented here; stated: {stated}}}',
  missing_exactly: '{n, plural, one {# is missing.} other {# are missing.}}',
  missing_about: '{n, plural, one {About # is missing.} other {About # are missing.}}',
  'missing_at-least': '{n, plural, one {At least # is missing.} other {At least # are missing.}}',
  'missing_at-most': '{n, plural, one {At most # is missing.} other {At most # are missing.}}',
  statement: 'the statement',
  othersSay: 'Stated, and not counted here, since the register keeps no records of it one by one:',
  ask: 'Ask',
  weak: 'weak source',
  years: 'Projects, year by year',
  yearsSay:
    'Of the {all, number} years from {from} to {until}, {n, plural, one {# has a project here.} other {# have a project here.}}',
  inYear: '{year}: {n, plural, one {# project} other {# projects}}',
  undated: '{n, plural, one {# project without a stated date} other {# projects without a stated date}}',
  fields: 'Projects by field',
  field: 'Field',
  inStatement: 'In the stated total',
  named: 'named',
  notNamed: 'not named',
  projects: 'Projects here',
  none: 'none documented',
  who: 'Who could tell',
  whoSay:
    'Those named most often in the programmes, calls and bodies recorded here. Their lists of projects would fill the gaps: ask them.',
  askWhom: 'Ask',
  runs: 'Programmes, calls, bodies',
  itsProjects: 'Projects here that name them',
  kinds: 'All kinds of records',
  kind: 'Kind',
  documented: 'Documented here',
  withoutDate: 'Of which without a date',
} as const;
