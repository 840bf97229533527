import type { FigureTable, PartyRole, RecordKind } from '#contracts/register';
import type { Language } from '#platform/languages';

/** Headings of the tables: number, what is counted, and what stands beside it. */
type Heading = 'number' | 'side' | 'role' | 'country' | 'sector' | 'currency' | 'amount' | 'statements';

interface FigureWords {
  readonly tables: Readonly<Record<FigureTable, string>>;
  /** What a row of each table is about. */
  readonly of: Readonly<Record<FigureTable, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly sectors: Readonly<Record<'public' | 'private', string>>;
  readonly unstated: string;
  readonly both: string;
}

const listed = <Key extends string>(keys: readonly Key[], words: string) => {
  const all = words.split('|');
  return Object.fromEntries(keys.map((key, place) => [key, all[place]!])) as Record<Key, string>;
};

const tables = ['kinds', 'fields', 'years', 'parties', 'places', 'roles', 'giving', 'money'] as const;
const headings = ['number', 'side', 'role', 'country', 'sector', 'currency', 'amount', 'statements'] as const;
const kinds = [
  'agreement',
  'body',
  'session',
  'commitment',
  'programme',
  'call',
  'project',
  'laboratory',
  'funding',
  'result',
  'event',
  'statement',
] as const;
const roles = ['signatory', 'member', 'lead', 'participant', 'funder', 'host', 'owner'] as const;
const sectors = ['public', 'private'] as const;

/** The words of the tables for spreadsheets. */
export const figureWords: Readonly<Record<Language, FigureWords>> = {
  zh: {
    tables: listed(tables, '按种类|按领域|按年份|按参与方|按地点|按角色|按流向|按经费'),
    of: listed(tables, '种类|领域|年份|参与方|地点|角色|给出方|经费方'),
    headings: listed(headings, '档案数|方|角色|国家|性质|币种|金额合计|陈述数'),
    kinds: listed(kinds, '协议|合作机构|会议|承诺事项|计划|项目征集|项目|实验室|经费|成果|活动|公开总数'),
    roles: listed(roles, '签署方|成员|牵头方|参与方|资助方|承办方|所有方'),
    sectors: listed(sectors, '公共资金|社会资金'),
    unstated: '未注明',
    both: '双方',
  },
  en: {
    tables: listed(tables, 'by kind|by field|by year|by party|by place|by part|by direction|money'),
    of: listed(tables, 'kind|field|year|party|place|part|giving side|paying side'),
    headings: listed(headings, 'records|side|part|country|sector|currency|amount in all|statements'),
    kinds: listed(
      kinds,
      'agreement|body|session|commitment|programme|call|project|laboratory|funding|result|event|stated total',
    ),
    roles: listed(roles, 'signatory|member|lead|participant|funder|host|owner'),
    sectors: listed(sectors, 'public money|private money'),
    unstated: 'not stated',
    both: 'both sides',
  },
  fr: {
    tables: listed(tables, 'par nature|par domaine|par année|par partie|par lieu|par rôle|par sens|fonds'),
    of: listed(tables, 'nature|domaine|année|partie|lieu|rôle|côté qui donne|côté qui paie'),
    headings: listed(headings, 'fiches|côté|rôle|pays|secteur|monnaie|montant total|mentions'),
    kinds: listed(
      kinds,
      'accord|organisme|session|engagement|programme|appel|projet|laboratoire|financement|résultat|événement|total annoncé',
    ),
    roles: listed(roles, 'signataire|membre|direction|participant|financeur|hôte|propriétaire'),
    sectors: listed(sectors, 'fonds publics|fonds privés'),
    unstated: 'non indiqué',
    both: 'les deux côtés',
  },
  nl: {
    tables: listed(tables, 'per soort|per domein|per jaar|per partij|per plaats|per rol|per richting|geld'),
    of: listed(tables, 'soort|domein|jaar|partij|plaats|rol|gevende kant|betalende kant'),
    headings: listed(headings, 'fiches|kant|rol|land|sector|munt|totaalbedrag|vermeldingen'),
    kinds: listed(
      kinds,
      'overeenkomst|orgaan|zitting|toezegging|programma|oproep|project|laboratorium|financiering|resultaat|evenement|genoemd totaal',
    ),
    roles: listed(roles, 'ondertekenaar|lid|leiding|deelnemer|financier|gastheer|eigenaar'),
    sectors: listed(sectors, 'overheidsgeld|privaat geld'),
    unstated: 'niet vermeld',
    both: 'beide kanten',
  },
};
