import type { en } from './timeline.en.ts';

export const nl: Record<keyof typeof en, string> = {
  fetching: 'Wat er gebeurde, wordt opgehaald …',
  nothing: 'Er is nog niets gebeurd.',
  earlier: 'Tonen wat eerder gebeurde',
  'names-agreed': 'Ingestemd met namen',
  'message-written': 'Bericht geschreven',
  'message-shared':
    '{where, select, shared {Bericht verplaatst naar waar beide zijden het lezen} other {Bericht verplaatst naar een ruimer vak}}',
  'task-written': 'Taak opgeschreven',
  'task-shared':
    '{where, select, shared {Taak aan beide zijden getoond} other {Taak aan meer mensen getoond}}',
  'task-done': 'Taak gedaan',
  'procedure-filed': 'Procedure ingediend',
  'procedure-complete': 'Dossier volledig bevonden',
  'procedure-decided':
    '{decision, select, granted {Procedure toegekend} refused {Procedure geweigerd} other {Procedure uitgevoerd}}',
  'plan-changed': '{first, select, yes {Plan opgesteld} other {Plan gewijzigd, versie {version, number}}}',
  came: '{count, plural, one {# stap erbij} other {# stappen erbij}}',
  went: '{count, plural, one {# stap eraf} other {# stappen eraf}}',
  altered: '{count, plural, one {# wijziging} other {# wijzigingen}}',
  'agreement-claim': 'Overeenkomst ingeschreven',
  'agreement-correct': 'Overeenkomst verbeterd',
  'agreement-contest': 'Overeenkomst betwist',
  'agreement-validate': 'Overeenkomst bevestigd',
  'agreement-withdraw': 'Overeenkomst ingetrokken',
  'outcome-reported': 'Resultaten gemeld, {months, number} maanden na ondertekening',
  'follow-up-done': 'Opvolging gedaan',
  'publication-agreed': 'Ingestemd dat het register erover vertelt',
  'host-decided': '{decision, select, approved {Gastheer akkoord} other {Gastheer weigerde}}',
  'landing-tasks-added': 'Taken van de vestiging toegevoegd',
  'landing-reported': 'Verslag over het bedrijf, {months, number} maanden na de vestiging',
  'landing-confirmed': 'Verslag na {months, number} maanden bevestigd',
  'version-added': '{first, select, yes {Document toegevoegd} other {Versie {version, number} toegevoegd}}',
  'document-shared':
    '{where, select, shared {Document aan beide zijden getoond} other {Document aan meer mensen getoond}}',
  'document-deleted': 'Document verwijderd',
  'question-asked': 'Vraag gesteld over een document',
  'question-answered': 'Vraag over een document beantwoord',
  'terms-set': 'Voorwaarden gesteld voor zijn documenten',
  'terms-ended': 'Voorwaarden voor zijn documenten beëindigd',
  'terms-accepted': 'Voorwaarden aanvaard ({side})',
};
