import { fill } from '../../../bench/seed/network.js';
import { onNetwork } from './network.js';
import { readLists } from './lists.js';
const SCALE = { mentors: 30, ventures: 40, teams: 15, sessions: 4, letters: 30 };
import { CATALOGUE_RULES, migrate } from '@outrigger/tenancy';
import { Client } from 'pg';
import { migrations } from '../../../migrations/index.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { broken, brokenBy, judged } from './catalogue.js';
import { PLANTED_FAULTS } from './planted-rules.js';

describe('the gate', () => {
  let database: TestDatabase;
  let db: Client;

  beforeAll(async () => {
    database = await openDatabase();
    // A copy has not the privileges of the database that it was copied from: whoever migrates sets them.
    await migrate({ adminUrl: database.adminUrl, secret: database.secret, migrations });
    db = new Client({ connectionString: database.adminUrl });
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await database.drop();
  });

  it('finds the catalogue as it is declared', async () => {
    const findings = await judged(db);
    expect(findings.flatMap(({ faults }) => faults)).toEqual([]);
    expect(findings).toHaveLength(CATALOGUE_RULES.length);
  });

  it.each(PLANTED_FAULTS)('tells by "$rule": $sql', async (fault) => {
    expect((await brokenBy(db, fault)).sort()).toEqual([fault.rule, ...(fault.also ?? [])].sort());
  });

  it('has a fault for every rule', () => {
    const planted = new Set(PLANTED_FAULTS.map(({ rule }) => rule));
    expect(CATALOGUE_RULES.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it('leaves nothing of what it planted', async () => {
    expect(broken(await judged(db))).toEqual([]);
  });
});

describe('the lists', () => {
  it('read no large table whole', async () => {
    const database = await openDatabase();
    const begun = Date.now();
    await fill(database.adminUrl, { from: 1, to: 40, scale: SCALE, log: (l) => process.stderr.write(l + '\n') });
    process.stderr.write(`filled ${Date.now() - begun}\n`);
    const lists = await onNetwork(database, ({ schema, askers, db }) => readLists(schema, askers, db));
    process.stderr.write(`asked ${lists.asked} ${lists.statements} ${Date.now() - begun}\n`);
    expect(lists.faults).toEqual([]);
    await database.drop();
  }, 100_000);
});
