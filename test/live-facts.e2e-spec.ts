import { setTimeout as pause } from 'node:timers/promises';
import { LiveFacts } from '@outrigger/tenancy';
import { type House, openHouse, type Programme } from './support/house.js';

describe('live facts', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let live: LiveFacts;
  const heard: unknown[] = [];

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    live = new LiveFacts(house.database.url('outrigger_app'), house.tenancy);
    await live.start();
    live.on(ours.id, ({ payload }) => heard.push(payload['said']));
  });
  afterAll(async () => {
    await live.stop();
    await house.close();
  });

  const say = (programme: Programme, said: string) => programme.within((tx) => tx.emit('test.said', { said }));
  const listening = () =>
    house.database.admin<{ pid: number }>(`select pid from pg_stat_activity where application_name = 'outrigger-live'
      and datname = current_database() and query like '%listen fact%'`);
  const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
    for (let waited = 0; waited < 200 && !(await done()); waited++) await pause(50);
    expect(await done()).toBe(true);
  };

  it('are heard by their own programme, once they are committed', async () => {
    await say(neighbour, 'theirs');
    await ours
      .within(async (tx) => {
        await tx.emit('test.said', { said: 'never' });
        throw new Error('Taken back.');
      })
      .catch(() => undefined);
    await say(ours, 'first');
    await until(() => heard.length > 0);
    expect(heard).toEqual(['first']);
  });

  it('are heard again after the connection was lost, and while none could be made', async () => {
    const [database] = await house.database.admin<{ name: string }>('select current_database() as name');
    const before = await listening();
    await house.database.admin(`alter database ${database?.name ?? ''} connection limit 0`);
    for (const { pid } of before) await house.database.admin('select pg_terminate_backend($1)', [pid]);
    await until(async () => (await listening()).length === 0);
    await pause(1_500);
    await house.database.admin(`alter database ${database?.name ?? ''} connection limit -1`);
    await until(async () => (await listening()).length === before.length);
    heard.length = 0;
    await say(ours, 'again');
    await until(() => heard.length > 0);
    expect(heard).toEqual(['again']);
  });
});
