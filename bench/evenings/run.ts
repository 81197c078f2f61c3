import { house } from '@outrigger/kernel';
import { EveningService } from '@outrigger/meetings';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { founded, sessionOf } from '../arranging/people.js';
import { HEADING, inHouse, judged, timed } from '../support/in-house.js';

/** Mentors of the cohort, meetings that they were asked to, and times that it is asked. */
const [MENTORS, MEETINGS, RUNS] = [200, 12, 80];
const DAY_MS = 86_400_000;
/** The bar of the house for 200 people: milliseconds of the server at the 99th percentile. */
const MOST_MS = 1000;
const SPANS = [
  ['evenings of six weeks', 42],
  ['evenings of three months', 91],
] as const;

/** Evenings a month apart to which all were asked, and most came: what makes one mentor likelier than another. */
async function metBefore(tx: Tx): Promise<void> {
  for (let back = 1; back <= MEETINGS; back++) {
    const [id, startsAt] = [uuid(), new Date(+tx.now - back * 28 * DAY_MS)];
    await tx.sql`insert into mentor_meeting (id, status, starts_at, ends_at, zone, place, is_usual, sequence, programme_version, invited_at, minutes, minutes_at)
      values (${id}, 'held', ${startsAt}, ${new Date(+startsAt + 7_200_000)}, 'Europe/Paris', 'The hall', true, 0, 1, ${startsAt}, 'Minutes.', ${startsAt})`;
    await tx.sql`insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, is_excused, attended_at, attended_via)
      select gen_random_uuid(), ${id}, m.id, true, 'none', false, case when m.came then ${startsAt}::timestamptz end, case when m.came then 'office' end
        from (select id, (row_number() over (order by id) + ${back}::int) % (2 + row_number() over (order by id) % 5) > 0 as came from mentor) m`;
  }
}

await inHouse(async (app) => {
  const [tenancy, evenings] = [app.get(Tenancy), app.get(EveningService)];
  const actor = house(await founded(tenancy));
  // One more than mentors: the first of a session is a founder.
  await tenancy.write(actor, async (tx) => {
    await sessionOf(tx, MENTORS + 1);
    await metBefore(tx);
  });
  process.stdout.write(HEADING);
  for (const [name, days] of SPANS) {
    const taken = await timed(RUNS, 5, async () => {
      const from = new Date();
      const found = await tenancy.read(actor, (tx) =>
        evenings.find(tx, { from, to: new Date(+from + days * DAY_MS), lengthMinutes: 120 }),
      );
      if (found.length === 0) throw new Error('No evening was found.');
    });
    if (!judged(`${name}, ${MENTORS} mentors`, taken, MOST_MS)) process.exitCode = 1;
  }
});
