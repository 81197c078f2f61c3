import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceOf } from '@outrigger/deliveries';
import { MEASURE_NAMES, readMeasures } from '@outrigger/insights';
import { dayIn, house } from '@outrigger/kernel';
import {
  connect,
  type EmbeddedPostgres,
  IdentityStore,
  migrate,
  roleUrl,
  startPostgres,
  type Tenancy,
  unmigrate,
} from '@outrigger/tenancy';
import argon2 from 'argon2';
import { migrations } from '../migrations/index.js';
import { type DemoLogin, demoLogins } from '../apps/cli/src/demo/logins.js';
import { demoNetwork } from '../apps/cli/src/demo/network.js';
import type { ProgrammeRows } from '../apps/cli/src/demo/network-rows.js';
import { DEMO_SEED } from '../apps/cli/src/demo/network-state.js';
import { type DemoDatabase, demoCommand } from '../apps/cli/src/demo.command.js';

const SECRET = 'a secret of at least thirty-two characters';
/** Of a test, on a machine that is busy with others. */
const PATIENCE_MS = 180_000;

/** The same figures, counted without a database: how many rows, and the sum of their amounts. */
function countedIn({ venture, team, session, sessionAttendance }: ProgrammeRows): Record<string, [number, number]> {
  const outside = ['draft', 'submitted', 'screening', 'deferred', 'declined'];
  const applied = venture.filter(({ submittedOn }) => submittedOn !== null);
  const held = new Map(session.filter(({ status }) => status === 'held').map((one) => [one.id, one]));
  const hoursOf = ({ startsAt, endsAt }: (typeof session)[number]): number =>
    (Date.parse(endsAt ?? '') - Date.parse(startsAt ?? '')) / 3_600_000;
  const places = sessionAttendance.filter(({ sessionId, part }) => held.has(sessionId) && part !== 'founder');
  const came = places.filter(({ attended }) => attended);
  const sum = (hours: readonly number[]): number => Math.round(hours.reduce((all, one) => all + one, 0));
  const hoursAt = ({ sessionId }: (typeof places)[number]): number => {
    const one = held.get(sessionId);
    return one ? hoursOf(one) : 0;
  };
  const met = new Set([...held.values()].map(({ ventureId }) => ventureId));
  const count = (list: readonly unknown[]): [number, number] => [list.length, 0];
  return {
    applied: count(applied),
    accepted: count(applied.filter(({ status }) => !outside.includes(status))),
    teamed: count(applied.filter(({ id }) => team.some(({ ventureId }) => ventureId === id))),
    met: count(applied.filter(({ id }) => met.has(id))),
    sessions: count([...held]),
    hours: [held.size, sum([...held.values()].map(hoursOf))],
    mentorHours: [came.length, sum(came.map(hoursAt))],
    attendance: [places.length, came.length],
    graduated: count(venture.filter(({ status }) => status === 'graduated')),
    closed: count(venture.filter(({ status }) => status === 'closed')),
  };
}

