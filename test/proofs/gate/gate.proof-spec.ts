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
