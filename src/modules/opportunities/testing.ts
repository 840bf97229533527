import path from 'node:path';
import type { Day } from '#platform/calendar';
import { readCorridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import { createLog } from '#platform/log';
import type { ActingDeps, By } from './actions/deps.ts';
import { type AskedVerb, moveOpportunity } from './actions/life/move-opportunity.ts';
import type { Wish } from './domain/life/life.ts';
import { reasonsOf } from './domain/life/reasons.ts';
import type { Listing, ListingText } from './domain/listing.ts';
import { readQuality } from './store/quality/read-quality.ts';
import type { OpportunitiesTables } from './store/tables.ts';

export const root = path.resolve(import.meta.dirname, '../../..');
export const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

export const quality = readQuality(path.join(root, 'packs/quality'));

export const TODAY: Day = '2026-11-26';

/** Acts as the centre itself unless somebody is named. */
export const depsOf = (
  db: Database<OpportunitiesTables>,
  today: Day = TODAY,
  caller: By = 'centre',
): ActingDeps => ({
  db,
  caller,
  corridor,
  quality,
  today: () => today,
  log: createLog('silent'),
});

export const dutch: ListingText = {
  language: 'nl',
  isOriginal: true,
  isMachineMade: false,
  title: 'Sorptiemat haalt fosfaat uit drainagewater van akkers',
  summary:
    'Een mat van ijzerhoudend zand in de drainageput bindt fosfaat uit het afstromende water en gaat drie seizoenen mee.',
  description:
    'Drainagewater van akkers voert elk jaar fosfaat naar de beken, vooral in de eerste weken na een zware regen. Zuiveren in ' +
    'een bekken vraagt plaats die de landbouwer niet heeft.\n\nOnze mat ligt in de put zelf. Het water stroomt er van onder naar ' +
    'boven door, het fosfaat bindt aan het ijzer en de mat wordt na drie seizoenen uit de put gehaald en uitgespoeld. We hebben ' +
    'ze in veertien putten gemeten, met debieten van een halve tot zes liter per seconde, en hielden gemiddeld zeven tiende van ' +
    'het opgeloste fosfaat tegen.',
  advantages:
    'Tegenover een bekken van dezelfde werking: geen grond, geen stroom en ongeveer een derde van de kost per kilogram fosfaat.',
};

export const chinese: ListingText = {
  language: 'zh',
  isOriginal: false,
  isMachineMade: false,
  title: '铺在排水井里的含铁砂吸附垫，去除农田排水中的磷',
  summary: '含铁砂吸附垫放在排水井内，截留农田排水中的溶解磷，一块垫子可用三个种植季。',
  description:
    '农田排水每年把磷带进溪流，尤其是大雨后的最初几周。修建净化塘要占地，农户拿不出来。\n\n吸附垫直接放在排水井里，水自下而上流过，' +
    '磷与铁结合；三个种植季后取出冲洗再用。我们在十四口井里做过测量，流量从每秒半升到六升，平均截留七成的溶解磷。冬季低温时效率略低，' +
    '但因为此时水量大，全年总量仍然达标。与净化塘相比，每公斤磷的费用约为三分之一。',
};

/** A sound offer of a technology, to be varied. */
export const listing = (change: Partial<Listing> = {}): Listing => ({
  direction: 'offer',
  kind: 'technology',
  side: 'be',
  isOwnerNamed: false,
  fields: ['environment', 'agriculture'],
  keywords: { nl: ['fosfaat', 'drainagewater', 'sorptie'] },
  texts: [dutch],
  stage: { trl: 7 },
  rights: { status: 'patent-applied' },
  partner: {
    types: ['enterprise'],
    note: {
      nl: 'Producent van drainagematten die de mat in zijn gamma opneemt en een proef van honderd putten levert.',
    },
  },
  cooperation: ['licence', 'pilot'],
  validUntil: '2027-06-30',
  isInvented: true,
  ...change,
});

/** Takes a step, with the first reason that it knows where it needs one. */
export const take = (deps: ActingDeps, reference: string, wish: AskedVerb | Partial<Wish>) => {
  const { verb, ...more } = typeof wish === 'string' ? { verb: wish } : (wish as Wish);
  const [reason] = reasonsOf[verb] ?? [];
  return moveOpportunity(deps, reference, { ...(reason && { reason }), ...more, verb: verb as AskedVerb });
};

/** Leads a draft through both readings. */
export async function open(deps: ActingDeps, reference: string): Promise<string> {
  for (const verb of ['submit', 'approve', 'publish'] as const) await take(deps, reference, verb);
  return reference;
}
