import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { seedWhenEmpty } from '../../src/app/seed.ts';
import { openEmptyCentre } from './access/open-empty-centre.ts';
import { signInAs } from './access/sign-in-as.ts';
import { open, settled, visit } from './browser.ts';

/** What a browser would run if any page took a text for markup. */
const SCRIPT = `"'><script>window.taken=1</script><img src=x onerror=window.taken=1><svg onload=window.taken=1>{{7*7}}`;
const REFERENCE = 'TO-CN-FOOD-04';

interface Spoilt {
  readonly organisation: string;
  readonly caseId: string;
  readonly interestId: string;
}

/** Puts the script into every text that people write, of one listing, its owner's entry and everybody's name. */
async function spoil(db: Kysely<unknown>): Promise<Spoilt> {
  const note = JSON.stringify({ zh: SCRIPT, en: SCRIPT, fr: SCRIPT, nl: SCRIPT });
  const words = JSON.stringify({ zh: [SCRIPT], en: [SCRIPT] });
  await sql`update opportunities.opportunity set stage_note = ${note}::jsonb, rights_note = ${note}::jsonb,
      partner_note = ${note}::jsonb, keywords = ${words}::jsonb, partner_role = ${SCRIPT}, partner_size = ${SCRIPT},
      partner_area = ${SCRIPT}, product_class = ${SCRIPT}
    where reference = ${REFERENCE}`.execute(db);
  await sql`update opportunities.text set title = ${SCRIPT} || title, summary = ${SCRIPT} || summary,
      description = ${SCRIPT} || description, advantages = ${SCRIPT}
    where opportunity_id = (select id from opportunities.opportunity where reference = ${REFERENCE})`.execute(
    db,
  );
  await sql`insert into opportunities.step (opportunity_id, verb, from_state, to_state, taken_on, remark)
    select id, 'return', 'internal-review', 'draft', current_date, ${SCRIPT} from opportunities.opportunity
    where reference = ${REFERENCE}`.execute(db);
  await sql`update access.account set name = ${SCRIPT}`.execute(db);
  const { rows } = await sql<{ id: string }>`
    update parties.party set display_name = ${SCRIPT} || display_name, names = ${note}::jsonb
    where id = (select organisation_id from opportunities.owner w join opportunities.opportunity o on o.id = w.opportunity_id
      where w.is_named and o.state = 'published' limit 1) returning id`.execute(db);
  const [{ id: organisation } = { id: '' }] = rows;
  await sql`update parties.name set text = ${SCRIPT} || text where party_id = ${organisation}`.execute(db);
  return { organisation, ...(await spoilCases(db)) };
}

/** The same in what is written on the way of a cooperation. */
async function spoilCases(db: Kysely<unknown>): Promise<Omit<Spoilt, 'organisation'>> {
  const { rows: cases } = await sql<{
    id: string;
  }>`update cases.cooperation set title = left(${SCRIPT} || title, 200)
    where state = 'agreed' and is_invented returning id`.execute(db);
  const { id: caseId } = cases[0]!;
  await sql`update cases.turn set note = ${SCRIPT} where case_id = ${caseId}`.execute(db);
  await sql`insert into cases.message (case_id, compartment, text, language, written_by, written_as)
    select ${caseId}, 'shared', ${SCRIPT}, 'en', id, 'be/adviser' from access.account limit 1`.execute(db);
  await sql`insert into cases.task (case_id, compartment, title, note, language, side, part, written_by, written_as)
    select ${caseId}, 'shared', left(${SCRIPT}, 200), ${SCRIPT}, 'en', 'be', 'adviser', id, 'be/adviser'
    from access.account limit 1`.execute(db);
  await sql`update cases.agreement set about = ${SCRIPT} where case_id = ${caseId}`.execute(db);
  const { rows: interests } = await sql<{
    id: string;
  }>`update cases.interest set about = ${SCRIPT}, wish = ${SCRIPT},
    questions = ${SCRIPT} where state = 'with-owner' returning id`.execute(db);
  return { caseId, interestId: interests[0]!.id };
}

describe('script that somebody wrote into every text', async () => {
  const opened = await openEmptyCentre();
  after(() => opened.close());
  const { centre, address } = opened;
  await seedWhenEmpty(centre, () => {});
  const { organisation, caseId, interestId } = await spoil(centre.deps.db as Kysely<unknown>);

  for (const path of [
    '/en/',
    '/zh/opportunities',
    `/fr/opportunities/${REFERENCE}`,
    `/nl/opportunities/${REFERENCE}`,
    '/en/organisations',
    `/zh/organisations/${organisation}`,
    '/en/sign-in',
  ])
    it(`is read as text by a visitor of ${path.replace(organisation, ':id')}`, async () => {
      const { page, end } = await visit(`${address}${path}`);
      await settled(page);

      assert.equal(await page.evaluate('window.taken'), undefined);
      if (path.endsWith(REFERENCE) || path.endsWith(organisation))
        assert.match(await page.locator('main').innerText(), /window\.taken=1/, 'the text itself is shown');
      await end();
    });

  for (const path of [
    `/en/desk/${REFERENCE}`,
    '/fr/desk',
    '/en/review',
    `/nl/organisations/${organisation}/edit`,
    '/en/account',
    '/zh/delegations',
    '/en/cases',
    `/zh/cases/${caseId}`,
    `/fr/interests/${interestId}`,
  ])
    it(`is read as text by whoever signed in, at ${path.replace(/[0-9a-f-]{36}/, ':id')}`, async () => {
      const { page, end } = await open({}, [/40[134]/]);
      const { rows } = await sql<{ email: string }>`
        select email from access.account join access.role_grant on account_id = id where role = 'adviser' and side = 'cn' limit 1`.execute(
        centre.deps.db,
      );
      const value = await signInAs(centre, rows[0]!.email);
      const { hostname } = new URL(address);
      await page
        .context()
        .addCookies([{ name: 'green-channel-session', value, domain: hostname, path: '/' }]);
      await page.goto(`${address}${path}`);
      await page.locator('h1').waitFor();
      await settled(page);

      assert.equal(await page.evaluate('window.taken'), undefined);
      await end();
    });
});
