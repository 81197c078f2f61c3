import texts from '../apps/web/src/texts/en/identity.json' with { type: 'json' };
import { asking } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { accept, invite, linkOf, PASSWORD } from './support/invited.js';
import { statementsOf } from './support/statements.js';

const TRAIL = `query ($first: Int!, $after: String, $from: DateTime, $until: DateTime, $memberId: ID, $deed: String, $kind: String, $rowId: ID) {
  auditTrail(first: $first, after: $after, from: $from, until: $until, memberId: $memberId, deed: $deed, kind: $kind, rowId: $rowId) {
    total hasMore endCursor items { id at who via address correlationId deed reason rowCount rows { kind rowId verb columns } } } }`;
const ADD = `mutation ($input: AddVentureInput!) { addVenture(input: $input) { refusals { code } venture { id } } }`;
const DECLINE = `mutation ($id: ID!) { declineVenture(input: { ventureId: $id, reason: "Too early for us." }) { refusals { code } } }`;

interface Deed {
  readonly who: string;
  readonly via: string;
  readonly address: string | null;
  readonly correlationId: string | null;
  readonly deed: string;
  readonly reason: string | null;
  readonly rowCount: number;
  readonly rows: readonly { kind: string; rowId: string; verb: string; columns: string[] }[];
}

const venture = (name: string) => ({
  name,
  oneLiner: 'Cheaper water tests for towns.',
  founders: [{ name: 'Mia', email: `mia.${name.toLowerCase().replace(' ', '.')}@example.org` }],
  origin: 'alumni',
  sector: 'water',
  stage: 'pilot',
  zone: 'Europe/Paris',
});

