import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';

const CREATE =
  'mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) { refusals { code field } programme { id slug isCentre } } }';
const POLICY =
  '{ programme { name zone policy { version settings { teamMin teamMax sessionMinutes distinctBackgrounds } } } }';
const CHANGE = `mutation ($input: ChangePolicyInput!) { changePolicy(input: $input) { refusals { code field message }
  programme { policy { version settings { teamMin teamMax sessionMinutes } } } } }`;
const UPDATE =
  'mutation ($input: UpdateProgrammeInput!) { updateProgramme(input: $input) { refusals { code } programme { name zone brandColor } } }';
const DIRECTORY = '{ programmes { total items { slug name kind country status } } }';

const KESTREL = {
  slug: 'kestrel',
  name: 'Kestrel Ventures',
  kind: 'accelerator',
  country: 'KE',
  zone: 'Africa/Nairobi',
  locale: 'en-KE',
  brandColor: '#AA3300',
  managerName: 'Amina Odhiambo',
  managerEmail: 'amina@kestrel.example.org',
};

describe('programmes', () => {
  let house: House;
  let centre: Programme;
  let sister: Programme;

  beforeAll(async () => {
    house = await openHouse();
    centre = await house.programme('centre');
    sister = await house.programme('sister');
  });
  afterAll(() => house.close());

  const deed = async ({ manager }: Programme, query: string, input: object): Promise<Fields> =>
    Object.values((await manager.ask(query, { input })).data ?? {})[0];

  describe('the centre', () => {
    it('founds one by one deed, and its manager is invited', async () => {
      const { refusals, programme } = await deed(centre, CREATE, KESTREL);
      expect({ refusals, programme }).toMatchObject({ refusals: [], programme: { slug: 'kestrel', isCentre: false } });
      const invited = await house.database.admin<{ email: string; roles: string[] }>(
        `select m.email, m.roles from invitation i join membership m on m.id = i.membership_id where i.tenant_id = $1`,
        [programme.id],
      );
      expect(invited).toEqual([{ email: 'amina@kestrel.example.org', roles: ['manager'] }]);
      const facts = await house.database.admin<{ name: string }>(
        `select name from fact where tenant_id = $1 order by id`,
        [programme.id],
      );
      expect(facts.map(({ name }) => name)).toEqual(['member.invited', 'programme.founded']);
    });

    it('is told every fault at once, and nothing is left of a refused one', async () => {
      const faulty = {
        ...KESTREL,
        slug: 'faulty',
        country: 'QQ',
        zone: 'Nairobi',
        locale: 'klingon-of-qonos',
        brandColor: 'orange!',
      };
      expect(codes(await deed(centre, CREATE, faulty))).toEqual([
        'NO_SUCH_COUNTRY',
        'NO_SUCH_ZONE',
        'NO_SUCH_LOCALE',
        'NO_SUCH_COLOR',
      ]);
      expect(codes(await deed(centre, CREATE, KESTREL))).toEqual(['SLUG_TAKEN']);
      expect(codes(await deed(centre, CREATE, { ...KESTREL, zone: 'Nairobi' }))).toEqual([
        'SLUG_TAKEN',
        'NO_SUCH_ZONE',
      ]);
      expect((await deed(centre, CREATE, { ...KESTREL, slug: 'Not A Slug' })).refusals).toEqual([
        { code: 'INVALID_INPUT', field: 'slug' },
      ]);
      expect(await house.database.admin(`select from tenant where slug = 'faulty'`)).toEqual([]);
    });

    it('gives a short name once, whatever the race', async () => {
      const race = await Promise.all([1, 2, 3].map(() => deed(centre, CREATE, { ...KESTREL, slug: 'raced' })));
      expect(race.map(codes).sort()).toEqual([[], ['SLUG_TAKEN'], ['SLUG_TAKEN']]);
    });

    it('shows no more of a sister than a line', async () => {
      for (const inside of ['policy { version }', 'brandColor', 'ventures { id }']) {
        const { errors } = await centre.manager.ask(`{ programmes { items { ${inside} } } }`);
        expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      }
    });

    it('alone may do it, and alone sees the directory', async () => {
      expect(
        (await sister.manager.ask(CREATE, { input: { ...KESTREL, slug: 'mutiny' } })).errors?.[0]?.extensions.code,
      ).toBe('FORBIDDEN');
      expect((await sister.manager.ask(DIRECTORY)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const { total, items } = (await centre.manager.ask(DIRECTORY)).data?.['programmes'];
      expect(total).toBe(items.length);
      expect(items.map(({ slug }: Fields) => slug)).toEqual(expect.arrayContaining(['centre', 'kestrel', 'sister']));
      expect(items.find(({ slug }: Fields) => slug === 'kestrel')).toEqual({
        slug: 'kestrel',
        name: 'Kestrel Ventures',
        kind: 'accelerator',
        country: 'KE',
        status: 'preparing',
      });
    });
  });

  describe('its policy', () => {
    const policy = async (programme: Programme): Promise<Fields> =>
      (await programme.manager.ask(POLICY)).data?.['programme'].policy;

    it('begins as MIT VMS does it, and changes by versions', async () => {
      expect(await policy(sister)).toEqual({
        version: 1,
        settings: { teamMin: 3, teamMax: 5, sessionMinutes: 90, distinctBackgrounds: 'all' },
      });
      const { programme } = await deed(sister, CHANGE, { expectedVersion: 1, sessionMinutes: 60 });
      expect(programme.policy).toEqual({ version: 2, settings: { teamMin: 3, teamMax: 5, sessionMinutes: 60 } });
      expect((await policy(centre)).version).toBe(1);
    });

    it('tells every setting that is out of its range, and one that contradicts another', async () => {
      const input = { expectedVersion: 2, teamMin: 5, teamMax: 4, sessionMinutes: 500, distinctBackgrounds: 'none' };
      const { refusals } = await deed(sister, CHANGE, input);
      expect(refusals.map(({ code, field }: Fields) => [code, field])).toEqual([
        ['NO_SUCH_CHOICE', 'distinctBackgrounds'],
        ['OUT_OF_RANGE', 'sessionMinutes'],
        ['TEAM_RANGE', 'teamMin'],
      ]);
      expect((await policy(sister)).version).toBe(2);
    });

    it("stays inside the network's floor, which may allow pairs (T6)", async () => {
      expect(codes(await deed(sister, CHANGE, { expectedVersion: 2, teamMin: 2 }))).toEqual(['OUT_OF_RANGE']);
      await house.database.admin(`update network set floor = '{"teamMin": {"min": 2}}'`);
      expect((await deed(sister, CHANGE, { expectedVersion: 2, teamMin: 2 })).programme.policy.settings.teamMin).toBe(
        2,
      );
    });

    it("is not changed over somebody's head, whatever the race", async () => {
      expect(codes(await deed(sister, CHANGE, { expectedVersion: 1, sessionMinutes: 45 }))).toEqual(['POLICY_CHANGED']);
      const { version } = await policy(sister);
      const answers = await Promise.all(
        [45, 120].map((sessionMinutes) => deed(sister, CHANGE, { expectedVersion: version, sessionMinutes })),
      );
      expect(answers.map(codes).sort()).toEqual([[], ['POLICY_CHANGED']]);
    });
  });

  it("changes its own name, zone and colour, and nobody else's", async () => {
    const { programme } = await deed(sister, UPDATE, {
      name: 'Sister of All',
      zone: 'Asia/Kolkata',
      brandColor: '#1A6F5C',
    });
    expect(programme).toEqual({ name: 'Sister of All', zone: 'Asia/Kolkata', brandColor: '#1a6f5c' });
    expect(codes(await deed(sister, UPDATE, { zone: 'Mars/Olympus' }))).toEqual(['NO_SUCH_ZONE']);
    const emptied = await deed(sister, UPDATE, { name: null, zone: null, locale: null });
    expect(new Set(codes(emptied))).toEqual(new Set(['INVALID_INPUT']));
    expect((await deed(sister, UPDATE, { brandColor: null })).programme.brandColor).toBeNull();
    expect(codes(await deed(sister, UPDATE, {}))).toEqual([]);
    expect((await centre.manager.ask(POLICY)).data?.['programme']).toMatchObject({
      name: 'Programme centre',
      zone: 'Europe/Paris',
    });
  });
});
