import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionMatrix, SCOPES } from '@outrigger/identity';
import { type Role, ROLES } from '@outrigger/kernel';
import { DOORS, type Door } from '../support/doors.js';
import { type House, openHouse, type Programme } from '../support/house.js';
import { knock } from '../support/knock.js';

const table = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'permissions.md'), 'utf8');

/** The committed table, read as a person reads it. */
const granted = new Map(
  table.split('\n').flatMap((line) => {
    const [permission, ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return permission?.includes('.')
      ? [[permission, ROLES.filter((_, column) => cells[column] === 'yes')] as const]
      : [];
  }),
);

const locked = DOORS.filter(({ kind, lock }) => kind !== 'field' && lock !== 'open');
const mayPass = (role: Role, lock: unknown): boolean => granted.get(String(lock))?.includes(role) ?? false;
const isNetwork = (lock: unknown): boolean => String(lock).startsWith('network.');
const CREATE_CLIENT =
  'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key refusals { code } } }';

describe('docs/permissions.md', () => {
  it('is the table of the code', () => {
    expect(table.endsWith(`\n\n${permissionMatrix()}`)).toBe(true);
  });

  it('has a door for every permission but those that widen what is seen', () => {
    const opened = new Set(locked.map(({ lock }) => lock));
    expect([...granted.keys()].filter((permission) => !opened.has(permission))).toEqual([
      'people.contact',
      'mentors.all',
      'warrants.read',
      'ventures.all',
      'hours.all',
    ]);
  });
});

describe('every door', () => {
  let house: House;
  let centre: Programme;
  let sister: Programme;
  let visitors = 0;

  beforeAll(async () => {
    house = await openHouse();
    centre = await house.programme('centre');
    sister = await house.programme('sister');
  });
  afterAll(() => house.close());

  /** Somebody new each time: a knock that signs out, or revokes, changes nothing for the next one. */
  const newcomer = async (programme: Programme, role: Role): Promise<Readonly<Record<string, string>>> => {
    visitors += 1;
    if (role !== 'partner') return (await programme.person(`Visitor ${visitors}`, role)).headers;
    const input = { name: `Client ${visitors}`, scopes: SCOPES };
    const { data } = await programme.manager.ask(CREATE_CLIENT, { input });
    return { authorization: `Bearer ${String(data?.['createApiClient'].key)}` };
  };

  /** The fields whose doors let the role in. */
  const opened = async (programme: Programme, role: Role, doors: readonly Door[]): Promise<string[]> => {
    const open: string[] = [];
    for (const door of doors) {
      const codes = await knock(house.api.url, await newcomer(programme, role), door);
      expect(codes.filter((code) => code === 'UNAUTHENTICATED' || code === 'INTERNAL')).toEqual([]);
      if (!codes.includes('FORBIDDEN')) open.push(door.field);
    }
    return open;
  };

  it.each(ROLES)('lets a %s in where the table says so, and nowhere else', async (role) => {
    const expected = locked.filter(({ lock }) => mayPass(role, lock)).map(({ field }) => field);
    expect(await opened(centre, role, locked)).toEqual(expected);
  });

  it.each(ROLES)('keeps a %s of a sister programme from the network', async (role) => {
    expect(
      await opened(
        sister,
        role,
        locked.filter(({ lock }) => isNetwork(lock)),
      ),
    ).toEqual([]);
  });

  it('lets no stranger in', async () => {
    for (const door of locked) expect(await knock(house.api.url, {}, door)).toEqual(['UNAUTHENTICATED']);
  });
});
