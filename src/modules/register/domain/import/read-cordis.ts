import { present } from './read-cells.ts';

/** A project as CORDIS publishes it, as far as the register takes it. */
export interface CordisProject {
  readonly id: string;
  readonly acronym: string;
  readonly title: string;
  readonly objective: string;
  readonly funding_scheme: string;
  readonly status: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly total_cost: number;
  readonly ec_max_contribution: number;
  readonly organizations: readonly { readonly name: string; readonly country: string }[];
}

/** CORDIS writes Greece and the United Kingdom in its own way. */
const OWN_CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };
const source = 'cordis';
const UNION = { zh: '欧洲联盟', en: 'European Union', fr: 'Union européenne', nl: 'Europese Unie' };
const TERMINATED = {
  zh: 'CORDIS称该项目已提前终止。',
  en: 'Terminated early, according to CORDIS.',
  fr: 'Interrompu avant son terme, selon CORDIS.',
  nl: 'Voortijdig stopgezet, volgens CORDIS.',
};

/** What the register says of a project of CORDIS; sides by the country of each participant. */
export function readCordis(project: CordisProject, sideOf: ReadonlyMap<string, string>) {
  const { id, acronym, title, status } = project;
  const claim = (property: string, value: unknown) => ({ property, value, source });
  const money = (property: string, amount: number, sector: object = {}) =>
    amount > 0
      ? [claim(property, { is: 'money', money: { amount: amount.toFixed(2), currency: 'EUR' }, ...sector })]
      : [];
  return {
    kind: 'project',
    ...present('type', typeOf(project.funding_scheme)),
    sources: [
      {
        key: source,
        title: `CORDIS, European Commission: ${acronym || title}`.slice(0, 300),
        href: `https://cordis.europa.eu/project/id/${id}`,
      },
    ],
    claims: [
      claim('title', { is: 'texts', texts: { en: title } }),
      ...(acronym ? [claim('short-title', { is: 'texts', texts: { en: acronym } })] : []),
      ...(project.objective ? [claim('summary', { is: 'texts', texts: { en: objectiveOf(project) } })] : []),
      claim('begins', { is: 'date', date: project.start_date }),
      claim('ends', { is: 'date', date: project.end_date }),
      ...money('money', project.ec_max_contribution, { sector: 'public' }),
      ...money('planned-money', project.total_cost),
      claim('funder', { is: 'party', name: UNION }),
      ...participantsOf(project, sideOf).map((party) => claim('participant', party)),
    ],
    statuses: status === 'TERMINATED' ? [{ standing: 'ended', from: 'XXXX', note: TERMINATED, source }] : [],
    identifiers: [{ scheme: 'project-number', value: id }],
  };
}

/** The file holds the first five hundred characters. */
const objectiveOf = ({ objective }: CordisProject) =>
  objective.length >= 500 ? `${objective.trimEnd()}…` : objective;

function typeOf(scheme: string): string | undefined {
  if (scheme.endsWith('CSA')) return undefined;
  return scheme.includes('MSCA') ? 'mobility' : 'research';
}

function participantsOf({ organizations }: CordisProject, sideOf: ReadonlyMap<string, string>) {
  const named = organizations.map(({ name, country: written }) => {
    const country = OWN_CODES[written] ?? written;
    const side = sideOf.get(country);
    return { is: 'party', name: { en: name }, ...(side ? { side } : country === '' ? {} : { country }) };
  });
  const spelt = named.map((party) => JSON.stringify(party));
  return named.filter((_, place) => spelt.indexOf(spelt[place]!) === place);
}
