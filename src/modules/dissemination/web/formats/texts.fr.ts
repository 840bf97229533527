import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  title: 'Données ouvertes',
  lede: 'Tout ce que dit la mémoire de la coopération, dans les formats des catalogues, des moteurs de recherche, des logiciels bibliographiques et des agendas. Sans compte ni clé.',
  group_whole: 'Toute la mémoire',
  say_whole: 'Établie à chaque demande, dans l’état où elle se trouve.',
  group_record: 'Une fiche',
  say_record:
    'REFERENCE est le nom court d’une fiche, par exemple agreement-1 ; il figure sur sa page. Les autres programmes trouvent ces adresses seuls : la page les donne dans son en-tête.',
  group_portals: 'Pour les portails de données et les moteurs de recherche',
  say_portals:
    'La description de tous les jeux de données, avec leurs fichiers et leurs empreintes, et la liste de toutes les pages publiques.',
  group_funders: 'Pour les organismes de financement',
  say_funders:
    'Un tableau pour chaque organisme dont un projet est connu. Un projet y entre quand on connaît son titre et ses dates exactes de début et de fin ; ce qui manque est énuméré avec le motif. Aucune personne n’est nommée.',
  group_calendar: 'Pour les agendas',
  say_calendar:
    'Abonnez votre agenda à cette adresse : sessions, manifestations, clôtures d’appels et engagements arrivant à échéance.',
  format: 'Format',
  what: 'Usage et adresse',
  name_jsonl: 'JSON Lines',
  what_jsonl: 'Une fiche par ligne, avec chaque assertion, sa source et ses liens.',
  name_csv: 'CSV',
  what_csv: 'Une fiche par ligne de tableur, avec les assertions retenues.',
  name_manifest: 'Empreintes',
  what_manifest: 'Taille et SHA-256 des deux fichiers, et l’état de la mémoire auquel ils correspondent.',
  name_id: 'Adresse stable',
  what_id:
    'Pour citer et pour lier : elle reste, quel que soit un jour le nom des pages. Une fiche retirée répond 410.',
  name_jsonld: 'JSON-LD',
  what_jsonld: 'La fiche dans le vocabulaire de schema.org ; elle figure aussi dans sa page.',
  name_linkset: 'Jeu de liens',
  what_linkset:
    'Où la fiche est décrite, comment la citer, sous quelle licence (RFC 9264, FAIR Signposting).',
  name_bib: 'BibTeX',
  what_bib: 'La référence pour LaTeX.',
  name_ris: 'RIS',
  what_ris: 'La référence pour les logiciels bibliographiques.',
  name_datacite: 'DataCite',
  what_datacite: 'Schéma de métadonnées 4.7, en XML.',
  name_oai: 'OAI-PMH',
  what_oai:
    'Pour les moissonneurs : Dublin Core, CERIF 1.2 et 1.1, avec ce qui a changé et ce qui a été retiré.',
  name_turtle: 'DCAT-AP, Turtle',
  what_turtle: 'Pour les portails européens de données, version 3.0.1.',
  name_catalogue: 'DCAT-AP, JSON-LD',
  what_catalogue: 'Le même catalogue en JSON-LD.',
  name_sitemap: 'Plan du site',
  what_sitemap: 'Toutes les pages publiques en quatre langues, avec le jour de leur dernière modification.',
  name_funders: 'Organismes',
  what_funders: 'Qui finance, combien de projets compte le tableau et ce qui y manque.',
  name_openaire: 'OpenAIRE',
  what_openaire: 'Les projets d’un organisme tels qu’OpenAIRE les reçoit, en CSV.',
  name_crossref: 'Crossref',
  what_crossref: 'Une subvention dotée d’un DOI, prête au dépôt (schéma 0.2.0) au nom de l’organisme.',
  name_ics: 'iCalendar',
  what_ics:
    'Des journées entières depuis un an. Quand une source ne donne qu’un mois ou une année, rien n’est inscrit.',
  terms: 'Conditions et emploi',
  licence: 'Licence',
  licenceSay:
    'Utilisez, modifiez et transmettez tout, même à titre commercial, en citant Green Channel comme source : Creative Commons Attribution 4.0.',
  use: 'Mode d’emploi',
  useSay: 'Chaque adresse répond à une simple requête. Pour obtenir une fiche en JSON-LD, précisez-le :',
  api: 'Toutes les questions que les programmes peuvent poser',
  exactSay:
    'Aucun format n’en dit plus que la source : une année reste une année, « des centaines » reste un minimum et, là où les sources divergent, la page de la fiche les donne toutes.',
};
