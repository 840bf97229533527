import type { Language } from '#platform/languages';

/** One notion that names of organisations are made of, as each language writes it (folded). */
interface OrganisationWord extends Partial<Record<Language, string>> {
  readonly token: string;
}

const row = (token: string, words: Partial<Record<Language, string>>): OrganisationWord => ({
  token,
  ...words,
});

/** Written for this register. Several spellings are separated by spaces; Chinese ones are cut out of the name, longest first. */
const WORDS: readonly OrganisationWord[] = [
  row('university', {
    zh: '大学',
    en: 'university univ universities',
    fr: 'universite universitaire',
    nl: 'universiteit universitair universitaire',
  }),
  row('college', { zh: '学院', en: 'college coll', fr: 'college', nl: 'hogeschool' }),
  row('school', { zh: '学校', en: 'school', fr: 'ecole', nl: 'school' }),
  row('institute', {
    zh: '研究所 研究院',
    en: 'institute inst institution',
    fr: 'institut',
    nl: 'instituut',
  }),
  row('academy science', { zh: '科学院' }),
  row('academy', { en: 'academy acad', fr: 'academie', nl: 'academie' }),
  row('laboratory', {
    zh: '实验室',
    en: 'laboratory laboratories lab labs',
    fr: 'laboratoire labo',
    nl: 'laboratorium labo',
  }),
  row('statekeylaboratory', { zh: '国家重点实验室 全国重点实验室' }),
  row('keylaboratory', { zh: '重点实验室' }),
  row('key', { zh: '重点', en: 'key' }),
  row('hospital', {
    zh: '医院',
    en: 'hospital hosp hospitals',
    fr: 'hopital hospitalier hopitaux',
    nl: 'ziekenhuis',
  }),
  row('centre', { zh: '中心', en: 'center centre ctr', fr: 'centre', nl: 'centrum' }),
  row('ministry', { zh: '部', en: 'ministry', fr: 'ministere', nl: 'ministerie' }),
  row('association', { zh: '协会', en: 'association assoc', fr: 'association', nl: 'vereniging' }),
  row('society', { zh: '学会', en: 'society soc', fr: 'societe', nl: 'genootschap' }),
  row('foundation', { zh: '基金会', en: 'foundation', fr: 'fondation', nl: 'stichting' }),
  row('fund', { zh: '基金', en: 'fund funds', fr: 'fonds', nl: 'fonds' }),
  row('museum', { zh: '博物馆', en: 'museum', fr: 'musee', nl: 'museum' }),
  row('library', { zh: '图书馆', en: 'library', fr: 'bibliotheque', nl: 'bibliotheek' }),
  row('science', {
    zh: '科学',
    en: 'science sciences sci',
    fr: 'science sciences',
    nl: 'wetenschap wetenschappen',
  }),
  row('science technology', { zh: '科技 科学技术' }),
  row('technology', {
    zh: '技术',
    en: 'technology technologies tech technol',
    fr: 'technologie technologies technique',
    nl: 'technologie technologische',
  }),
  row('engineering', { zh: '工程', en: 'engineering eng engn', fr: 'ingenierie genie', nl: 'ingenieurs' }),
  row('medicine', {
    zh: '医学 医科',
    en: 'medicine medical med',
    fr: 'medecine medical medicale',
    nl: 'geneeskunde medisch medische',
  }),
  row('pharmacy', {
    zh: '药科 药学',
    en: 'pharmaceutical pharmacy',
    fr: 'pharmacie pharmaceutique',
    nl: 'farmacie farmaceutisch',
  }),
  row('agriculture', {
    zh: '农业',
    en: 'agriculture agricultural agr',
    fr: 'agriculture agricole agronomique',
    nl: 'landbouw',
  }),
  row('forestry', { zh: '林业', en: 'forestry', fr: 'foret', nl: 'bosbouw' }),
  row('normal', { zh: '师范', en: 'normal' }),
  row('education', { zh: '教育', en: 'education educational', fr: 'education', nl: 'onderwijs' }),
  row('finance', { zh: '财经', en: 'finance financial', fr: 'finance', nl: 'financien' }),
  row('economics', { zh: '经济', en: 'economics economic', fr: 'economie', nl: 'economie' }),
  row('chemistry', { zh: '化学 化工', en: 'chemistry chemical', fr: 'chimie', nl: 'chemie' }),
  row('physics', { zh: '物理', en: 'physics', fr: 'physique', nl: 'fysica natuurkunde' }),
  row('biology', { zh: '生物', en: 'biology biological', fr: 'biologie', nl: 'biologie' }),
  row('materials', { zh: '材料', en: 'materials material', fr: 'materiaux', nl: 'materialen' }),
  row('energy', { zh: '能源', en: 'energy', fr: 'energie', nl: 'energie' }),
  row('environment', { zh: '环境', en: 'environment environmental', fr: 'environnement', nl: 'milieu' }),
  row('research', { zh: '研究', en: 'research res', fr: 'recherche recherches', nl: 'onderzoek' }),
  row('national', {
    zh: '国家',
    en: 'national state natl',
    fr: 'national nationale',
    nl: 'nationaal nationale',
  }),
  row('royal', { en: 'royal', fr: 'royal royale', nl: 'koninklijk koninklijke' }),
  row('catholic', { en: 'catholic', fr: 'catholique', nl: 'katholieke' }),
  row('free', { en: 'free', fr: 'libre', nl: 'vrije' }),
  row('affiliated', { zh: '附属', en: 'affiliated' }),
  row('first', { zh: '第一', en: 'first 1st', fr: 'premier premiere', nl: 'eerste' }),
  row('second', { zh: '第二', en: 'second 2nd', fr: 'deuxieme', nl: 'tweede' }),
  row('third', { zh: '第三', en: 'third 3rd', fr: 'troisieme', nl: 'derde' }),
  row('fourth', { zh: '第四', en: 'fourth 4th', fr: 'quatrieme', nl: 'vierde' }),
  row('people', { zh: '人民', en: 'people' }),
  row('china', { zh: '中国', en: 'china chinese', fr: 'chine', nl: 'china' }),
  row('belgium', { zh: '比利时', en: 'belgium belgian', fr: 'belgique belge', nl: 'belgie belgisch' }),
  row('southchina', { zh: '华南' }),
  row('eastchina', { zh: '华东' }),
  row('centralchina', { zh: '华中' }),
  row('northchina', { zh: '华北' }),
  row('northeast', { zh: '东北', en: 'northeast northeastern' }),
  row('northwest', { zh: '西北', en: 'northwest northwestern' }),
  row('southwest', { zh: '西南', en: 'southwest southwestern' }),
  row('southeast', { zh: '东南', en: 'southeast' }),
  row('brussels', { zh: '布鲁塞尔', en: 'brussels', fr: 'bruxelles', nl: 'brussel' }),
  row('ghent', { zh: '根特', en: 'ghent', fr: 'gand', nl: 'gent' }),
  row('antwerp', { zh: '安特卫普', en: 'antwerp', fr: 'anvers', nl: 'antwerpen' }),
  row('liege', { zh: '列日', en: 'liege', fr: 'liege', nl: 'luik' }),
];

