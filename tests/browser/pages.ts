import type { Page } from 'playwright-core';
import type { Language } from '#platform/languages';

/** A text of each language for which the demonstration centre has good counterparts on the other side. */
export const texts: Readonly<Record<Language, { text: string; answeredBy: RegExp }>> = {
  zh: {
    text: '我们开发了一种荧光侧流免疫层析试纸，可在现场快速检测玉米和小麦中的霉菌毒素，十分钟内给出黄曲霉毒素与呕吐毒素的含量。希望在欧洲寻找粮食收购企业合作。',
    answeredBy: /mycotoxin|mycotoxine/i,
  },
  en: {
    text: 'We run the wastewater plant of a chemical park and are looking for a way to remove PFAS, above all the short chains, from the effluent and to destroy the concentrate on site.',
    answeredBy: /PFAS|全氟/,
  },
  fr: {
    text: 'Nous construisons des électrolyseurs et cherchons un second fournisseur de membranes échangeuses d’anions sans fluor, en largeur de 500 mm au moins, pour la production d’hydrogène.',
    answeredBy: /电解水|阴离子交换膜|membrane/,
  },
  nl: {
    text: 'Als waterbeheerder zoeken wij een manier om de vervorming en de kwel van rivierdijken doorlopend te volgen, met satellietradar of met glasvezel in de dijk.',
    answeredBy: /dijk|堤/,
  },
};

/** Cases as they stand behind the # of an address: one with the first facts, and one with hardly anything open. */
export const cases = {
  begun: 'capital_flow-none*kind-tech_licence*payment_flow-BE_TO_CN*product_flow-none*tech_flow-CN_TO_BE',
  stake:
    'acquires_control-no*be_existing_undertaking-yes*be_fdi_sector-biotech-sensitive_data*be_public_research_org-no*be_region-WAL*be_target_turnover_eur_m-30*biomed_new_tech-no*capital_flow-CN_TO_BE*cn_cat_import-none*cn_catch_all_concern-no*cn_patent_assigned-no*cn_patent_licensed-no*cn_scientific_data-no*cn_state_owned_investor-yes*defence_interest_invention_be-no*eu_abs_utilisation-no*eu_catch_all_concern-no*eu_dual_use_listed-unknown*foreign_investor_non_eu-yes*foreign_patent_filing_planned-no*funder-none*hgr_info_to_foreign-no*hgr_involved-no*hgr_material_export-no*horizon_results_transfer-no*human_body_material_be-no*kind-minority_investment*odi_amount_usd_m-15*payment_flow-none*pd_flow-none*people_flow-none*pipl_extraterritorial-no*product_class-none*product_flow-none*public_domain_or_basic_research-no*security_review_odi_concern-unknown*stake_pct-30*tech_flow-BE_TO_CN',
} as const;

/** Every page of the centre, by its address without the language, with what shows that it has its content. */
export const places: Readonly<
  Record<string, { path: string; content: string; prepare?: (page: Page) => Promise<void> }>
> = {
  home: { path: '/', content: '.newest li' },
  found: {
    path: '/',
    content: '.match',
    prepare: async (page) => {
      await page.locator('.example').first().click();
    },
  },
  'nothing matched': {
    path: '/',
    content: '.empty',
    prepare: async (page) => {
      await page.locator('textarea').fill('qwrtzp xkcdvb');
      await page.locator('.ask button[type=submit]').click();
    },
  },
  list: { path: '/opportunities', content: '.result' },
  search: { path: '/opportunities?q=电池&side=be', content: '.result' },
  'nothing found': { path: '/opportunities?q=qwrtzp', content: '.empty' },
  listing: { path: '/opportunities/TO-CN-FOOD-04', content: '.facts' },
  organisations: { path: '/organisations', content: 'main li' },
  words: { path: '/words?q=dijk', content: '.concepts tbody tr' },
  ledger: { path: '/ledger', content: '.balance-promise' },
  'open data': { path: '/open-data', content: 'main tbody tr' },
  register: { path: '/register?kind=agreement', content: '.record-rows li' },
  record: { path: '/register/agreement-1', content: '.record-claims li' },
  'a record as of a day': {
    path: '/register/body-61?asOf=2019-05-01',
    content: '.record-standing dd',
    prepare: async (page) => {
      await page.locator('.record-versions > summary').click();
      await page.locator('.record-revisions li').first().waitFor();
    },
  },
  'no record': { path: '/register/agreement-999999', content: 'main p a' },
  lineage: { path: '/register/agreement-59/lineage', content: '.lineage-node' },
  statistics: { path: '/register/statistics', content: '.figures-bar' },
  completeness: { path: '/register/completeness', content: '.completeness-meter' },
  'map of the register': { path: '/register/map', content: '.point-map .found' },
  chain: { path: '/register/chain', content: '.chain-line' },
  'yearly reports': { path: '/register/report', content: 'main tbody tr' },
  session: { path: '/register/sessions/session-902', content: '.session-agenda' },
  concept: { path: '/words/food', content: '.concept-words' },
  understanding: {
    path: '/understanding',
    content: '.understood-text',
    prepare: async (page) => {
      await page.locator('textarea').fill(texts.zh.text);
      await page.keyboard.press('Control+Enter');
    },
  },
  clearance: { path: '/clearance', content: '.situation' },
  'a plan begun': {
    path: `/clearance/plan#case=${cases.begun}`,
    content: '.question .answer, .question .choice',
  },
  'a plan': {
    path: `/clearance/plan#case=${cases.stake}`,
    content: '.timeline-row.span',
    prepare: async (page) => {
      await page.locator('.list.required .line > summary').first().click();
      await page.locator('.list.gone .by-subject > summary').first().click();
    },
  },
  'a damaged link': { path: '/clearance/plan#case=gone-yes*kind-ma-barter*x', content: '.broken-link' },
  'two plans': { path: `/clearance/compare#case=${cases.stake}&other=stake_pct-20`, content: '.head' },
  procedures: { path: '/clearance/procedures?side=be', content: '.procedure-rows li' },
  procedure: { path: '/clearance/procedures/BE-FDI', content: '.figures' },
  'no procedure': { path: '/clearance/procedures/NO-SUCH', content: '[role=alert]' },
  api: { path: '/api', content: '.api-operation' },
  about: { path: '/about', content: '.section' },
  'no concept': { path: '/words/NO-SUCH', content: 'main ul' },
  'no page': { path: '/no-such-page', content: 'main ul' },
  'no listing': { path: '/opportunities/NO-SUCH', content: 'main a' },
};

/** Goes to a page and waits for its content. */
export async function openPlace(page: Page, name: string): Promise<void> {
  const place = places[name]!;
  if (place.prepare) await place.prepare(page);
  await page.locator(place.content).first().waitFor();
}
