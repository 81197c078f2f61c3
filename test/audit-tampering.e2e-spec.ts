import { house as houseActor } from '@outrigger/kernel';
import {
  IdentityStore,
  linkHash,
  OWN_HASH,
  ROWS_HASH,
  sealTrails,
  type TrailVerdict,
  verifyTrail,
} from '@outrigger/tenancy';
import { type House, openHouse, type Programme } from './support/house.js';

const ADD = `mutation ($input: AddVentureInput!) { addVenture(input: $input) { refusals { code } } }`;
const VENTURE = {
  oneLiner: 'Cheaper water tests for towns.',
  origin: 'alumni',
  sector: 'water',
  stage: 'pilot',
  zone: 'Europe/Paris',
};
const RACERS = 12;

/** `$1` is the programme. */
const ALL = 'tenant_id = $1';
const SECOND = `${ALL} and position = 2`;
const LAST = `${ALL} and position = (select max(position) from audit_deed where ${ALL})`;
const ITS_ROWS = `${ALL} and deed_id = (select id from audit_deed where ${SECOND})`;

/** Writes hashes anew as the database does: of the rows, of the deed, of its place in the chain. */
const REHASH = {
  rows: `rows_hash = (select ${ROWS_HASH} from audit_row r where r.tenant_id = d.tenant_id and r.deed_id = d.id)`,
  own: `own_hash = ${OWN_HASH}`,
  link: `hash = ${linkHash('(select p.hash from audit_deed p where p.tenant_id = d.tenant_id and p.position = d.position - 1)')}`,
};
const rehash = (where: string, ...what: (keyof typeof REHASH)[]): string =>
  what.map((name) => `update audit_deed d set ${REHASH[name]} where ${where};`).join('\n');
const rehead = `update audit_head set hash = (select hash from audit_deed where ${LAST}) where ${ALL};`;

const TAMPERINGS: readonly (readonly [what: string, sql: string, position: number | 'last' | null, says: RegExp])[] = [
  ['changed a deed', `update audit_deed set deed = 'nothing' where ${SECOND}`, 2, /^the deed was changed/],
  [
    'changed who did it',
    `update audit_deed set member_id = gen_random_uuid() where ${SECOND}`,
    2,
    /^the deed was changed/,
  ],
  ['gave another reason', `update audit_deed set reason = 'none' where ${SECOND}`, 2, /^the deed was changed/],
  ['changed a row', `update audit_row set verb = 'delete' where ${ITS_ROWS}`, 2, /^a row of the deed was changed/],
  ['took a row away', `delete from audit_row where ${ITS_ROWS}`, 2, /^a row of the deed is missing/],
  [
    'added a row',
    `insert into audit_row select $1, gen_random_uuid(), deed_id, kind, gen_random_uuid(), verb, columns
       from audit_row where ${ITS_ROWS} limit 1`,
    2,
    /^a row was added/,
  ],
  [
    'changed a row, and the hash of the rows',
    `update audit_row set verb = 'delete' where ${ITS_ROWS}; ${rehash(SECOND, 'rows')}`,
    2,
    /^the deed was changed/,
  ],
  [
    'changed a deed, and its own hash',
    `update audit_deed set deed = 'nothing' where ${SECOND}; ${rehash(SECOND, 'own')}`,
    2,
    /^another deed was chained here/,
  ],
  [
    'changed a deed, and all its hashes',
    `update audit_deed set deed = 'nothing' where ${SECOND}; ${rehash(SECOND, 'own', 'link')}`,
    3,
    /^another deed was chained here/,
  ],
  ['took a deed away', `delete from audit_deed where ${SECOND}`, 2, /^the deed is missing/],
  [
    'exchanged two deeds',
    `update audit_deed set position = -position where ${ALL} and position in (2, 3);
     update audit_deed set position = 5 + position where ${ALL} and position in (-2, -3)`,
    2,
    /^another deed was chained here/,
  ],
  ['took a hash away', `update audit_deed set hash = null where ${SECOND}`, 2, /^another deed was chained here/],
  [
    'cut off the end',
    `delete from audit_deed where ${ALL} and position > 2;
     update audit_head set position = 2 where ${ALL}; ${rehead}`,
    null,
    /^the trail was cut off: it was sealed at/,
  ],
  ['took the head back', `update audit_head set position = 2 where ${ALL}`, null, /is not its head/],
  [
    'added a deed beside the chain',
    `insert into audit_deed (tenant_id, id, at, via, deed) values ($1, gen_random_uuid(), now(), 'house', 'x')`,
    null,
    /was never chained/,
  ],
  ['forged a seal', `update audit_seal set hash = 'forged' where ${ALL}`, 'last', /^its seal is not ours/],
  [
    'dated a seal back',
    `update audit_seal set at = at - interval '1 hour' where ${ALL}`,
    'last',
    /^its seal is not ours/,
  ],
  [
    'wrote the end anew',
    `update audit_deed set deed = 'nothing' where ${LAST}; ${rehash(LAST, 'own', 'link')} ${rehead}`,
    'last',
    /^the trail was written anew after it was sealed here/,
  ],
];

