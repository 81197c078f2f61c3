import { setTimeout as pause } from 'node:timers/promises';
import { house as actorOf, NotFound } from '@outrigger/kernel';
import {
  connect,
  Dispatcher,
  inside,
  join,
  outside,
  Operation,
  Queue,
  raw,
  type Reaction,
  sql,
  type Tenancy,
  type Tx,
} from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { mentorEntities } from '@outrigger/mentors';
import { type House, openHouse, type Programme } from './support/house.js';
import { mentored } from './support/mentored.js';
import { statementsOf } from './support/statements.js';

describe('tenancy', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let tenancy: Tenancy;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    tenancy = await connect({
      url: house.database.url('outrigger_app'),
      entities: mentorEntities,
      poolSize: 4,
      purpose: 'api',
    });
    await mentored(ours, 'Ours');
    await mentored(neighbour, 'Theirs');
  });
  afterAll(async () => {
    await tenancy.close();
    await house.close();
  });

  const ventures = (id: string) =>
    tenancy.read(actorOf(id), (tx) => tx.sql<{ name: string }>`select name from venture`);

  it('sees the own rows, and none of a tenant that is not there', async () => {
    expect(await ventures(ours.id)).toEqual([{ name: 'Ours' }]);
    expect(await ventures(uuid())).toEqual([]);
  });

  it('takes nothing for a tenant but a UUID', async () => {
    await expect(ventures("x'; drop table venture; --")).rejects.toThrow('A tenant is a UUID.');
  });

  it("cannot write, move or point at another tenant's rows", async () => {
    const [theirs] = await neighbour.within((tx) => tx.sql<{ id: string }>`select id from venture`);
    await expect(
      ours.within(
        (tx) => tx.sql`insert into team (tenant_id, id, venture_id, formed_at, policy_version)
      values (${neighbour.id}, ${uuid()}, ${theirs?.id}, now(), 1)`,
      ),
    ).rejects.toThrow('row-level security');
    await expect(ours.within((tx) => tx.sql`update venture set tenant_id = ${neighbour.id}`)).rejects.toThrow(
      'row-level security',
    );
    await expect(
      ours.within(
        (tx) => tx.sql`insert into team (id, venture_id, formed_at, policy_version)
      values (${uuid()}, ${theirs?.id}, now(), 1)`,
      ),
    ).rejects.toThrow('foreign key');
    await expect(
      ours.within((tx) => tx.sql`update venture set name = 'Taken' where id = ${theirs?.id} returning id`),
    ).resolves.toEqual([]);
  });

  it.each([
    ['truncate', 'truncate venture'],
    ['make a table', 'create table x (y int)'],
    ['read people', 'select * from person'],
    ['read sign-ins', 'select * from sign_in'],
    ['read the queue', 'select * from graphile_worker._private_jobs'],
    ['change a policy', 'update programme_policy set version = 2'],
    ['rewrite a fact', 'delete from fact'],
    ['lift row security', 'alter table venture disable row level security'],
  ])('lets the runtime not %s', async (_, text) => {
    await expect(ours.within((tx) => tx.run(sql([text] as unknown as TemplateStringsArray)))).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  it('lets nobody but the centre found a programme or read the directory', async () => {
    const id = uuid();
    await expect(tenancy.found(actorOf(neighbour.id), actorOf(id), 'mutiny', () => Promise.resolve())).rejects.toThrow(
      'only the centre',
    );
    expect(await neighbour.within((tx) => tx.sql`select from network_directory()`)).toEqual([]);
    expect(await ours.within((tx) => tx.sql`select from network_directory()`)).toHaveLength(2);
  });

  it('rolls all of it back when a rule refuses', async () => {
    await expect(
      ours.within(async (tx) => {
        await tx.sql`update venture set one_liner = 'Half written'`;
        throw new NotFound('Thing', 'x');
      }),
    ).rejects.toThrow(NotFound);
    expect(await ours.within((tx) => tx.sql`select from venture where one_liner = 'Half written'`)).toEqual([]);
  });

  it('prepares a statement however long, but for lists of rows, which hardly come twice; and plans it once where asked', async () => {
    const mark = 'x'.repeat(30_000);
    const long = (...ids: string[]) => sql`select /* ${raw(mark)} */ from mentor
      where id in (${join(ids.map((id) => sql`${id}::uuid`))})`;
    const plans = await tenancy.read(actorOf(ours.id), async (tx) => {
      for (let time = 0; time < 3; time++) await tx.planned(long(uuid()));
      await tx.run(long(uuid()));
      await tx.run(long(...Array.from({ length: 501 }, () => uuid())));
      return tx.sql`select generic_plans::int as generic, custom_plans::int as custom
        from pg_prepared_statements where statement like ${`%${mark}%`}`;
    });
    expect(plans).toEqual([{ generic: 3, custom: 1 }]);
  });

  describe('a write that nobody waits for', () => {
    const half = sql`update venture set one_liner = 'Half told' returning 1`;
    const broken = sql`update venture set name = null`;
    const halves = () => ours.within((tx) => tx.sql`select from venture where one_liner = 'Half told'`);

    it.each([
      ['at the end, though the database calls a broken commit a success', () => Promise.resolve()],
      ['in the next statement, in the words of what broke', (tx: Tx) => tx.sql`select 1`],
    ])('fails the whole deed %s', async (_, next) => {
      const deed = async (tx: Tx): Promise<void> => {
        await tx.run(half);
        await tx.together([broken]);
        await next(tx);
      };
      await expect(ours.within(deed)).rejects.toThrow('null value in column "name"');
      const operation = new Operation(tenancy, actorOf(ours.id));
      const asDeed = operation.write('test', async () => deed(await operation.tx()));
      await expect(asDeed).rejects.toThrow('null value in column "name"');
      expect(await halves()).toEqual([]);
    });

    it('is there for what is asked behind it', async () => {
      const found = await ours.within(async (tx) => {
        await tx.together([sql`update venture set one_liner = 'Told' returning 1`]);
        return tx.sql`select from venture where one_liner = 'Told'`;
      });
      expect(found).toHaveLength(1);
    });
  });

  it('reads one moment in one operation, however long it takes', async () => {
    const operation = new Operation(tenancy, actorOf(ours.id));
    const count = async () =>
      (await (await operation.tx()).sql<{ n: number }>`select count(*)::int as n from mentor`)[0]?.n;
    const before = await count();
    await ours.mentor('Latecomer');
    expect(await count()).toBe(before);
    await operation.close();
    expect(await count()).toBe((before ?? 0) + 1);
    await operation.close();
  });

  it('batches what one moment asks for into one statement', async () => {
    const [mentor] = mentorEntities;
    const ids = await ours.within(
      (tx) => tx.sql<{ id: string; membershipId: string }>`select id, membership_id as "membershipId" from mentor`,
    );
    await tenancy.read(actorOf(ours.id), async (tx) => {
      const sent = await statementsOf(async () => {
        const rows = await Promise.all([...ids, { id: uuid() }].map(({ id }) => tx.one(mentor as never, id)));
        expect(rows.filter(Boolean)).toHaveLength(ids.length);
        expect(rows.at(-1)).toBeNull();
      });
      expect(sent).toHaveLength(1);
    });
  });

  describe('the outbox', () => {
    const emitted = (name: string): Promise<string> =>
      ours.within(async (tx) => {
        await tx.emit(name, { about: 'a test' });
        const [fact] = await tx.sql<{ id: string }>`select id from fact where name = ${name} order by id desc limit 1`;
        return fact?.id ?? '';
      });
    const marks = (text: string) => ours.within((tx) => tx.sql`select from test_mark where text = ${text}`);

    beforeAll(() =>
      house.database.admin(`create table test_mark (text text); grant select, insert on test_mark to outrigger_app`),
    );

    const marking = (name: string, fact: string): Reaction =>
      inside(name, fact, async (tx, { id }) => void (await tx.sql`insert into test_mark (text) values (${id})`));

    it('lets a reaction happen once, however often and at once it is dispatched', async () => {
      const factId = await emitted('test.once');
      const dispatcher = new Dispatcher(tenancy, [marking('test.mark', 'test.once')]);
      await Promise.all([1, 2, 3].map(() => dispatcher.dispatch({ tenantId: ours.id, factId })));
      await dispatcher.dispatch({ tenantId: ours.id, factId });
      expect(await marks(factId)).toHaveLength(1);
    });

    it('keeps what succeeded when another reaction fails, and leaves no half of the one that failed', async () => {
      const factId = await emitted('test.partly');
      let broken = true;
      const failing = inside('test.failing', 'test.partly', async (tx, { id }) => {
        await tx.sql`insert into test_mark (text) values (${id})`;
        if (broken) throw new Error('Not today.');
      });
      const dispatcher = new Dispatcher(tenancy, [failing, marking('test.fine', 'test.partly')]);
      await expect(dispatcher.dispatch({ tenantId: ours.id, factId })).rejects.toThrow('Not today.');
      expect(await marks(factId)).toHaveLength(1);
      broken = false;
      await dispatcher.dispatch({ tenantId: ours.id, factId });
      expect(await marks(factId)).toHaveLength(2);
    });

    it('shows a fact to its own tenant only', async () => {
      const factId = await emitted('test.foreign');
      await new Dispatcher(tenancy, [marking('test.mark', 'test.foreign')]).dispatch({
        tenantId: neighbour.id,
        factId,
      });
      expect(await marks(factId)).toEqual([]);
    });

    it('drains by the worker, tries again, gives up in the end, and can be replayed', async () => {
      let [calls, broken] = [0, true];
      const calling = outside('test.calling', 'test.queued', () => {
        calls += 1;
        return broken ? Promise.reject(new Error('Nobody answers.')) : Promise.resolve();
      });
      const factId = await emitted('test.queued');
      const queue = new Queue(house.database.url('outrigger_dispatcher'));
      await queue.start(new Dispatcher(tenancy, [calling]));
      await until(() => calls === 1);
      // Its last try comes now instead of in hours.
      await until(
        async () =>
          (
            await house.database.admin(
              `update graphile_worker._private_jobs set attempts = max_attempts where payload->>'factId' = $1 and locked_at is null returning id`,
              [factId],
            )
          ).length === 1,
      );
      expect(await queue.dead()).toMatchObject([{ lastError: 'Error: Nobody answers.' }]);
      broken = false;
      expect(await queue.replay()).toBe(1);
      await until(() => calls === 2);
      await until(async () => (await queue.dead()).length === 0);
      await queue.stop();
    });

    it('takes over what a killed worker had locked', async () => {
      const factId = await emitted('test.locked');
      await house.database.admin(
        `update graphile_worker._private_jobs set locked_at = now() - interval '2 minutes', locked_by = 'killed', attempts = 1 where payload->>'factId' = $1`,
        [factId],
      );
      const queue = new Queue(house.database.url('outrigger_dispatcher'));
      await queue.start(new Dispatcher(tenancy, [marking('test.mark', 'test.locked')]));
      await until(async () => (await marks(factId)).length === 1);
      await queue.stop();
    });
  });
});

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 200; waited++) {
    if (await done()) return;
    await pause(50);
  }
  throw new Error('It did not come within ten seconds.');
}
