import type { RecordContent, RecordKind, RegisterValue } from '#contracts/register';
import { textFor } from '#platform/languages';
import { dateOf, exactDay, present, saidOf, textsOf } from '../read-content.ts';

/** A project or a grant, as it is read for the tables of funders. */
export interface ReadRecord {
  readonly reference: string;
  readonly kind: RecordKind;
  readonly content: RecordContent;
}

/** One project in the table of one funder. */
export interface FundedProject {
  readonly reference: string;
  /** The funder's own number, or else the reference. */
  readonly projectId: string;
  readonly title: string | undefined;
  readonly acronym: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly amount: string | undefined;
  readonly currency: string | undefined;
  /** What OpenAIRE asks for and no source says exactly. */
  readonly missing: readonly ('title' | 'start' | 'end')[];
}

export interface Funder {
  readonly key: string;
  readonly name: string;
  readonly projects: readonly FundedProject[];
}

type Party = Extract<RegisterValue, { is: 'party' }>;
const nameOf = ({ name }: Party) => textFor(present(name), 'en')!.text;

/** The same funder under the same name or the same party. */
export const funderKey = (party: Party): string =>
  party.partyId ??
  nameOf(party)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Gathers who funds which project: said by the project itself, or by a grant that funds it. Only what tables need is kept. */
export class FundedProjects {
  readonly #projects = new Map<string, ReturnType<typeof briefOf>>();
  readonly #grants = new Map<string, ReturnType<typeof grantOf>>();

  add({ reference, kind, content }: ReadRecord) {
    if (kind === 'project') this.#projects.set(reference, briefOf(reference, content));
    if (kind === 'funding') this.#grants.set(reference, grantOf(content));
  }

  /** In the order of their names. */
  funders(): Funder[] {
    const funders = new Map<string, { name: string; projects: Map<string, FundedProject> }>();
    const add = (party: Party, project: FundedProject) => {
      const key = funderKey(party);
      if (!funders.has(key)) funders.set(key, { name: nameOf(party), projects: new Map() });
      // What a grant says comes later and is nearer to its funder than what the project says.
      funders.get(key)!.projects.set(project.reference, project);
    };
    for (const { funders: own, project } of this.#projects.values())
      for (const party of own) add(party, project);
    for (const { grant, project } of this.#pairs())
      for (const party of grant.funders) add(party, { ...project, ...grant.said });
    return [...funders]
      .map(([key, { name, projects }]) => ({ key, name, projects: [...projects.values()] }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  }

  /** Either of the two may say that the one funds the other. */
  *#pairs() {
    for (const grant of this.#grants.values())
      for (const reference of grant.funds) {
        const found = this.#projects.get(reference);
        if (found) yield { grant, project: found.project };
      }
    for (const { project, grants } of this.#projects.values())
      for (const reference of grants) {
        const grant = this.#grants.get(reference);
        if (grant) yield { grant, project };
      }
  }
}

const linked = ({ links }: RecordContent, relation: 'funds' | 'funded-by') =>
  new Set(
    links.flatMap((link) => (link.relation === relation && 'record' in link.to ? [link.to.record] : [])),
  );

const numberOf = ({ identifiers }: RecordContent, schemes: readonly string[]) =>
  identifiers.find(({ scheme, isCertain }) => isCertain && schemes.includes(scheme))?.value;

function briefOf(reference: string, content: RecordContent) {
  const title = textFor(textsOf(content, 'title'), 'en')?.text;
  const acronym = textFor(textsOf(content, 'short-title'), 'en')?.text;
  const start = exactDay(dateOf(content, 'begins'));
  const end = exactDay(dateOf(content, 'ends'));
  const project: FundedProject = {
    reference,
    projectId: numberOf(content, ['award-number', 'project-number']) ?? reference,
    title,
    acronym,
    start,
    end,
    ...amountOf(content),
    missing: [
      ...(title === undefined && acronym === undefined ? (['title'] as const) : []),
      ...(start === undefined ? (['start'] as const) : []),
      ...(end === undefined ? (['end'] as const) : []),
    ],
  };
  return { project, funders: saidOf(content, 'funder', 'party'), grants: linked(content, 'funded-by') };
}

function grantOf(content: RecordContent) {
  const projectId = numberOf(content, ['award-number']);
  const amount = amountOf(content);
  return {
    funders: saidOf(content, 'funder', 'party'),
    funds: linked(content, 'funds'),
    said: { ...(projectId !== undefined && { projectId }), ...(amount.amount !== undefined && amount) },
  };
}

/** Several amounts are not added up: nobody says that they are parts of one. */
function amountOf(content: RecordContent) {
  const amounts = saidOf(content, 'money', 'money');
  const only = amounts.length === 1 ? amounts[0]!.money : undefined;
  return { amount: only?.amount, currency: only?.currency };
}

export const openaireColumns = [
  'project_id',
  'acronym',
  'title',
  'funder',
  'start_date',
  'end_date',
  'amount',
  'currency',
  'website',
] as const;

/** Rows of a funder's table: complete ones only, and nothing of people. */
export const openaireRows = ({ name, projects }: Funder, address: (reference: string) => string) =>
  projects
    .filter(({ missing }) => missing.length === 0)
    .map(({ projectId, acronym, title, start, end, amount, currency, reference }) => [
      projectId,
      acronym,
      title,
      name,
      start,
      end,
      amount,
      currency,
      address(reference),
    ]);