/** Legal forms say nothing about who it is. Both corridors' forms and the usual international ones. */
const LEGAL_FORMS = new Set(
  (
    'nv sa bv bvba srl sprl vzw asbl aisbl ivzw cv cvba sc scrl scs comm vof snc ltd limited co corp corporation inc llc llp plc ' +
    'gmbh ag se company group holding holdings'
  ).split(' '),
);
const LEGAL_FORMS_ZH = [
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '有限公司',
  '（集团）',
  '集团',
  '总公司',
  '公司',
];
const SMALL_WORDS = new Set(
  'of the and a an for in at on de du des la le les l d et en pour van voor het der den s te'.split(' '),
);

const byWord = new Map<string, string>();
const languageOf = new Map<string, Set<Language>>();
const byCharacters: [string, string][] = [];
for (const { token, ...words } of WORDS)
  for (const [language, spellings] of Object.entries(words) as [Language, string][])
    for (const spelling of spellings.split(' ')) {
      if (language === 'zh') byCharacters.push([spelling, token]);
      else {
        if (!byWord.has(spelling)) byWord.set(spelling, token);
        languageOf.set(spelling, (languageOf.get(spelling) ?? new Set()).add(language));
      }
    }
byCharacters.sort(([one], [other]) => other.length - one.length);

export { byCharacters, byWord, languageOf, LEGAL_FORMS, LEGAL_FORMS_ZH, SMALL_WORDS };
