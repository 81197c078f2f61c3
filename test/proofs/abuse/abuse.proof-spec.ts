import { type ApiProcess, startApiProcess } from '../../support/api-process.js';
import { type House, openHouse } from '../../support/house.js';
import { mentored } from '../../support/mentored.js';
import { at, PLENTY } from './figures.js';
import { trySockets } from './sockets.js';
import { ask, faultOf, type Field, tryAll } from './try-all.js';

/** Far above what was ever measured: `npm run abuse` prints the figures. */
const UNHARMED = 10;
const SOON_MS = 250;

describe('whoever means no good', () => {
  let house: House;
  let api: ApiProcess;
  let field: Field;

  beforeAll(async () => {
    house = await openHouse();
    api = await startApiProcess(house.database, PLENTY);
    const [ours, neighbour] = [await house.programme('ours'), await house.programme('neighbour')];
    await mentored(neighbour, 'Alder');
    field = { api, member: ours.manager, bystander: neighbour.manager };
  });
  afterAll(async () => {
    await api.stop();
    await house.close();
  });

  it('is refused by status, code and number, soon, and harms no bystander', async () => {
    const alone: number[] = [];
    for (let count = 0; count < 100; count++) alone.push(await ask(field));
    await tryAll(field, 1);
    const outcomes = await tryAll(field, 2);
    expect(outcomes.flatMap(faultOf)).toEqual([]);
    expect(
      at(
        outcomes.flatMap(({ told }) => told.map(({ ms }) => ms)),
        0.5,
      ),
    ).toBeLessThan(SOON_MS);
    const beside = outcomes.flatMap(({ bystander }) => bystander);
    expect(at(beside, 0.5) / at(alone, 0.5)).toBeLessThan(UNHARMED);
  });

  it('is refused on a socket and on the wire', async () => {
    const tried = await trySockets(field, false);
    expect(tried.map(({ name, told }) => [name, told])).toEqual(tried.map(({ name, expected }) => [name, expected]));
  });

  it('leaves nothing behind: the socket still carries and the api still answers', async () => {
    expect(await ask(field)).toBeLessThan(SOON_MS * 4);
  });
});
