import { house as houseActor } from '@outrigger/kernel';
import { DEED_TEXT, IdentityStore, sealTrails, type TrailVerdict, verifyTrail } from '@outrigger/tenancy';
import { asking } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
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
  let store: IdentityStore;

  beforeAll(async () => {
    house = await openHouse();
    store = new IdentityStore(house.database.url('outrigger_identity'), 1);
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    await neighbour.manager.ask(ADD, { input: venture('Foreign') });
  });
  afterAll(async () => {
    await store.close();
    await house.close();
  });

  const read = async (
    filter: object = {},
    programme = ours,
  ): Promise<{ total: number; items: Deed[] } & Record<string, unknown>> =>
    (await programme.manager.ask(TRAIL, { first: 50, ...filter })).data?.['auditTrail'] as never;
  const added = async (name: string): Promise<string> =>
    (await ours.manager.ask(ADD, { input: venture(name) })).data?.['addVenture'].venture.id as string;
  const verify = (programme = ours): Promise<TrailVerdict> =>
    house.tenancy.read(houseActor(programme.id), (tx) => verifyTrail(tx, house.database.secret));

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
        rowCount: 1,
        rows: [
          {
            kind: 'venture',
            rowId: id,
            verb: 'update',
            columns: ['decided_at', 'decided_by', 'decision_reason', 'status'],
          },
        ],
      },
      { deed: 'addVenture', reason: null },
    ]);
    expect(items[1]?.rows.map(({ kind, verb }) => `${verb} ${kind}`).sort()).toEqual([
      'insert founder',
      'insert membership',
      'insert venture',
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
    expect(last).toMatchObject({ who: 'Outrigger', via: 'house', rows: [{ verb: 'update', columns: ['sector'] }] });
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

  it('chains the deeds of many writers at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => added(`Racer ${index}`)));
    await sealTrails(store, house.database.secret);
    expect((await verify()).fault).toBeNull();
    expect((await verify(neighbour)).fault).toBeNull();
    expect(await sealTrails(store, house.database.secret)).toBe(0);
  });

  describe('shows at which deed somebody with the whole database', () => {
    const at = `position = 2 and tenant_id = $1`;
    const deed = `(select id from audit_deed where ${at})`;
    const all = `tenant_id = $1`;

    it.each([
      ['changed a deed', `update audit_deed set deed = 'nothing' where ${at}`, 2, /was changed/],
      ['changed who did it', `update audit_deed set member_id = gen_random_uuid() where ${at}`, 2, /was changed/],
      ['changed a row', `update audit_row set verb = 'delete' where ${all} and deed_id = ${deed}`, 2, /was changed/],
      ['took a row away', `delete from audit_row where ${all} and deed_id = ${deed}`, 2, /row of the deed is missing/],
      [
        'added a row',
        `insert into audit_row select $1, gen_random_uuid(), ${deed}, 'venture', gen_random_uuid(), 'update', '{}'`,
        2,
        /row was added/,
      ],
      ['took a deed away', `delete from audit_deed where ${at}`, 2, /deed is missing/],
      [
        'exchanged two deeds',
        `update audit_deed set position = -position where ${all} and position in (2, 3);
         update audit_deed set position = 5 + position where ${all} and position in (-2, -3)`,
        2,
        /was changed/,
      ],
      [
        'cut off the end',
        `with cut as (delete from audit_deed where ${all} and position > 2)
         update audit_head set position = 2, hash = (select hash from audit_deed where ${at}) where ${all}`,
        null,
        /cut off/,
      ],
      ['took the head back', `update audit_head set position = 2 where ${all}`, null, /not its head/],
      [
        'added a deed beside the chain',
        `insert into audit_deed (tenant_id, id, at, via, deed) values ($1, gen_random_uuid(), now(), 'house', 'x')`,
        null,
        /never chained/,
      ],
      ['forged a seal', `update audit_seal set hash = 'forged' where ${all}`, 'last', /seal is not ours/],
    ])('%s', async (_, text, position, what) => {
      const { deeds } = await verify();
      const fault = await tampered(text.replaceAll('$1', `'${ours.id}'::uuid`));
      expect(fault?.what).toMatch(what);
      expect(fault?.position).toBe(position === 'last' ? deeds : position);
    });

    it('wrote the whole chain anew: the seals are not theirs to make', async () => {
      const last = `(select max(position) from audit_deed where tenant_id = '${ours.id}')`;
      const fault = await tampered(`
        update audit_deed d set deed = 'nothing' where tenant_id = '${ours.id}' and position = ${last};
        update audit_deed d set hash = encode(sha256(convert_to((select p.hash from audit_deed p where p.tenant_id = d.tenant_id
          and p.position = d.position - 1) || ${DEED_TEXT}, 'UTF8')), 'hex') where tenant_id = '${ours.id}' and position = ${last};
        update audit_head set hash = (select hash from audit_deed where tenant_id = '${ours.id}' and position = ${last})
          where tenant_id = '${ours.id}'`);
      expect(fault?.what).toMatch(/written anew after a seal/);
    });
  });

  /** What the proof says of a trail that was tampered with; afterwards all is as it was. */
  async function tampered(text: string): Promise<TrailVerdict['fault']> {
    const tables = ['deed', 'row', 'head', 'seal'];
    const admin = (statements: string) => house.database.admin(`set session_replication_role = replica; ${statements}`);
    await admin(tables.map((name) => `create table kept_${name} as select * from audit_${name}`).join(';'));
    try {
      await admin(text);
      return (await verify()).fault;
    } finally {
      const back = (name: string): string =>
        `delete from audit_${name}; insert into audit_${name} select * from kept_${name}; drop table kept_${name}`;
      await admin(tables.map(back).join(';'));
    }
  }
});
