import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Happening } from '#contracts/cases';
import { httpStage, type Somebody } from './stage/testing.ts';

const link = {
  text: '三年合作试验，一名工程师常驻。',
  language: 'zh',
  evidence: 'Agreement 2023-07',
};
const space = {
  address: 'Sorptiekaai 3, Gent',
  kind: 'laboratory',
  areaM2: 120,
  permitKind: 'environmental',
  permitReference: 'OV-77',
  permitOn: '2026-10-20',
  readyOn: '2026-09-01',
};

type Facts = { facts?: { faults?: { is: string }[]; hindrances?: { is: string }[] } };
const saysOf = ({ status, body }: { status: number; body: object }) => {
  const { faults, hindrances } = (body as Facts).facts ?? {};
  return [status, ...(faults ?? hindrances ?? []).map(({ is }) => is)];
};

describe('a soft landing over HTTP', async () => {
  const stage = await httpStage();
  const { ask, get, done, owner, clock } = stage;

  /** A Chinese firm that lands in Belgium; its host is not known yet. */
  const openLanding = async () => {
    const { id } = await done('adviser-cn', '/api/cases', {
      kind: 'soft-landing',
      givingSide: 'cn',
      receivingSide: 'be',
      title: 'Dengde settles in Ghent',
      language: 'en',
      organisations: [stage.stage.organisation.cn],
    });
    return String(id);
  };
  const put = (who: Somebody, url: string, body: object) => ask(who, ['PUT', url], body);
  const advance = async (who: Somebody, at: string, [verb, to]: readonly [string, string?]) => {
    const { version } = (await get(who, at)).body as { version: number };
    const [side, part] = to?.split('/') ?? [];
    const body = { version, verb, ...(to && { to: { side, part } }) };
    return ask(who, ['POST', `${at}/advance`], body);
  };
  const entries = async (id: string) =>
    (
      await sql<{ kind: string }>`select kind from journal.entry where facts ->> 'caseId' = ${id}
        and kind like 'cases.landing%' order by number`.execute(owner)
    ).rows.map(({ kind }) => kind.replace('cases.landing-', ''));

  it('goes on step by step, each on what its record holds, and is followed by the side of the host', async () => {
    const id = await openLanding();
    const at = `/api/cases/${id}`;
    const landing = `${at}/landing`;

    assert.deepEqual(saysOf(await advance('adviser-cn', at, ['show-link'])), [409, 'link-not-shown']);
    assert.equal((await put('adviser-cn', `${landing}/link`, { version: 0, link })).status, 200);
    assert.equal((await put('adviser-cn', `${landing}/link`, { version: 0, link })).status, 409);
    assert.equal((await advance('adviser-cn', at, ['show-link', 'be/adviser'])).status, 200);

    // The host is named and approves on its own side only.
    const organisationId = stage.stage.organisation.be;
    const named = { version: 1, organisationId };
    assert.equal((await put('adviser-cn', `${landing}/host`, named)).status, 403);
    assert.deepEqual(saysOf(await advance('adviser-be', at, ['approve-host'])), [
      409,
      'no-party-on-one-side',
      'host-not-named',
    ]);
    const other = { version: 1, organisationId: stage.stage.organisation.cn };
    assert.equal((await put('adviser-be', `${landing}/host`, other)).body['code'], 'cases.host-unfit');
    assert.equal((await get('member-be', at)).status, 404);
    assert.equal((await put('adviser-be', `${landing}/host`, named)).status, 200);
    assert.equal((await get('member-be', at)).status, 200);
    assert.deepEqual(saysOf(await advance('adviser-be', at, ['approve-host'])), [409, 'host-not-approved']);
    const approval = { version: 2, decision: 'approved', note: 'Voor drie jaar.' };
    assert.equal((await put('member-cn', `${landing}/host-decision`, approval)).status, 403);
    assert.equal((await put('member-be', `${landing}/host-decision`, approval)).status, 200);
    assert.equal((await advance('adviser-be', at, ['approve-host'])).status, 200);
    assert.deepEqual(saysOf(await put('adviser-be', `${landing}/host`, { version: 3, organisationId })), [
      409,
      'host-settled',
    ]);

    // A space with its permit, then the landing day.
    assert.equal((await put('member-cn', `${landing}/space`, { version: 3, space })).status, 403);
    const { permitOn: _, ...dayless } = space;
    assert.deepEqual(saysOf(await put('member-be', `${landing}/space`, { version: 3, space: dayless })), [
      409,
      'permit-day-missing',
    ]);
    assert.equal((await put('member-be', `${landing}/space`, { version: 3, space })).status, 200);
    assert.equal((await advance('adviser-be', at, ['offer-space'])).status, 200);
    assert.deepEqual(saysOf(await advance('adviser-be', at, ['land'])), [
      409,
      'permit-not-granted',
      'landing-day-missing',
    ]);
    const granted = { ...space, permitOn: '2026-09-20', isPermitGranted: true };
    assert.equal((await put('member-be', `${landing}/space`, { version: 4, space: granted })).status, 200);
    assert.deepEqual(
      saysOf(await put('member-cn', `${landing}/day`, { version: 5, landedOn: '2026-10-02' })),
      [409, 'landed-later'],
    );
    assert.equal(
      (await put('member-cn', `${landing}/day`, { version: 5, landedOn: '2026-09-29' })).status,
      200,
    );
    assert.equal((await advance('adviser-be', at, ['land'])).status, 200);
    assert.deepEqual(
      saysOf(await put('member-cn', `${landing}/day`, { version: 6, landedOn: '2026-09-28' })),
      [409, 'landing-day-settled'],
    );

    // Tasks of the pack, once; milestones, reported by either side and confirmed by the host's.
    const tasks = await done('member-cn', `${landing}/tasks`, { version: 6, language: 'fr' });
    const listed = (await get('member-be', `${at}/tasks`)).body['tasks'] as {
      note: string;
      owner: object;
      language: string;
    }[];
    assert.equal(listed.length, tasks['added']);
    assert.ok(listed.every(({ note, language }) => note.includes('À qui s’adresser') && language === 'fr'));
    assert.equal(listed.filter(({ owner }) => 'side' in owner && owner.side === 'be').length, 2);
    const again = await ask('member-be', ['POST', `${landing}/tasks`], { version: 7, language: 'nl' });
    assert.deepEqual(saysOf(again), [409, 'tasks-added']);
    const report = { presence: 'on-site', jobs: 3, text: '', language: 'zh' };
    assert.deepEqual(saysOf(await put('member-cn', `${landing}/milestones/3`, { report })), [
      409,
      'too-early',
    ]);
    clock.now = new Date('2026-12-20T02:00:00Z');
    assert.equal((await put('member-cn', `${landing}/milestones/3`, { report })).status, 200);
    const due = (await get('member-be', '/api/my/due-outcomes')).body['rows'] as object[];
    assert.deepEqual(due, [
      {
        what: 'milestone',
        caseId: id,
        caseTitle: 'Dengde settles in Ghent',
        caseKind: 'soft-landing',
        months: 3,
        dueOn: '2026-12-29',
        isOverdue: false,
      },
    ]);
    const confirmation = `${landing}/milestones/3/confirmation`;
    assert.equal((await ask('member-cn', ['POST', confirmation], { version: 1 })).status, 403);
    const { text } = (await get('member-be', `${at}/calendar.ics?reader=fr`)).body as { text: string };
    assert.match(text.replaceAll('\r\n ', ''), /20261229[^]*3 mois après l’arrivée/);
    assert.equal((await ask('member-be', ['POST', confirmation], { version: 1 })).status, 200);
    const late = await put('member-cn', `${landing}/milestones/3`, { report });
    assert.deepEqual(saysOf(late), [409, 'report-confirmed']);
    assert.deepEqual(await entries(id), [
      'link-stated',
      'host-named',
      'host-decided',
      'space-offered',
      'space-offered',
      'day-set',
      'tasks-added',
      'reported',
      'report-confirmed',
    ]);
    const read = (await get('adviser-cn', `${landing}?reader=nl`)).body as {
      host: { decision: { person?: object } };
      milestones: { dueOn: string; report?: { confirmedAt?: string } }[];
    };
    assert.deepEqual(
      read.milestones.map(({ dueOn, report }) => [dueOn, report?.confirmedAt !== undefined]),
      [
        ['2026-12-29', true],
        ['2027-03-29', false],
        ['2027-09-29', false],
      ],
    );
    const { rows } = (await get('adviser-cn', `${at}/timeline`)).body as unknown as { rows: Happening[] };
    assert.deepEqual(
      rows
        .filter(({ kind }) => /^(host|landing)-/.test(kind))
        .map(({ kind, by, decision, months, note }) => [kind, by, decision ?? months, note])
        .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
      [
        ['host-decided', 'be', 'approved', 'Voor drie jaar.'],
        ['landing-confirmed', 'be', 3, undefined],
        ['landing-reported', 'cn', 3, undefined],
        ['landing-tasks-added', undefined, undefined, undefined],
      ],
    );
  });

  it('is held by the database itself: no turn says what the record does not', async () => {
    const id = await openLanding();

    await assert.rejects(
      sql`select cases.take_turn(${id}, 'show-link', 1, 'linked', 'be', 'adviser', '2026-10-01', '2026-10-09', null, null)`.execute(
        owner,
      ),
      /does not stand on what this step says/,
    );
  });

  it('has no record where a case is of another kind', async () => {
    const at = await stage.opened();

    assert.equal((await get('adviser-cn', `${at}/landing`)).body['code'], 'cases.not-a-landing');
  });
});
