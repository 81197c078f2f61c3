import { type ApiProcess, startApiProcess } from '../../support/api-process.js';
import { type House, openHouse } from '../../support/house.js';
import { type Busy, busy, mixOf, together } from './network.js';
import { make } from './offer.js';
import { flood } from './rounds.js';

const NO_PRICE = { COST_PER_TOKEN: '1000000000', COST_PER_PROGRAMME: '1000000000', COST_PER_ADDRESS: '1000000000' };
/** More than any machine holds that this runs on. */
const TOO_MUCH = 2_000;
/** `npm run overload` prints the figures; here the machine may have other work to do. */
const SOON_MS = 5_000;

describe('more than the machine holds', () => {
  let house: House;
  let programmes: readonly Busy[];
  let api: ApiProcess | undefined;

  beforeAll(async () => {
    house = await openHouse();
    programmes = [await busy(house, 'ours', 3, 3), await busy(house, 'neighbour', 3, 1)];
  });
  afterEach(() => api?.stop());
  afterAll(() => house.close());

  const [ours, neighbour] = [() => mixOf(programmes[0] as Busy), () => mixOf(programmes[1] as Busy)];

  it('is refused at once, while what is accepted is answered, and leaves no trace', async () => {
    api = await startApiProcess(house.database, NO_PRICE);
    const { answers, memory, recovery } = await flood(api, together([ours(), neighbour()]), TOO_MUCH, 3);
    expect(Object.keys(answers.statuses).filter((status) => !['200', '503'].includes(status))).toEqual([]);
    expect(answers.statuses['503']).toBeGreaterThan(0);
    expect(answers.accepted.count).toBeGreaterThan(0);
    expect(answers.refused.p50).toBeLessThan(SOON_MS);
    expect(answers.accepted.p50).toBeLessThan(SOON_MS);
    expect(memory.peak - memory.before).toBeLessThan(300);
    expect(recovery).toBeLessThanOrEqual(10);
  });

  it('of one programme is refused as its own: all that the neighbour asks is answered', async () => {
    api = await startApiProcess(house.database, { COST_PER_TOKEN: '200', COST_PER_PROGRAMME: '600' });
    const { url } = api;
    const flooding = make({ url, requests: ours(), connections: 32, perSecond: TOO_MUCH, seconds: 3, yields: true });
    const bystander = { url, requests: neighbour(), connections: 4, perSecond: 3, seconds: 2, yields: false };
    const theirs = await make(bystander);
    expect(Object.keys(theirs.statuses)).toEqual(['200']);
    expect((await flooding).statuses['429']).toBeGreaterThan(0);
  });

  it('tells everybody what is left, what it cost, and when to come again', async () => {
    api = await startApiProcess(house.database, { COST_PER_TOKEN: '400' });
    const send = (headers: Readonly<Record<string, string>>, query: string): Promise<Response> =>
      fetch(`${api?.url ?? ''}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
    const [mine, theirs] = programmes.map(({ people }) => people[0]?.headers ?? {});
    const costly = '{ sessions(first: 100) { items { agenda { title } attendees { name } } } }';
    const first = await send(mine ?? {}, costly);
    expect(first.headers.get('ratelimit-policy')).toBe(
      '"token";q=2000;qu="cost";w=5, "programme";q=10000;qu="cost";w=5',
    );
    expect(first.headers.get('outrigger-cost')).toBe('1126');
    expect(first.headers.get('ratelimit')).toMatch(/^"token";r=\d+;t=1, "programme";r=\d{4};t=1$/);
    const second = await send(mine ?? {}, costly);
    expect([second.status, Number(second.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    const { errors } = (await second.json()) as { errors: { extensions: { code: string; correlationId: string } }[] };
    expect(errors[0]?.extensions).toEqual({
      code: 'RATE_LIMITED',
      correlationId: second.headers.get('x-correlation-id'),
    });
    expect((await send(theirs ?? {}, costly)).status).toBe(200);
    expect((await send({}, '{ programme { id } }')).headers.get('ratelimit-policy')).toBe(
      '"address";q=2500;qu="cost";w=5',
    );
  });
});