describe('an audit trail', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    [ours, neighbour] = [await house.programme('ours'), await house.programme('neighbour')];
    // Many writers at once: the chain is one all the same.
    const founder = (index: number) => [{ name: 'Mia', email: `mia.${index}@example.org` }];
    const add = (index: number) =>
      ours.manager.ask(ADD, { input: { ...VENTURE, name: `Racer ${index}`, founders: founder(index) } });
    await Promise.all(Array.from({ length: RACERS }, (_, index) => add(index)));
    const store = new IdentityStore(house.database.url('outrigger_identity'), 1);
    expect(await sealTrails(store, house.database.secret)).toBe(2);
    expect(await sealTrails(store, house.database.secret)).toBe(0);
    await store.close();
  });
  afterAll(() => house.close());

  const verify = (programme = ours): Promise<TrailVerdict> =>
    house.tenancy.read(houseActor(programme.id), (tx) => verifyTrail(tx, house.database.secret));

  it('is whole, whoever wrote at once', async () => {
    const whole = { seals: 1, unsealedMinutes: 0, fault: null };
    const ours = await verify();
    expect(ours).toMatchObject(whole);
    expect(ours.deeds).toBeGreaterThanOrEqual(RACERS);
    expect(await verify(neighbour)).toMatchObject(whole);
  });

  it('takes no more rows into a deed of before, whatever the runtime says', async () => {
    const [first] = await house.database.admin<{ id: string }>(
      `select id from audit_deed where tenant_id = '${neighbour.id}' and position = 1`,
    );
    const setting = `app.audit_${neighbour.id.replaceAll('-', '')}`;
    await neighbour.within(async (tx) => {
      await tx.sql`select set_config(${setting}, ${first?.id}, true)`;
      await tx.sql`update programme set name = 'Renamed'`;
      await tx.sql`set constraints all immediate`;
      await tx.sql`update programme set name = 'Renamed again'`;
    });
    const { deeds, fault } = await verify(neighbour);
    expect({ deeds, fault }).toEqual({ deeds: 4, fault: null });
  });

  it('is not whole under another secret', async () => {
    const fault = house.tenancy.read(houseActor(ours.id), (tx) => verifyTrail(tx, 'another secret'));
    expect(await fault).toMatchObject({ fault: { what: 'its seal is not ours' } });
  });

  describe('shows that somebody with the whole database', () => {
    it.each(TAMPERINGS)('%s', async (_, sql, position, says) => {
      const { deeds } = await verify();
      const { fault } = await tampered(sql);
      expect(fault?.what).toMatch(says);
      expect(fault?.position).toBe(position === 'last' ? deeds : position);
    });

    it('wrote the end anew and took the seals away: it stood long without one', async () => {
      const { fault, seals, unsealedMinutes } = await tampered(
        `update audit_deed set at = at - interval '3 hours' where ${LAST}; ${rehash(LAST, 'own', 'link')} ${rehead}
         delete from audit_seal where ${ALL}`,
      );
      expect({ fault, seals }).toEqual({ fault: null, seals: 0 });
      expect(unsealedMinutes).toBeGreaterThanOrEqual(180);
    });
  });

  /** What the proof says of our trail when it was tampered with; the neighbour's is whole, and afterwards all is as it was. */
  async function tampered(sql: string): Promise<TrailVerdict> {
    const tables = ['deed', 'row', 'head', 'seal'];
    const admin = (statements: string) => house.database.admin(`set session_replication_role = replica; ${statements}`);
    await admin(tables.map((name) => `create table kept_${name} as select * from audit_${name}`).join(';'));
    try {
      await admin(sql.replaceAll('$1', `'${ours.id}'::uuid`));
      expect((await verify(neighbour)).fault).toBeNull();
      return await verify();
    } finally {
      const back = (name: string): string =>
        `delete from audit_${name}; insert into audit_${name} select * from kept_${name}; drop table kept_${name}`;
      await admin(tables.map(back).join(';'));
    }
  }
});
