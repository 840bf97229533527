import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  proposals: 'Voorgestelde wijzigingen',
  proposalsLede:
    'Wat iemand zou veranderen in fiches waarvoor u instaat. Leg het naast wat er nu staat, en beslis.',
  toDecide: 'Wacht op uw beslissing',
  waitingMeta:
    '{count, plural, one {# voorstel} other {# voorstellen}}, het oudste al {days, plural, =0 {minder dan een dag} one {# dag} other {# dagen}}',
  nothingTitle: 'Er wacht niets op u',
  nothingSay:
    'Voorstellen voor organisaties waarvoor u spreekt, voor uw eigen pagina en, als u adviseur bent, voor uw zijde komen hier te staan.',
  entry: 'Fiche',
  what: 'Wat zou veranderen',
  days: 'Wacht al (dagen)',
  next: 'Volgende stap',
  decide: 'Bekijken en beslissen',
  decideOn: 'Bekijken en beslissen: {name}',
  kind_person: 'persoon',
  kind_organisation: 'organisatie',
  mine: 'Door u voorgesteld',
  state: 'Toestand',
  on: 'Voorgesteld op',
  moreWait: 'In totaal wachten er {total, number}; dit zijn de oudste.',
  proposalsSignIn: 'Meld u aan om voorstellen te zien.',
};
