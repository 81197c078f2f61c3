import { Dice } from '../../../apps/cli/src/demo/dice.js';
import { openIntake } from '../../support/applying.js';
import { type House, openHouse, type Person } from '../../support/house.js';
import { mentored } from '../../support/mentored.js';
import { BACKGROUNDS } from '../../support/proposing.js';
import { Book } from './book.js';
import type { Size, World } from './world.js';

const SEED = 20_260_901;

/** As the application form offers them: a venture needs some, a mentor knows some. */
export const SKILLS = [
  'Pricing',
  'Team',
  'Product',
  'Finance',
  'Strategy',
  'Fundraising',
  'Legal and IP',
  'Business model',
];

/** A house with its worker, a large programme with a cohort and an open intake, and a neighbour with a team. */
export async function foundWorld(size: Size, smtpUrl: string): Promise<World> {
  const house = await openHouse({ smtpUrl });
  const programme = await house.programme('large');
  const neighbour = await house.programme('neighbour');
  await mentored(neighbour, 'Beside');
  const office: readonly [Person, Person] = [programme.manager, await programme.person('Second manager', 'manager')];
  const world: World = {
    house: house satisfies House,
    programme,
    neighbour,
    office,
    mentors: new Map(),
    founders: new Map(),
    size,
    dice: new Dice(SEED),
    book: new Book(),
  };
  for (let count = 0; count < size.mentors; count++) await joined(world);
  await spreadWarrants(world);
  await openIntake(programme);
  return world;
}

/** One more mentor of the cohort, with a warrant of today. */
export async function joined({ programme, mentors, dice }: World): Promise<void> {
  const mentor = await programme.mentor(`Mentor ${mentors.size + 1}`, {
    background: dice.pick(BACKGROUNDS),
    canLead: dice.hits(0.5),
    hoursPerMonth: dice.between(8, 16),
  });
  const knows = dice.some(SKILLS, 3);
  await programme.within((tx) => tx.sql`update mentor set expertise = ${knows} where id = ${mentor.mentorId}`);
  mentors.set(mentor.mentorId, mentor);
}

/** As after years of work: warrants of the first cohort run out all over the year. */
async function spreadWarrants({ programme, dice }: World): Promise<void> {
  const warrants = await programme.within((tx) => tx.sql<{ id: string }>`select id from warrant order by id`);
  await programme.within(async (tx) => {
    for (const { id } of warrants) {
      await tx.sql`update warrant set expires_on = current_date + ${dice.between(3, 360)}::int where id = ${id}`;
    }
  });
}
