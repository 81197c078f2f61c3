import { setTimeout as pause } from 'node:timers/promises';
import { type House, openHouse } from './support/house.js';
import { outrigger } from './support/processes.js';

interface Verdict {
  readonly programme: string;
  readonly deeds: number;
  readonly seals: number;
  readonly fault: { position: number | null; what: string } | null;
}

const TAMPER = `set session_replication_role = replica;
  update audit_deed set deed = 'nothing' where position = 1 and tenant_id = (select id from tenant where slug = 'changed')`;

describe('verifying audit trails from the command line', () => {
  let house: House;

  beforeAll(async () => {
    // With a worker; it has nothing to post.
    house = await openHouse({ smtpUrl: 'smtp://127.0.0.1:9' });
    await house.programme('whole');
    await house.programme('changed');
  });
  afterAll(() => house.close());

  const verify = async (...words: string[]): Promise<{ code: number | null; said: string }> => {
    const { adminUrl, secret } = house.database;
    const run = outrigger(['audit', 'verify', ...words], { DATABASE_URL: adminUrl, OUTRIGGER_SECRET: secret });
    return { code: await run.ended, said: run.said() };
  };
  const unsealed = async (): Promise<number> =>
    (
      await house.database.admin(`select from audit_head h where not exists
        (select from audit_seal s where s.tenant_id = h.tenant_id and s.position = h.position)`)
    ).length;

  it('leaves no trail unsealed: the worker’s own chore sees to it, every minute', async () => {
    const [chore] = await house.database.admin(
      `select from graphile_worker._private_known_crontabs where identifier = 'seal-trails'`,
    );
    expect(chore).toBeDefined();
    // What the clock does each minute.
    await house.database.admin(`select graphile_worker.add_job('seal-trails')`);
    for (let waited = 0; waited < 200 && (await unsealed()) > 0; waited++) await pause(50);
    expect(await unsealed()).toBe(0);
  });

  it('says that all is whole, and exits with 0', async () => {
    const { code, said } = await verify();
    expect(said).toMatch(/^✓ changed: \d+ deeds, \d+ seals\n✓ whole: \d+ deeds, \d+ seals\nEvery trail is whole\.\n$/);
    expect(code).toBe(0);
  });

  it('says in one line that there is no such programme, and exits with 1', async () => {
    expect(await verify('--programme', 'nowhere')).toEqual({
      code: 1,
      said: 'There is no programme "nowhere".\n',
    });
  });

  describe('when somebody changed a trail behind the house', () => {
    beforeAll(() => house.database.admin(TAMPER));

    it('names the programme and the deed, and exits with 1', async () => {
      const { code, said } = await verify();
      expect(said).toMatch(/^✗ changed: the deed was changed at deed 1\n✓ whole: .*\n1 of 2 trails are broken\.\n$/);
      expect(code).toBe(1);
    });

    it('tells programs the same, as JSON', async () => {
      const { code, said } = await verify('--json');
      const verdicts = JSON.parse(said) as Verdict[];
      expect(verdicts).toMatchObject([
        { programme: 'changed', deeds: 0, seals: 0, fault: { position: 1 } },
        { programme: 'whole', seals: 1, fault: null },
      ]);
      expect(code).toBe(1);
    });

    it('still finds its neighbour whole', async () => {
      const { code, said } = await verify('--programme', 'whole');
      expect(said).toMatch(/^✓ whole: \d+ deeds, 1 seals\nEvery trail is whole\.\n$/);
      expect(code).toBe(0);
    });
  });
});
