import { availabilityEntities, AvailabilityService, EngagementService, type Taking } from '@outrigger/availability';
import { house as houseActor, Refused } from '@outrigger/kernel';
import { bestTimes } from '@outrigger/matching';
import { connect, type Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { type House, openHouse, type Programme } from './support/house.js';
import { type Mentored, mentored } from './support/mentored.js';
import { statementsOf } from './support/statements.js';

const at = (hour: number, day = 4): Date => new Date(Date.UTC(2027, 0, day, hour));
const WEEK = { from: at(0), to: at(0, 11) };

describe('who is taken by what (S4)', () => {
  const engagements = new EngagementService();
  const availability = new AvailabilityService();
  let house: House;
  let tenancy: Tenancy;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;
  let theirs: Mentored;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
    theirs = await mentored(neighbour, 'Tideway');
    const url = house.database.url('outrigger_app');
    tenancy = await connect({ url, entities: availabilityEntities, poolSize: 8, purpose: 'cli' });
  });
  afterAll(async () => {
    await tenancy.close();
    await house.close();
  });

  const within = <T>(deed: (tx: Tx) => Promise<T>, { id } = ours): Promise<T> => tenancy.write(houseActor(id), deed);
  const members = (of = team): string[] => of.mentors.map(({ memberId }) => memberId);
  const take = (taking: Partial<Taking>, where = ours): Promise<void> =>
    within(
      (tx) =>
        engagements.take(tx, {
          kind: 'session',
          subjectId: uuid(),
          membershipIds: [],
          from: at(9),
          to: at(10),
          ...taking,
        }),
      where,
    );
  const refused = async (taking: Promise<unknown>): Promise<string[]> => {
    const error: unknown = await taking.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Refused);
    return (error as Refused).refusals.map(({ code, message }) => `${code} ${message}`);
  };
  const room = (name: string): Promise<string> =>
    within(async (tx) => {
      const id = uuid();
      await tx.sql`insert into room (id, name, seats) values (${id}, ${name}, 8)`;
      return id;
    });

  it('names everybody and the room, all at once, and not why', async () => {
    const [ann, ben, eve] = members();
    const roomId = await room('Room 4');
    await take({ membershipIds: [ann ?? '', ben ?? ''], roomId });
    const reasons = await refused(
      take({ kind: 'whirlwind', membershipIds: members(), roomId, from: at(9), to: at(11) }),
    );
    expect(reasons).toEqual([
      'DOUBLE_BOOKED Aquaflow product is taken at that time. Choose another time.',
      'DOUBLE_BOOKED Aquaflow sales is taken at that time. Choose another time.',
      'DOUBLE_BOOKED Room 4 is taken at that time. Choose another room or time.',
    ]);
    await take({ membershipIds: [eve ?? ''], from: at(9), to: at(10) });
  });

  it('lets one end where the next begins, and the same subject move over itself', async () => {
    const [subjectId, membershipIds] = [uuid(), members()];
    await take({ subjectId, membershipIds, from: at(9, 5), to: at(11, 5) });
    await take({ membershipIds, from: at(11, 5), to: at(12, 5) });
    await take({ subjectId, membershipIds, from: at(8, 5), to: at(10, 5) });
    await take({ membershipIds, from: at(10, 5), to: at(11, 5) });
  });

  it('frees some, or all', async () => {
    const [subjectId, membershipIds, hours] = [uuid(), members(), { from: at(9, 6), to: at(10, 6) }];
    const [first] = membershipIds;
    await take({ subjectId, membershipIds, ...hours });
    await within((tx) => engagements.release(tx, 'session', subjectId, [first ?? '']));
    await take({ membershipIds: [first ?? ''], ...hours });
    expect(await refused(take({ membershipIds, ...hours }))).toHaveLength(3);
    await within((tx) => engagements.release(tx, 'session', subjectId));
    expect(await refused(take({ membershipIds, ...hours }))).toHaveLength(1);
  });

  it('gives one of fifty at once the time, and tells the others', async () => {
    const [taken, roomId] = [{ from: at(9, 7), to: at(10, 7) }, await room('Studio')];
    const all = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) =>
        take({ membershipIds: n % 2 ? members() : members().reverse(), roomId, ...taken }),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Refused);
  });

  it('is the last word of the database too', async () => {
    const [ann] = members();
    const range = `[${at(9, 8).toISOString()},${at(10, 8).toISOString()})`;
    const behind = (): Promise<unknown> =>
      within(
        (tx) => tx.sql`insert into engagement (id, membership_id, kind, subject_id, during)
          values (${uuid()}, ${ann}, 'meeting', ${uuid()}, ${range})`,
      );
    await behind();
    expect(await refused(behind())).toEqual([expect.stringMatching(/^DOUBLE_BOOKED Somebody/)]);
  });

  it('knows no person and no room of the neighbour', async () => {
    await expect(take({ membershipIds: members(theirs) })).rejects.toThrow(/^No Membership/);
    const roomId = await room('Ours alone');
    await expect(take({ membershipIds: members(theirs), roomId }, neighbour)).rejects.toThrow(/^No Room/);
    const seen = await within((tx) => availability.people(tx, [...members(), ...members(theirs)], WEEK));
    expect(seen.map(({ id }) => id).sort()).toEqual(members().sort());
    expect((await within((tx) => availability.rooms(tx, WEEK), neighbour)).length).toBe(0);
  });

  it('is read in one statement for everybody, as the search for times wants it', async () => {
    const ids = members();
    const one = await statementsOf(() => within((tx) => availability.people(tx, ids.slice(0, 1), WEEK)));
    const all = await statementsOf(() =>
      within((tx) => availability.people(tx, [...ids, team.founder.memberId], WEEK)),
    );
    expect(all).toHaveLength(one.length);
    const people = await within((tx) => availability.people(tx, ids, WEEK));
    const office = await within((tx) => availability.closed(tx, WEEK));
    const { slots } = bestTimes({
      format: 'meeting-times/1',
      now: WEEK.from.toISOString(),
      noticeMin: 0,
      window: { from: WEEK.from.toISOString(), to: WEEK.to.toISOString() },
      durationMin: 60,
      stepMin: 60,
      bufferMin: 0,
      top: 3,
      people: [office, ...people].map((who) => ({ ...who, mandatory: true })),
      rooms: [],
    });
    // Nobody told anything: a working day of Paris, without the hour that all three are taken.
    expect(people.every(({ isKnown, tz }) => !isKnown && tz === 'Europe/Paris')).toBe(true);
    expect(slots.map(({ start }) => start)).toEqual([
      '2027-01-04T08:00:00Z',
      '2027-01-04T10:00:00Z',
      '2027-01-04T11:00:00Z',
    ]);
  });
});