describe('the audit trail', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    await neighbour.manager.ask(ADD, { input: venture('Foreign') });
  });
  afterAll(() => house.close());

  const read = async (
    filter: object = {},
    programme = ours,
  ): Promise<{ total: number; items: Deed[] } & Record<string, unknown>> =>
    (await programme.manager.ask(TRAIL, { first: 50, ...filter })).data?.['auditTrail'] as never;
  const added = async (name: string): Promise<string> =>
    (await ours.manager.ask(ADD, { input: venture(name) })).data?.['addVenture'].venture.id as string;

  it('tells who did what to which rows, why, from where, and under which number', async () => {
    const id = await added('Alder');
    const answer = await ours.manager.ask(DECLINE, { id });
    const { items } = await read({ rowId: id });
    expect(items).toMatchObject([
      {
        who: 'manager',
        via: 'token',
        address: '127.0.0.1',
        correlationId: answer.headers.get('x-correlation-id'),
        deed: 'declineVenture',
        reason: 'Too early for us.',
        rowCount: 2,
        rows: [
          {
            kind: 'venture',
            rowId: id,
            verb: 'update',
            columns: ['decided_at', 'decided_by', 'decision_reason', 'status'],
          },
          { kind: 'venture_step', verb: 'insert' },
        ],
      },
      { deed: 'addVenture', reason: null },
    ]);
    expect(items[1]?.rows.map(({ kind, verb }) => `${verb} ${kind}`).sort()).toEqual([
      'insert founder',
      'insert membership',
      'insert venture',
      'insert venture_step',
    ]);
  });

  it('keeps no value of a row', async () => {
    await added('Birchwhisper');
    const kept = await house.database.admin<{ text: string }>(
      `select row_to_json(d)::text || row_to_json(r)::text as text from audit_deed d join audit_row r on r.deed_id = d.id`,
    );
    expect(kept.filter(({ text }) => /Birchwhisper|birchwhisper/.test(text))).toEqual([]);
  });

  it('says nothing of what was refused, rolled back, or changed nothing', async () => {
    const before = (await read()).total;
    await ours.manager.ask(ADD, { input: { ...venture('Zed'), zone: 'Mars/Base' } });
    await ours.within((tx) => tx.sql`update venture set name = name`);
    expect((await read()).total).toBe(before);
  });

  it('writes down what is done behind the doors as well', async () => {
    const id = await added('Cedar');
    await house.database.admin(`update venture set sector = 'air' where id = $1`, [id]);
    const [last] = (await read({ rowId: id })).items;
    expect(last).toMatchObject({
      who: 'Outrigger',
      via: 'house',
      deed: 'database.postgres',
      rows: [{ verb: 'update', columns: ['sector'] }],
    });
  });

  it('has a word in the console for every table', async () => {
    const audited = await house.database.admin<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where tgname = 'audit_insert' order by 1`,
    );
    expect(Object.keys(texts.audit.kinds).sort()).toEqual(audited.map(({ name }) => name).sort());
  });

  it('knows who accepted an invitation, before that person was anybody here', async () => {
    const { membership } = await invite(ours.manager, 'ines@example.org', 'observer');
    await accept(house, await linkOf(house, ours, 'ines@example.org'), PASSWORD);
    const { items } = await read({ memberId: membership.id });
    expect(items).toMatchObject([{ who: 'Ines', deed: 'acceptInvitation', via: 'link', address: '127.0.0.1' }]);
    expect(items[0]?.rows.map(({ kind }) => kind).sort()).toEqual(['invitation', 'membership']);
  });

  it('knows API clients by their names', async () => {
    const { data } = await ours.manager.ask(
      `mutation { createApiClient(input: { name: "Partner board", scopes: ["ventures.read"] }) { key refusals { code } } }`,
    );
    const partner = asking(house.api.url, { authorization: `Bearer ${data?.['createApiClient'].key}` });
    expect((await partner('{ ventures { total } }')).errors).toBeUndefined();
    const [deed] = (await read({ deed: 'createApiClient' })).items;
    expect(deed?.rows).toMatchObject([{ kind: 'api_client', verb: 'insert' }]);
    // The time of a key's last use changes in passing.
    expect((await read({ kind: 'api_client' })).total).toBe(1);
  });

  it('filters by person, deed, table and time, page after page, in one statement', async () => {
    const mentor = await ours.mentor('Signer', { warranted: false });
    await mentor.ask(
      `mutation { signWarrant(input: { version: 1, locale: "en", name: "Signer" }) { refusals { code } } }`,
    );
    expect((await read({ memberId: mentor.memberId })).items.map(({ deed }) => deed)).toEqual(['signWarrant']);
    expect((await read({ kind: 'warrant' })).total).toBe(1);
    expect((await read({ until: '2020-01-01T00:00:00Z' })).total).toBe(0);
    const first = await read({ first: 1 });
    const second = await read({ first: 1, after: first['endCursor'] });
    expect(second.items[0]).not.toEqual(first.items[0]);
    const sent = await statementsOf(() => read());
    expect(sent.length).toBeLessThanOrEqual(4);
  });

  it('is the manager’s to read, and each programme’s own', async () => {
    const lead = await ours.mentor('Curious');
    expect((await lead.ask(TRAIL, { first: 1 })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const theirs = await read({}, neighbour);
    const here = await read();
    const ids = new Set(here.items.map((item) => (item as unknown as { id: string }).id));
    expect(theirs.items.filter((item) => ids.has((item as unknown as { id: string }).id))).toEqual([]);
    const [foreign] = theirs.items.flatMap(({ rows }) => rows);
    expect((await read({ rowId: foreign?.rowId })).total).toBe(0);
  });

  it('cannot be written, changed or shortened by the runtime', async () => {
    for (const text of [
      `insert into audit_deed (id, at, via, deed) values (gen_random_uuid(), now(), 'house', 'forged')`,
      `update audit_deed set deed = 'forged'`,
      `delete from audit_row`,
      `update audit_head set position = 0`,
      `insert into audit_seal (id, position, hash, at, mac) values (gen_random_uuid(), 1, '', now(), '')`,
    ]) {
      await expect(ours.within((tx) => tx.sql([text] as never))).rejects.toThrow(/permission denied/);
    }
  });
});
