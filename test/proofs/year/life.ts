import type { Person } from '../../support/house.js';
import type { TestMentor } from '../../support/mentored.js';
import { joined } from './found.js';
import { act, look, rows, type World } from './world.js';

const WORDS = `{ warrantText { version locale } }`;

/** C2: warrants that end soon, or have ended. */
const ENDING = `
  select m.id from mentor m where m.tenant_id = $1 and m.status = 'active'
     and not exists (select from warrant w where w.mentor_id = m.id and w.revoked_at is null and w.expires_on > current_date + 20)
   order by 1`;

/** C2: most sign again when they are reminded, some late, some never. */
export async function sign(world: World): Promise<void> {
  const { dice, mentors } = world;
  for (const { id } of (await rows<{ id: string }>(world, ENDING)).filter(() => dice.hits(0.3))) {
    const mentor = mentors.get(id) as TestMentor;
    const { version, locale } = await look(mentor, WORDS, 'warrantText');
    await act(world, mentor, 'signWarrant', { version, locale, name: 'A Mentor' });
  }
}

/** C2: a warrant is revoked, of somebody who sits on a team if there is one. */
export async function revoke(world: World): Promise<void> {
  if (!world.dice.hits(0.3)) return;
  const warranted = await rows<{ id: string }>(
    world,
    `select m.id from mentor m join warrant w on w.mentor_id = m.id and w.revoked_at is null and w.expires_on > current_date
      where m.tenant_id = $1 and m.status = 'active' group by m.id order by 1`,
  );
  const { id } = world.dice.pick(warranted);
  await act(world, world.office[0], 'revokeWarrant', { mentorId: id, reason: 'A stake was found.' });
}

interface Venture {
  readonly id: string;
  readonly status: string;
}

/** V2, V3: pauses and returns, graduations that both sides agree to, ends with their causes. */
export async function live(world: World): Promise<void> {
  const { dice } = world;
  const ventures = await rows<Venture>(
    world,
    `select id, status from venture where tenant_id = $1 and status in ('mentored', 'paused', 'circulating') order by id`,
  );
  for (const { id, status } of ventures) {
    const [manager] = world.office;
    if (status === 'paused') {
      if (dice.hits(0.2)) await act(world, manager, 'resumeVenture', { ventureId: id });
      continue;
    }
    const fate = dice.next();
    if (fate < 0.008) await close(world, id);
    else if (status === 'mentored' && fate < 0.018) await graduate(world, id);
    else if (status === 'mentored' && fate < 0.028) {
      await act(world, manager, 'pauseVenture', { ventureId: id, reason: 'A child is born.', returnsOn: inDays(60) });
    }
  }
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const close = (world: World, ventureId: string): Promise<unknown> =>
  act(world, world.office[1], 'closeVenture', { ventureId, causes: ['F01'], reason: 'Nobody paid.' });

async function graduate(world: World, ventureId: string): Promise<void> {
  const outcome = {
    standing: 'in_business',
    fullTimeStaff: 3,
    partTimeStaff: 1,
    discloses: true,
    note: 'On its feet.',
  };
  const proposed = await act(world, world.office[0], 'proposeGraduation', { ventureId, ...outcome });
  const founder = world.founders.get(ventureId) as Person;
  if (proposed) await act(world, founder, 'answerGraduation', { ventureId, agreed: world.dice.hits(0.9) });
}

/** C1: mentors go on leave and come back, leave for good, and others join. */
export async function comeAndGo(world: World): Promise<void> {
  const { dice } = world;
  const cohort = await rows<{ id: string; status: string }>(
    world,
    `select id, status from mentor where tenant_id = $1 and status in ('active', 'on_leave') order by id`,
  );
  for (const { id, status } of cohort) {
    const move = (to: string, more: object = {}): Promise<unknown> =>
      act(world, world.office[1], 'moveMentor', { mentorId: id, to, reason: 'They asked for it.', ...more });
    if (status === 'on_leave') {
      if (dice.hits(0.15)) await move('active');
    } else if (dice.hits(0.003)) await move('on_leave', { leaveFrom: inDays(0), leaveUntil: inDays(60) });
    else if (dice.hits(0.003)) await move('alumni');
  }
  if (dice.hits(0.4)) await joined(world);
}
