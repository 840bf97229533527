import type { Language } from '#platform/languages';

type InFour = Readonly<Record<Language, string>>;
interface Told {
  readonly title: InFour;
  readonly description: InFour;
}

/** What the catalogue tells people of each of its parts. */
export const catalogueTexts = {
  catalogue: {
    title: {
      zh: '绿色通道开放数据',
      en: 'Open data of Green Channel',
      fr: 'Données ouvertes de Green Channel',
      nl: 'Open data van Green Channel',
    },
    description: {
      zh: '中国与比利时科技、产业合作的公开数据：合作档案、机构和互惠台账。',
      en: 'What is public of the cooperation between China and Belgium in research and industry: the register, organisations and the reciprocity ledger.',
      fr: 'Ce qui est public de la coopération entre la Chine et la Belgique en recherche et en industrie : la mémoire de la coopération, les organisations et le registre de réciprocité.',
      nl: 'Wat openbaar is van de samenwerking tussen China en België in onderzoek en industrie: het samenwerkingsarchief, organisaties en het wederkerigheidsregister.',
    },
  },
  register: {
    title: {
      zh: '中比合作档案',
      en: 'Register of the cooperation between China and Belgium',
      fr: 'Mémoire de la coopération entre la Chine et la Belgique',
      nl: 'Samenwerkingsarchief China–België',
    },
    description: {
      zh: '1979年以来的协定、机制、项目、实验室和成果；每条陈述附来源，来源之间的出入一并保留。',
      en: 'Agreements, bodies, projects, laboratories and results since 1979. Every statement has its source, and where sources differ all of them stand.',
      fr: 'Accords, organes, projets, laboratoires et résultats depuis 1979. Chaque assertion a sa source ; là où les sources divergent, toutes sont conservées.',
      nl: 'Akkoorden, organen, projecten, laboratoria en resultaten sinds 1979. Elke bewering heeft haar bron; waar bronnen verschillen, staan ze er allemaal.',
    },
  },
  organisations: {
    title: {
      zh: '中比双方机构名录',
      en: 'Organisations of both sides',
      fr: 'Organisations des deux parties',
      nl: 'Organisaties van beide kanten',
    },
    description: {
      zh: '高校、研究机构、企业和政府部门：各种文字的名称、标识符和所在地。',
      en: 'Universities, institutes, firms and agencies, with their names in every script, their identifiers and where they are.',
      fr: 'Universités, instituts, entreprises et administrations, avec leurs noms dans chaque écriture, leurs identifiants et leur lieu.',
      nl: 'Universiteiten, instituten, bedrijven en overheidsdiensten, met hun namen in elk schrift, hun identificatoren en hun plaats.',
    },
  },
  ledger: {
    title: {
      zh: '互惠台账',
      en: 'Reciprocity ledger',
      fr: 'Registre de réciprocité',
      nl: 'Wederkerigheidsregister',
    },
    description: {
      zh: '双方之间的往来：按类别、年份和币种列出，并注明可信度与来源。',
      en: 'What went from which side to which, by kind, year and currency, with its source and how sure it is.',
      fr: 'Ce qui est allé d’une partie à l’autre, par nature, année et monnaie, avec la source et le degré de certitude.',
      nl: 'Wat van welke kant naar welke ging, per soort, jaar en munt, met de bron en hoe zeker het is.',
    },
  },
  'dump-jsonl': {
    title: {
      zh: '全部记录（JSON Lines）',
      en: 'All records as JSON Lines',
      fr: 'Toutes les fiches en JSON Lines',
      nl: 'Alle fiches als JSON Lines',
    },
    description: {
      zh: '每行一条记录，含全部陈述及其来源。',
      en: 'A record a line, with every statement and its source.',
      fr: 'Une fiche par ligne, avec chaque assertion et sa source.',
      nl: 'Eén fiche per regel, met elke bewering en haar bron.',
    },
  },
  'dump-csv': {
    title: {
      zh: '全部记录（CSV表格）',
      en: 'All records as a CSV table',
      fr: 'Toutes les fiches en tableau CSV',
      nl: 'Alle fiches als CSV-tabel',
    },
    description: {
      zh: '每行一条记录，各项取档案所选用的陈述。',
      en: 'A record a row, with the statements that the register chose.',
      fr: 'Une fiche par ligne, avec les assertions que la mémoire a retenues.',
      nl: 'Eén fiche per rij, met de beweringen die het archief koos.',
    },
  },
  'oai-pmh': {
    title: {
      zh: 'OAI-PMH收割接口',
      en: 'Harvesting over OAI-PMH',
      fr: 'Moissonnage par OAI-PMH',
      nl: 'Oogsten over OAI-PMH',
    },
    description: {
      zh: '以Dublin Core和CERIF格式提供合作档案，供其他系统收割，包括变更和撤回。',
      en: 'The register in Dublin Core and CERIF for other systems, with what changed and what was withdrawn.',
      fr: 'La mémoire de la coopération en Dublin Core et en CERIF pour d’autres systèmes, avec ce qui a changé et ce qui a été retiré.',
      nl: 'Het samenwerkingsarchief in Dublin Core en CERIF voor andere systemen, met wat gewijzigd en wat ingetrokken is.',
    },
  },
  api: {
    title: {
      zh: '应用程序接口',
      en: 'Programming interface',
      fr: 'Interface de programmation',
      nl: 'Programmeerinterface',
    },
    description: {
      zh: '以JSON查询合作档案、机构和台账；无需密钥。',
      en: 'Questions to the register, organisations and the ledger, answered in JSON; no key is needed.',
      fr: 'Des questions à la mémoire, aux organisations et au registre, avec réponse en JSON ; aucune clé n’est demandée.',
      nl: 'Vragen aan het archief, de organisaties en het register, beantwoord in JSON; er is geen sleutel nodig.',
    },
  },
} as const satisfies Record<string, Told>;
export type Catalogued = keyof typeof catalogueTexts;
