import type { en } from './track.en.ts';

export const nl: Record<keyof typeof en, string> = {
  track: 'Een dossier volgen',
  trackLede:
    'Met de code die uw adviseur u gaf, ziet u hoe het dossier ervoor staat en wie aan zet is. Zonder account en zonder namen.',
  code: 'Volgcode',
  codeNote: 'Twaalf letters en cijfers, bijvoorbeeld 7KQ2-M0XA-R4TD.',
  look: 'Kijken hoe het staat',
  looking: 'Even opzoeken …',
  state: 'Staat',
  since: 'sinds {day}',
  kind: 'Soort',
  opened: 'Geopend op',
  turn: 'Aan zet',
  until: 'Tot en met',
  closed: 'Het dossier is afgesloten; niemand is nog aan zet.',
  ask: 'Voor al het andere: vraag het uw adviseur. Namen en inhoud staan hier niet.',
};
