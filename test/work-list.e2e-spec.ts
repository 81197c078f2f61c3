import { v7 as uuid } from 'uuid';
import { TODAY } from '@outrigger/programmes';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { mentored } from './support/mentored.js';
import { journeysOf, statementsOf } from './support/statements.js';

const WORK = 'query ($n: Int!) { workList(perKind: $n) { kind count items { id title detail number at } } }';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  readonly number: number | null;
  readonly at: string | null;
}

type Groups = Readonly<Record<string, { readonly count: number; readonly items: readonly Item[] }>>;

/** A venture that nobody mentors, in some status. */
async function venture(programme: Programme, name: string, status: string): Promise<string> {
  const id = uuid();
  await programme.within(
    (
      tx,
    ) => tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, submitted_on, decided_at)
    values (${id}, ${name}, 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', ${status}, ${TODAY} - 3, now())`,
  );
  return id;
}

interface Meeting {
  readonly ventureId: string;
  readonly teamId: string;
  readonly status: string;
  readonly number: number;
  readonly endedHoursAgo: number;
}

async function session(programme: Programme, meeting: Meeting): Promise<string> {
  const [id, { ventureId, teamId, status, number, endedHoursAgo }] = [uuid(), meeting];
  await programme.within(
    (
      tx,
    ) => tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
    values (${id}, ${ventureId}, ${teamId}, ${number}, ${status}, now() - make_interval(hours => ${endedHoursAgo + 1}::int),
      now() - make_interval(hours => ${endedHoursAgo}::int), 'Europe/Paris', 60, 0, 0)`,
  );
  return id;
}

describe('the work list of the office (V5)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    // As much again next door, of which nothing may be counted here.
    for (const status of ['submitted', 'screening', 'accepted']) await venture(neighbour, `Foreign ${status}`, status);
    const { ventureId, teamId } = await mentored(neighbour, 'Foreign');
    await session(neighbour, { ventureId, teamId, status: 'confirmed', number: 1, endedHoursAgo: 90 });
  });
  afterAll(() => house.close());

  const read = async (person: Person, perKind = 6): Promise<Groups> => {
    const { data } = await person.ask(WORK, { n: perKind });
    const groups = data?.['workList'] as unknown as ({ readonly kind: string } & Groups[string])[];
    return Object.fromEntries(groups.map((group) => [group.kind, group]));
  };
  const mine = (): Promise<Groups> => read(ours.manager);

  it('names every kind, with nothing to do in an empty programme', async () => {
    const groups = await mine();
    expect(Object.values(groups).every(({ count, items }) => count === 0 && items.length === 0)).toBe(true);
    const kinds = [
      'decide',
      'form',
      'list',
      'interest',
      'unwanted',
      'strength',
      'arrange',
      'report',
      'silent',
      'warrant',
    ];
    expect(Object.keys(groups)).toEqual(expect.arrayContaining([...kinds, 'action']));
  });

  it('tells what is to be decided and formed, and no more once it is done', async () => {
    const id = await venture(ours, 'Alder', 'submitted');
    await venture(ours, 'Birch', 'accepted');
    const { decide, form } = await mine();
    expect(decide).toMatchObject({ count: 1, items: [{ id, title: 'Alder', detail: 'One line.' }] });
    expect(form).toMatchObject({ count: 1, items: [{ title: 'Birch' }] });
    await ours.manager.ask(`mutation { acceptVenture(input: { ventureId: "${id}" }) { refusals { message } } }`);
    const after = await mine();
    expect(after['decide']?.count).toBe(0);
    expect(after['form']?.count).toBe(2);
  });

  it('tells a session without a time, and a report only when it is overdue by the policy (S3)', async () => {
    const { ventureId, teamId } = await mentored(ours, 'Cedar');
    await session(ours, { ventureId, teamId, status: 'confirmed', number: 1, endedHoursAgo: 47 });
    const late = await session(ours, { ventureId, teamId, status: 'confirmed', number: 2, endedHoursAgo: 49 });
    const planned = await session(ours, { ventureId, teamId, status: 'planned', number: 3, endedHoursAgo: 0 });
    const { report, arrange } = await mine();
    expect(report?.items.map(({ id }) => id)).toEqual([late]);
    expect(report?.items[0]).toMatchObject({ title: 'Cedar', number: 2 });
    expect(arrange?.items.map(({ id }) => id)).toEqual([planned]);
  });

  it('tells a venture that has been silent for longer than the policy allows', async () => {
    const [quiet, lively] = [await mentored(ours, 'Damson'), await mentored(ours, 'Elder')];
    await session(ours, { ...quiet, status: 'held', number: 1, endedHoursAgo: 31 * 24 });
    await session(ours, { ...lively, status: 'held', number: 1, endedHoursAgo: 29 * 24 });
    expect((await mine())['silent']?.items.map(({ title }) => title)).toEqual(['Damson']);
    await session(ours, { ...quiet, status: 'planned', number: 2, endedHoursAgo: 0 });
    expect((await mine())['silent']?.count).toBe(0);
  });

  it('tells warrants that are missing, revoked or end within a month, the missing first (C2)', async () => {
    const none = await ours.mentor('No Warrant', { warranted: false });
    const soon = await ours.mentor('Ends Soon');
    const gone = await ours.mentor('On Leave', { warranted: false, status: 'on_leave' });
    await ours.within((tx) => tx.sql`update warrant set expires_on = ${TODAY} + 30 where mentor_id = ${soon.mentorId}`);
    const items = (await mine())['warrant']?.items ?? [];
    expect(items.map(({ id, detail }) => [id, detail])).toEqual([
      [none.mentorId, 'none'],
      [soon.mentorId, 'current'],
    ]);
    expect(items.map(({ id }) => id)).not.toContain(gone.mentorId);
  });

  it('tells an overdue promise with its owner, until it is done', async () => {
    const { ventureId, teamId, founder } = await mentored(ours, 'Fir');
    const held = await session(ours, { ventureId, teamId, status: 'held', number: 1, endedHoursAgo: 100 });
    const id = uuid();
    await ours.within(
      (tx) => tx.sql`insert into action (id, session_id, venture_id, owner_id, text, due_on)
      values (${id}, ${held}, ${ventureId}, ${founder.memberId}, 'Call ten towns', ${TODAY} - 1)`,
    );
    expect((await mine())['action']?.items).toMatchObject([
      { id, title: 'Call ten towns', detail: 'Founder Fir · Fir' },
    ]);
    await ours.manager.ask(`mutation { completeAction(input: { actionId: "${id}" }) { refusals { message } } }`);
    expect((await mine())['action']?.count).toBe(0);
  });

  it('counts all and shows the first of each, in one statement however much waits', async () => {
    for (let index = 0; index < 4; index++) await venture(ours, `Grove ${index}`, 'screening');
    const sent = await statementsOf(async () => {
      const { decide } = await read(ours.manager, 2);
      expect(decide).toMatchObject({ count: 4 });
      expect(decide?.items).toHaveLength(2);
    });
    // Who asks, begin, the list, commit; before the list and behind it how it is planned.
    expect(sent.filter((text) => !text.startsWith('set local plan_cache_mode')).length).toBeLessThanOrEqual(4);
    expect(sent.length).toBeLessThanOrEqual(6);
    expect(await journeysOf(() => read(ours.manager, 2))).toBe(1);
  });

  it('is the office’s alone', async () => {
    const mentor = await ours.mentor('Just A Mentor');
    for (const person of [mentor, await ours.person('Watcher', 'observer')]) {
      const { errors } = await person.ask(WORK, { n: 1 });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await read(neighbour.manager))['decide']?.items.map(({ title }) => title).sort()).toEqual([
      'Foreign screening',
      'Foreign submitted',
    ]);
  });
});
