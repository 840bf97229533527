import type { en } from './words.en.ts';

export const nl: Record<keyof typeof en, string> = {
  'step_hand-in': 'Opnieuw indienen',
  step_return: 'Teruggeven ter verbetering',
  'step_pass-on': 'Doorgeven aan de andere zijde',
  'step_put-to-owner': 'Voorleggen aan de eigenaar',
  step_accept: 'Aanvaarden',
  step_decline: 'Afwijzen',
  step_reopen: 'Opnieuw opnemen',
  step_withdraw: 'Intrekken',

  'ask_hand-in': 'Dit blijk van belangstelling opnieuw indienen?',
  ask_return: 'Dit blijk van belangstelling teruggeven ter verbetering?',
  'ask_pass-on': 'Dit blijk van belangstelling doorgeven aan de andere zijde?',
  'ask_put-to-owner': 'Dit blijk van belangstelling voorleggen aan de eigenaar?',
  ask_accept: 'Dit blijk van belangstelling aanvaarden?',
  ask_decline: 'Dit blijk van belangstelling afwijzen?',
  ask_reopen: 'Dit blijk van belangstelling opnieuw opnemen?',
  ask_withdraw: 'Dit blijk van belangstelling intrekken?',

  'say_hand-in': 'Uw eigen adviseur leest het opnieuw.',
  say_return: 'De belangstellende leest uw opmerking, verbetert de antwoorden en dient ze opnieuw in.',
  'say_pass-on':
    'De adviseur van de andere zijde leest de drie antwoorden, zonder de naam van de belangstellende.',
  'say_put-to-owner': 'De eigenaar van de vermelding leest de drie antwoorden en beslist.',
  say_accept:
    'Er gaat een dossier open, met een adviseur aan elke zijde. Daarin is altijd duidelijk wie aan zet is.',
  say_decline:
    'De belangstellende verneemt de reden. Die telt ook, zonder namen, mee bij de redenen die uw zijde gaf.',
  say_reopen: 'Het ligt weer bij de adviseur van de eigenaar.',
  say_withdraw: 'Niemand hoeft nog te antwoorden. Later kan er een nieuw worden geschreven.',

  'done_hand-in': 'Opnieuw ingediend. Uw adviseur leest het.',
  done_return: 'Teruggegeven. Het wacht op verbetering.',
  'done_pass-on': 'Doorgegeven. De adviseur van de andere zijde leest het nu.',
  'done_put-to-owner': 'Voorgelegd aan de eigenaar, die nu beslist.',
  done_accept: 'Aanvaard. Er is nu een dossier.',
  done_decline: 'Afgewezen. De belangstellende verneemt de reden.',
  done_reopen: 'Opnieuw opgenomen.',
  done_withdraw: 'Ingetrokken.',

  did_express: 'Ingediend',
  'did_hand-in': 'Ingediend',
  did_rewrite: 'Herschreven',
  did_return: 'Teruggegeven ter verbetering',
  'did_pass-on': 'Doorgegeven aan de andere zijde',
  'did_put-to-owner': 'Voorgelegd aan de eigenaar',
  did_accept: 'Aanvaard',
  did_decline: 'Afgewezen',
  did_reopen: 'Opnieuw opgenomen',
  did_withdraw: 'Ingetrokken',
  did_escalate: 'Herinnering: de laatste dag is voorbij',
};
