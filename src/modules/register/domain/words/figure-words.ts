import {
  type FigureTable,
  figureTables,
  type PartyRole,
  partyRoles,
  type RecordKind,
  recordKinds,
} from '#contracts/register';
import type { Language } from '#platform/languages';

/** Headings of the tables: number, what is counted, and what stands beside it. */
type Heading =
  'number' | 'side' | 'role' | 'code' | 'country' | 'sector' | 'currency' | 'amount' | 'statements';

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

/** Words in the order of their keys. One too few or too many would shift all behind it, and is an error. */
const listed = <Key extends string>(keys: readonly Key[], words: string) => {
  const all = words.split('|');
  if (all.length !== keys.length) throw new Error(`${all.length} words for ${keys.length} keys: ${words}`);
  return Object.fromEntries(keys.map((key, place) => [key, all[place]!])) as Record<Key, string>;
};

const headings = [
  'number',
  'side',
  'role',
  'code',
  'country',
  'sector',
  'currency',
  'amount',
  'statements',
] as const;
const sectors = ['public', 'private'] as const;

/** The words of the tables for spreadsheets. */
export const figureWords: Readonly<Record<Language, FigureWords>> = {
  zh: {
    tables: listed(figureTables, '按种类|按领域|按年份|按参与方|按地点|按地区|按角色|按流向|按经费'),
    of: listed(figureTables, '种类|领域|年份|参与方|地点|地区|角色|给出方|经费方'),
    headings: listed(headings, '档案数|方|角色|代码|国家|性质|币种|金额合计|陈述数'),
    kinds: listed(
      recordKinds,
      '协议|合作机构|会议|承诺事项|计划|项目征集|项目|实验室|经费|成果|活动|公开总数',
    ),
    roles: listed(partyRoles, '签署方|成员|牵头方|参与方|资助方|承办方|所有方'),
    sectors: listed(sectors, '公共资金|社会资金'),
    unstated: '未注明',
    both: '双方',
  },
  en: {
    tables: listed(
      figureTables,
      'by kind|by field|by year|by party|by place|by region|by part|by direction|money',
    ),
    of: listed(figureTables, 'kind|field|year|party|place|region|part|giving side|paying side'),
    headings: listed(headings, 'records|side|part|code|country|sector|currency|amount in all|statements'),
    kinds: listed(
      recordKinds,
      'agreement|body|session|commitment|programme|call|project|laboratory|funding|result|event|stated total',
    ),
    roles: listed(partyRoles, 'signatory|member|lead|participant|funder|host|owner'),
    sectors: listed(sectors, 'public money|private money'),
    unstated: 'not stated',
    both: 'both sides',
  },
  fr: {
    tables: listed(
      figureTables,
      'par nature|par domaine|par année|par partie|par lieu|par région|par rôle|par sens|fonds',
    ),
    of: listed(figureTables, 'nature|domaine|année|partie|lieu|région|rôle|côté qui donne|côté qui paie'),
    headings: listed(headings, 'fiches|côté|rôle|code|pays|secteur|monnaie|montant total|mentions'),
    kinds: listed(
      recordKinds,
      'accord|organisme|session|engagement|programme|appel|projet|laboratoire|financement|résultat|événement|total annoncé',
    ),
    roles: listed(partyRoles, 'signataire|membre|direction|participant|financeur|hôte|propriétaire'),
    sectors: listed(sectors, 'fonds publics|fonds privés'),
    unstated: 'non indiqué',
    both: 'les deux côtés',
  },
  nl: {
    tables: listed(
      figureTables,
      'per soort|per domein|per jaar|per partij|per plaats|per regio|per rol|per richting|geld',
    ),
    of: listed(figureTables, 'soort|domein|jaar|partij|plaats|regio|rol|gevende kant|betalende kant'),
    headings: listed(headings, 'fiches|kant|rol|code|land|sector|munt|totaalbedrag|vermeldingen'),
    kinds: listed(
      recordKinds,
      'overeenkomst|orgaan|zitting|toezegging|programma|oproep|project|laboratorium|financiering|resultaat|evenement|genoemd totaal',
    ),
    roles: listed(partyRoles, 'ondertekenaar|lid|leiding|deelnemer|financier|gastheer|eigenaar'),
    sectors: listed(sectors, 'overheidsgeld|privaat geld'),
    unstated: 'niet vermeld',
    both: 'beide kanten',
  },
};
