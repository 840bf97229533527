import type { en } from './parts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  signIn: 'Aanmelden',
  signInSay: 'Deze pagina is voor wie een account heeft.',
  notForYou: 'Deze pagina is voor wie eraan deelneemt.',
  goneTitle: 'Hier is niets voor u',
  goneSay: 'Het bestaat niet, of u neemt er niet aan deel. Het centrum zegt niet welk van beide.',
  toCases: 'Naar uw dossiers',
  toInterests: 'Naar uw blijken van belangstelling',

  cancel: 'Annuleren',
  underWay: 'Een ogenblik …',
  needed: 'Dit mag niet leeg blijven.',
  overtakenTitle: 'Iemand was u voor.',
  overtakenSay:
    'Er is iets veranderd sinds u de pagina opende; wat u deed, telde niet mee. Zo staat het er nu voor.',
  note: 'Nota',
  noteOptional: 'Nota (mag leeg blijven)',

  daysLeft: '{days, plural, =0 {vandaag is de laatste dag} one {nog # werkdag} other {nog # werkdagen}}',
  daysLate: '{days, plural, one {# werkdag te laat} other {# werkdagen te laat}}',
  calendarOf: 'volgens de kalender van {side}',
  presumed: 'Kalender vermoed',
  presumedSay: 'De feestdagen van een betrokken jaar zijn nog niet aangekondigd; de dag kan verschuiven.',

  'hindrance_wrong-state': 'Het staat intussen elders: {state}.',
  'hindrance_other-kind': 'Dossiers van deze soort kennen deze stap niet.',
  'hindrance_names-not-agreed': 'Eerst moeten beide zijden ermee instemmen dat de namen bekend worden.',
  'hindrance_agreement-not-validated':
    'Eerst moet een overeenkomst geregistreerd zijn, en bevestigd door de adviseur van de andere zijde.',
  'hindrance_link-not-shown': 'Eerst moet de band met het andere land opgegeven zijn, met wat die aantoont.',
  'hindrance_host-not-named': 'Eerst moet er een gastheer genoemd zijn.',
  'hindrance_host-not-approved': 'Eerst moet de gastheer instemmen.',
  'hindrance_space-not-offered': 'Eerst moet er een ruimte aangeboden zijn.',
  'hindrance_permit-not-granted': 'De ruimte heeft haar vergunning nog niet.',
  'hindrance_landing-day-missing': 'Eerst moet de dag van vestiging bepaald zijn.',
  'hindrance_space-not-ready': 'De ruimte is pas na de dag van vestiging klaar.',
  'hindrance_no-party-on-one-side': 'Een van de zijden heeft er nog geen organisatie in.',
  'hindrance_same-holder': '{holder} is al aan zet.',
  'hindrance_unknown-side': 'Deze zijde neemt er niet aan deel.',
  'hindrance_no-client-there':
    'Er is nog geen organisatie van {side} bij betrokken; de adviseur daar moet de beurt nemen.',
  'refused_not-to-be-asked-for':
    'Naar deze vermelding kan niemand vragen: ze is afgesloten, komt van uw eigen zijde, of haar eigenaar is niet bij het centrum.',
  'refused_too-many-interests':
    'Uw organisatie heeft al {most} blijken van belangstelling lopen; meer kunnen er niet tegelijk worden gevolgd. Trek er een in, of wacht op een antwoord.',
  'refused_already-interested': 'Uw organisatie toonde al belangstelling voor deze vermelding.',
  'refused_compartment-closed': 'In deze ruimte kunt u niet schrijven.',
  'refused_not-shareable': 'Dit bericht kan daar niet heen.',
  'refused_adviser-unfit': 'Deze persoon is geen adviseur van uw zijde.',
  'refused_tracking-unknown': 'Er is geen dossier met deze code. Vergelijk ze met wat uw adviseur u gaf.',
  'refused_interest-step-refused': 'Deze stap past niet bij hoe het er nu voor staat.',
  'refused_interest-faulty': 'Verbeter eerst wat hierboven is aangeduid.',
  'refused_owner-unfit':
    'Wie een taak heeft, moet ze zien waar ze staat, en zijn zijde moet aan het dossier deelnemen.',
  'refused_outcome-faulty':
    'Dit klopt niet samen: een beslissing heeft haar dag; indienen komt voor volledigheid, en beide voor een beslissing; niets ligt in de toekomst.',
  'refused_case-is-closed': 'Het dossier is gesloten; het moet eerst heropend worden.',
  'refused_task-unknown': 'Deze taak is er voor u niet meer.',
  'refused_agreement-faulty':
    'Dit klopt niet samen: een ondertekening ligt niet in de toekomst, en geen overeenkomst eindigt voor ze ingaat.',
  'fault_host-settled': 'De gastheer staat vast: zijn instemming heeft het dossier al verder gebracht.',
  'fault_host-not-named': 'Er is nog geen gastheer genoemd.',
  'fault_landing-day-settled': 'Het bedrijf is gevestigd; de dag blijft staan.',
  'fault_landed-later': 'De dag van vestiging kan niet in de toekomst liggen.',
  'fault_permit-day-missing': 'Bij een vergunning hoort de dag waarop ze verleend is of verwacht wordt.',
  'fault_permit-day-unfit': 'Waar geen vergunning nodig is, hoort er geen dag bij.',
  'fault_granted-later': 'Een vergunning kan niet in de toekomst verleend zijn.',
  'fault_tasks-added': 'De taken zijn al toegevoegd.',
  'fault_not-landed': 'Het bedrijf is nog niet gevestigd.',
  'fault_too-early': 'Het is te vroeg: verslagen kunnen vanaf 14 dagen voor de verwachte dag.',
  'fault_report-confirmed': 'Het verslag is bevestigd; het blijft zoals het is.',
  'refused_host-unfit': 'De gastheer moet een organisatie van de ontvangende zijde zijn.',
  'refused_outcome-too-early':
    'Het is te vroeg: resultaten worden vanaf 30 dagen voor de verwachte dag gemeld.',
  'refused_follow-up-taken': 'Op die dag staat al een andere opvolging.',
  'refused_stop-key-unknown':
    'Deze link leidt nergens heen: hij geldt niet meer, of er ontbreekt een deel van.',
  'refused_outcome-empty': 'Er is nog niets ingevuld.',
};