describe('the demo network', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-demo-'));
  let server: EmbeddedPostgres;
  let database: DemoDatabase;
  let store: IdentityStore;
  let tenancy: Tenancy;

  beforeAll(async () => {
    server = await startPostgres({ dataDir, secret: SECRET, fast: true });
    database = { adminUrl: server.adminUrl, secret: SECRET, migrations, close: () => Promise.resolve() };
    const url = (role: Parameters<typeof roleUrl>[1]): string => roleUrl(server.adminUrl, role, SECRET);
    await migrate(database);
    store = new IdentityStore(url('outrigger_identity'), 1);
    tenancy = await connect({ url: url('outrigger_app'), entities: [], poolSize: 1, purpose: 'cli' });
  }, PATIENCE_MS);

  afterAll(async () => {
    await Promise.all([store.close(), tenancy.close()]);
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Runs the command as a person does. @returns what it wrote as an error; empty when all went well. */
  const demo = async (...options: string[]): Promise<string> => {
    let said = '';
    const command = demoCommand(() => Promise.resolve(database)).exitOverride();
    command.configureOutput({ writeErr: (text) => (said += text), writeOut: () => undefined });
    await command.parseAsync(options, { from: 'user' }).catch((error: unknown) => {
      if (said === '') throw error;
    });
    return said;
  };

  const count = async (programmeId: string, table: 'session' | 'action'): Promise<number> => {
    const [row] = await tenancy.read(house(programmeId), (tx) =>
      table === 'session'
        ? tx.sql<{ n: number }>`select count(*)::int as n from session`
        : tx.sql<{ n: number }>`select count(*)::int as n from action`,
    );
    return row?.n ?? 0;
  };

  it(
    'is made in an empty database, each programme with its own rows only',
    async () => {
      expect(await demo()).toBe('');

      const { programmes } = demoNetwork({ seed: DEMO_SEED, today: dayIn('UTC', new Date()) });
      for (const { id, rows } of programmes) {
        expect(await count(id, 'session')).toBe(rows.session.length);
        expect(await count(id, 'action')).toBe(rows.action.length);
      }
    },
    PATIENCE_MS,
  );

  it(
    'has the figures that its rows give when somebody else counts them (D2)',
    async () => {
      const { programmes } = demoNetwork({ seed: DEMO_SEED, today: dayIn('UTC', new Date()) });
      const period = {
        firstDay: '2000-01-01',
        lastDay: '2100-01-01',
        begins: new Date('2000-01-01'),
        ends: new Date('2100-01-01'),
      };
      for (const { id, rows } of programmes) {
        const read = await tenancy.read(house(id), (tx) => readMeasures(tx, MEASURE_NAMES, { period, now: tx.now }));
        const found = Object.fromEntries([...read].map(([name, { n, total }]) => [name, [n, Math.round(total ?? 0)]]));
        expect(found).toMatchObject(countedIn(rows));
      }
    },
    PATIENCE_MS,
  );

  it(
    'lets everybody in whom it names, with one password',
    async () => {
      const known = await store.sql<Omit<DemoLogin, 'password' | 'as'> & { hash: string }>`
      select p.login, p.password_hash as hash, m.name, t.slug as programme, m.roles[1] as role
        from person p join membership m on m.person_id = p.id join tenant t on t.id = m.tenant_id
       where m.status = 'active' order by t.slug, p.login`;
      const told = demoLogins().map(({ login, name, programme, role }) => ({ login, name, programme, role }));
      const found = known.map(({ login, name, programme, role }) => ({ login, name, programme, role }));
      expect(found).toHaveLength(told.length);
      expect(found).toEqual(expect.arrayContaining(told));
      expect(await argon2.verify(known[0]?.hash ?? '', demoLogins()[0]?.password ?? '')).toBe(true);
      expect(new Set(known.map(({ hash }) => hash)).size).toBe(1);
    },
    PATIENCE_MS,
  );

  it(
    'has a delegation that lacks the strategy session alone, and one that lacks more (O4, O7)',
    async () => {
      const { programmes } = demoNetwork({ seed: DEMO_SEED, today: dayIn('UTC', new Date()) });
      const [centre, ...sisters] = programmes;
      const { trainingDelegate: delegates = [], trainingDelivery: deliveries = [] } = centre?.rows ?? {};
      const missing = await tenancy.read(house(centre?.id ?? ''), (tx) =>
        Promise.all(
          delegates.map(async (delegate) => {
            const parts = await evidenceOf(tx, delegate);
            return [delegate.deliveryId, parts.filter(({ isDone }) => !isDone).map(({ part }) => part)] as const;
          }),
        ),
      );
      const [whole, other] = deliveries.map(({ id }) => missing.flatMap(([of, parts]) => (of === id ? [parts] : [])));
      expect(whole).toEqual([['strategy'], ['strategy'], ['strategy']]);
      const without = ['observation', 'strategy'];
      expect(other).toEqual([without, without, without, ['curriculum', ...without]]);
      expect(sisters.flatMap(({ rows }) => rows.trainingDelivery)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'refuses a database that is not empty, in one line',
    async () => {
      expect(await demo()).toMatch(/^[^\n]*already holds programmes[^\n]*\n$/);
    },
    PATIENCE_MS,
  );

  it(
    'begins again with --reset, and what was added is gone',
    async () => {
      const [centre] = demoNetwork({ seed: DEMO_SEED, today: '2026-01-01' }).programmes;
      const centreId = centre?.id ?? '';
      await tenancy.write(house(centreId), (tx) => tx.sql`update programme set name = 'Renamed by a visitor'`);
      expect(await demo('--reset')).toBe('');
      const names = await tenancy.read(house(centreId), (tx) => tx.sql<{ name: string }>`select name from programme`);
      expect(names).toEqual([{ name: centre?.rows.programme[0]?.name }]);
    },
    PATIENCE_MS,
  );

  it(
    'never touches a network of real programmes',
    async () => {
      await unmigrate(database);
      await migrate(database);
      const real = house('0190b0c0-0000-7000-8000-000000000001');
      await tenancy.found(
        real,
        real,
        'real',
        (tx) => tx.sql`insert into programme (id, name, kind, country, zone, locale, status, is_centre)
        values (${real.tenantId}, 'A real programme', 'incubator', 'PT', 'Europe/Lisbon', 'pt-PT', 'active', true)`,
      );
      expect(await demo('--reset')).toMatch(/^[^\n]*not the demo network[^\n]*\n$/);
      expect(await demo()).toMatch(/already holds programmes/);
      expect(await tenancy.read(real, (tx) => tx.sql`select name from programme`)).toEqual([
        { name: 'A real programme' },
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'says what to do when there are no tables',
    async () => {
      await unmigrate(database);
      expect(await demo()).toMatch(/^[^\n]*outrigger migrate[^\n]*\n$/);
    },
    PATIENCE_MS,
  );
});
