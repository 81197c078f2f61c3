import { each } from '../../support/each.js';
import { begin, save, submit, WHOLE } from '../../support/applying.js';
import { SKILLS } from './found.js';
import { act, look, rows, type World } from './world.js';

const WEEKS_A_MONTH = 52 / 12;

/** V1: applications as they come, written in two sittings; one in ten stays a draft. */
export async function arrive(world: World): Promise<void> {
  const { dice, size, founders, programme, book } = world;
  const expected = size.applicationsPerMonth / WEEKS_A_MONTH;
  const count = Math.floor(expected) + (dice.hits(expected % 1) ? 1 : 0);
  for (let index = 0; index < count; index++) {
    const name = `Venture ${String(book.count('beginApplication') + 1)}`;
    const founder = await programme.person(`Founder of ${name}`, 'entrepreneur');
    const draft = await begin(founder);
    book.note('beginApplication', []);
    const answers = [
      ...WHOLE.filter(({ key }) => key !== 'name' && key !== 'needs'),
      { key: 'name', value: name },
      { key: 'needs', values: dice.some(SKILLS, 3) },
    ];
    const saved = await save(founder, draft, { answers });
    book.note('saveApplication', saved.refusals);
    if (dice.hits(0.1)) continue;
    const { refusals, application } = await submit(founder, saved.application);
    book.note('submitApplication', refusals);
    if (application?.venture) founders.set(application.venture.id as string, founder);
  }
}

const WAITING = `select id from venture where tenant_id = $1 and status in ('submitted', 'screening') order by id`;

/** V2: the office decides about what has come, two managers about the same venture now and then. */
export async function decide(world: World): Promise<void> {
  const { dice, office } = world;
  for (const { id } of await rows<{ id: string }>(world, WAITING)) {
    const outcome = dice.hits(0.85) ? 'accepted' : 'declined';
    const decisions = [{ ventureId: id, outcome, reason: 'As the panel said.', message: 'Thank you.' }];
    const deciding = dice.hits(0.1) ? office : office.slice(0, 1);
    await each(deciding, (manager) => act(world, manager, 'decideApplications', { decisions }));
  }
}

/** An accepted founder looks at what became of it. @throws Error when they cannot see it. */
export async function lookUp(world: World): Promise<void> {
  const known = [...world.founders];
  if (known.length === 0) return;
  const [ventureId, founder] = world.dice.pick(known);
  const seen = await look(founder, `query ($id: ID!) { venture(id: $id) { id status } }`, 'venture', { id: ventureId });
  if (seen?.id !== ventureId) throw new Error(`The founder of ${ventureId} does not see it.`);
}
