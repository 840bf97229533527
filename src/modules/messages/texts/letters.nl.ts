import type { en } from './letters.en.ts';

export const nl: Record<keyof typeof en, string> = {
  greeting: 'Dag {name},',
  greetingUnknown: 'Dag,',
  close: 'Green Channel. Dit bericht schreef het centrum zelf; niemand leest antwoorden erop.',
  invitation_subject: 'Open uw account bij Green Channel',
  invitation_text:
    'U bent uitgenodigd bij Green Channel, het centrum van beide zijden. Met deze link opent u uw account, één keer, binnen zeven dagen:',
  invitation_next: 'Had u dit niet verwacht? Doe dan niets: zonder u wordt geen account geopend.',
  'email-confirmation_subject': 'Bevestig uw e-mailadres',
  'email-confirmation_text':
    'Met deze link bevestigt u dat mail naar dit adres u bereikt. Hij werkt één keer, binnen 24 uur:',
  'email-confirmation_next': 'Vroeg u dit niet? Doe dan niets: het adres wordt niet gebruikt.',
  'recovery-link_subject': 'Er is een link voor een nieuwe toegangssleutel gemaakt',
  'recovery-link_text':
    'Een beheerder maakte een link waarmee een nieuwe toegangssleutel voor uw account gemaakt kan worden. Die krijgt u van de beheerder zelf; hij staat niet in dit bericht.',
  'recovery-link_next':
    'Vroeg u er niet om? Meld u aan en verwittig meteen een beheerder: met de link komt iemand in uw account.',
  'way-in-changed_subject': 'De toegang tot uw account is gewijzigd',
  'way-in-changed_text':
    '{change, select, passkey_added {Er is een toegangssleutel aan uw account toegevoegd.} passkey_removed {Er is een toegangssleutel van uw account verwijderd.} password_set {Voor uw account zijn een wachtwoord en een authenticatie-app ingesteld.} password_removed {Het wachtwoord van uw account is verwijderd.} code_used {Iemand heeft zich met een herstelcode bij uw account aangemeld.} identity_linked {Er is een identiteitsprovider aan uw account gekoppeld.} copy_suspected {Een aanmelding is geweigerd omdat een toegangssleutel van uw account gekopieerd lijkt.} other {Uw account kreeg een nieuwe toegangssleutel via een link van een beheerder; alle anderen zijn afgemeld.}}',
  'way-in-changed_next':
    'Was u het niet? Open uw accountpagina, beëindig de andere sessies en maak nieuwe herstelcodes.',
  'sign-ins-failed_subject': 'Mislukte aanmeldingen bij uw account',
  'sign-ins-failed_text':
    'Iemand probeerde zich verschillende keren met een wachtwoord of een herstelcode bij uw account aan te melden, zonder succes.',
  'sign-ins-failed_next': 'U hoeft niets te doen. Een toegangssleutel werkt zoals altijd.',
  'role-changed_subject': 'Uw rollen bij Green Channel',
  'role-changed_text':
    'De rol van {role, select, adviser {adviseur} agency_officer {agentschapsmedewerker} reviewer {beoordelaar} administrator {beheerder} other {deelnemer}} is {change, select, granted {u gegeven.} other {u afgenomen.}}',
  'role-changed_next': 'Uw accountpagina toont wat u nu bent.',
  'claim-waiting_subject': 'Iemand vraagt om voor {organisation} te spreken',
  'claim-waiting_text':
    'Iemand van uw zijde vraagt om lid te worden van {organisation} en ervoor te schrijven. Niemand is dat al nagegaan; een adviseur van uw zijde beslist. Wie het is, ziet u hier:',
  'claim-waiting_next':
    'Ga het na langs een weg die u kent, bijvoorbeeld een telefoontje naar de organisatie, en bevestig of weiger. Was een andere adviseur u voor? Dan staat de aanvraag niet meer op de pagina.',
  'membership-decided_subject': 'Uw lidmaatschap van een organisatie',
  'membership-decided_text':
    '{decision, select, confirmed {U bent nu lid van {organisation} en kunt ervoor schrijven.} other {Uw aanvraag om voor {organisation} te spreken is niet bevestigd.}}',
  'membership-decided_next': 'Vragen? Een adviseur van uw zijde weet meer.',
  'delegation-given_subject': 'U treedt op voor een collega',
  'delegation-given_text':
    'Een collega laat u voor hem of haar optreden van {fromDay} tot en met {untilDay}.',
  'delegation-given_next': 'Via uw accountpagina vindt u de lijst van delegaties, waar u ze kunt beëindigen.',
  'search-digest_subject':
    '‘{search}’: {count, plural, one {# nieuwe vermelding} other {# nieuwe vermeldingen}}',
  'search-digest_text':
    '{count, plural, one {Een nieuwe vermelding past} other {# nieuwe vermeldingen passen}} bij uw bewaarde zoekopdracht ‘{search}’.',
  'search-digest_listing': '{direction, select, offer {Aanbod} other {Vraag}}',
  'search-digest_all': 'Alles wat ‘{search}’ vindt:',
  'search-digest_rhythm': 'Elke dag, elke week of nooit, dat kiest u hier:',
  'search-digest_next': 'Geen e-mail meer over deze zoekopdracht? U hoeft zich daarvoor niet aan te melden:',
  'ball-received_subject': 'Een dossier wacht op u',
  'ball-received_text':
    'In een dossier bij Green Channel is de volgende stap aan u. Wat er gevraagd wordt, en tegen wanneer, leest u hier:',
  'ball-received_next':
    'Lukt het niet op tijd? Geef het dossier door met een woordje uitleg, zodat niemand voor niets wacht.',
  'ball-overdue_subject': 'Een dossier is over tijd',
  'ball-overdue_text':
    'De volgende stap in een dossier werd verwacht op {due} en is er niet. Hier ziet u bij wie het ligt:',
  'ball-overdue_next': 'Een woord met de andere adviseur helpt vaak meer dan nog een dag wachten.',
  mentioned_subject: 'U wordt genoemd in een dossier',
  mentioned_text:
    'Iemand heeft in een dossier geschreven en u daarin genoemd. De tekst zelf blijft in het dossier:',
  mentioned_next: 'U hoeft niets te doen, tenzij u daar iets gevraagd wordt.',
  'due-reminder_subject':
    '{stage, select, late {Te laat sinds {due}} other {Tegen {due}}}: {what, select, task {een taak} procedure {een procedure} outcome {de resultaten van een overeenkomst} milestone {nieuws over een gevestigd bedrijf} other {een opvolging}}',
  'due-reminder_text':
    '{what, select, task {Een taak} procedure {Een procedure} outcome {Een verslag over de resultaten van een overeenkomst} milestone {Een verslag over een gevestigd bedrijf} other {De opvolging van een overeenkomst}} in een van uw dossiers {stage, select, late {moest klaar zijn op {due} en staat nog open} other {moet klaar zijn op {due}}}. Waarover het gaat, leest u in het dossier:',
  'due-reminder_next':
    'Elke herinnering meteen, één brief per ochtend of geen: dat kiest u op de pagina ‘Te doen’.',
  'morning-letter_subject': 'Uw dossiers op {day}',
  'morning-letter_text': 'Dit vragen uw dossiers vandaag.',
  'morning-letter_next': 'Geen zulke brieven meer? U hoeft zich daarvoor niet aan te melden:',
  morning_turns: 'U BENT AAN ZET',
  morning_due: 'TE LAAT, OF DEZE WEEK TE DOEN',
  morning_waiting: 'TE LAAT AAN DE ANDERE ZIJDE',
  morning_news: 'NIEUW IN UW DOSSIERS',
  morning_owed:
    '{kind, select, ball {Uw beurt} task {Taak} procedure {Procedure in te dienen} outcome {Resultaten van een overeenkomst} milestone {Nieuws over een gevestigd bedrijf} other {Opvolging}}',
  morning_when:
    '{isLate, select, yes {verwacht op {day}, {days, plural, one {# werkdag} other {# werkdagen}} te laat} other {{days, plural, =0 {vandaag is de laatste dag} one {tot {day}, nog # werkdag} other {tot {day}, nog # werkdagen}}}}',
  morning_waitingAll:
    'In {count, plural, one {# van uw dossiers} other {# van uw dossiers}} is de andere zijde aan zet.',
  morning_messages: '{count, plural, one {# bericht} other {# berichten}}',
  morning_tasks: '{count, plural, one {# nieuwe taak} other {# nieuwe taken}}',
  morning_steps: '{count, plural, one {# stap} other {# stappen}}',
  morning_more: '{count, plural, one {en nog #} other {en nog #}}',
  morning_all: 'Alles wat te doen is, en hoe u eraan herinnerd wordt:',
  'interest-waits_subject': 'Een blijk van belangstelling wacht op u',
  'interest-waits_text':
    'Iemand aan een van beide kanten heeft belangstelling voor een aanbod of vraag, en de volgende stap is aan u:',
  'interest-waits_next': 'Kan het niet? Zeg nee met een reden: dat helpt wie vraagt en wie aanbiedt.',
  'interest-answered_subject':
    '{outcome, select, reopened {Een blijk van belangstelling is opnieuw opgenomen} other {Een blijk van belangstelling is beantwoord}}',
  'interest-answered_text':
    '{outcome, select, accepted {De eigenaar wil graag meer weten: er is een dossier geopend, met een adviseur aan elke kant.} reopened {De vermelding heeft het rijpheidsniveau bereikt waarop gewacht werd: de belangstelling is opnieuw opgenomen.} other {Deze keer is het antwoord nee. De reden staat erbij.}}',
  'interest-answered_next': 'Vragen? De adviseur van uw kant weet meer.',
  'promise-turned_subject':
    '{state, select, kept {Toezegging nagekomen} broken {Toezegging niet nagekomen} unproven {Toezegging onbewezen} at_risk {Toezegging in gevaar} other {Toezegging weer op schema}}: {promiser}',
  'promise-turned_text':
    '{promiser} zegde toe: “{promise}” {state, select, kept {Dat is nagekomen, zo blijkt uit de controle van {checkedOn}.} broken {De looptijd is voorbij en de cijfers, die ze volledig dekken, schieten tekort (controle van {checkedOn}).} unproven {De looptijd is voorbij. Wat bekend is, schiet tekort, en niemand heeft gezegd wat er van de rest geworden is (controle van {checkedOn}).} at_risk {Er is minder bereikt dan een gelijkmatig tempo tot nu toe had gebracht (controle van {checkedOn}).} other {Ze ligt weer op schema (controle van {checkedOn}).}} De cijfers en hun bronnen:',
  'promise-turned_next':
    'Weet u iets wat daar ontbreekt? Noteer het met de bron erbij: de volgende nacht telt het mee.',
  'room-news_subject': 'Nieuws in de documentenruimte van een dossier',
  'room-news_text':
    '{documents, select, yes {Er zijn documenten of nieuwe versies met u gedeeld. } other {}}{questions, select, yes {Er zijn vragen over documenten gesteld. } other {}}{answers, select, yes {Vragen over documenten zijn beantwoord. } other {}}Alles staat in de documentenruimte van het dossier:',
  'room-news_next': 'Nieuws over hetzelfde dossier wordt gebundeld: hoogstens één bericht per uur.',
  'room-news_stop': 'Geen zulke brieven meer? U hoeft zich daarvoor niet aan te melden:',
  'access-ends_subject': 'Documenten die u tot en met {due} kunt openen',
  'access-ends_text':
    'In een van uw dossiers kunt u documenten van de andere zijde openen tot en met {due}. Welke dat zijn, ziet u hier:',
  'access-ends_next':
    'Hebt u ze langer nodig? Vraag de adviseur van uw kant om met de andere zijde te overleggen.',
  'agreement-waits_subject':
    '{count, plural, one {Er wacht een overeenkomst} other {Er wachten # overeenkomsten}} op een voorstel voor het samenwerkingsarchief',
  'agreement-waits_text':
    'Beide zijden laten het archief {count, plural, one {een overeenkomst} other {# overeenkomsten}} vermelden, en niemand heeft {count, plural, one {die} other {ze}} al voorgesteld. De ene adviseur stelt voor, een andere beslist:',
  'agreement-waits_next':
    'Geen zulke brieven meer, en ook geen herinneringen aan vervaldagen of ochtendbrieven? Daarvoor hoeft u zich niet aan te melden:',
  'agreement-told_subject': 'Uw overeenkomst staat in het samenwerkingsarchief: {title}',
  'agreement-told_text':
    'Een overeenkomst van uw organisatie staat sinds kort in het samenwerkingsarchief, als “{title}”. Daar staat alleen wat beide zijden laten vermelden. Iedereen kan het lezen:',
  'agreement-told_next':
    'Klopt er iets niet? Zeg het aan de adviseur van uw zijde: wat in het archief staat, wordt met twee paar ogen verbeterd of ingetrokken.',
};
