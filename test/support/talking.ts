import { v7 as uuid } from 'uuid';
import type { Programme } from './house.js';
import type { Mentored } from './mentored.js';

interface Held {
  readonly number: number;
  readonly daysAgo?: number;
  readonly lengthMinutes?: number;
  /** Minutes by topic, as the lead reported them. */
  readonly topics?: Readonly<Record<string, number>>;
  /** Points of the agenda, twenty minutes each, by topic. */
  readonly agenda?: readonly string[];
}

/** Sessions that were held and reported, behind the doors: the lead and the founder came, the others did not. */
export async function talked(
  programme: Programme,
  { ventureId, teamId, founder, mentors }: Mentored,
  held: readonly Held[],
): Promise<void> {
  await programme.within(async (tx) => {
    for (const { number, daysAgo = 10, lengthMinutes = 90, topics = {}, agenda = [] } of held) {
      const [sessionId, reportId] = [uuid(), uuid()];
      const startsAt = new Date(tx.now.getTime() - daysAgo * 86_400_000);
      const endsAt = new Date(startsAt.getTime() + lengthMinutes * 60_000);
      await tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
        values (${sessionId}, ${ventureId}, ${teamId}, ${number}, 'held', ${startsAt}, ${endsAt}, 'Europe/Paris', ${lengthMinutes}, 0, 0)`;
      await tx.sql`insert into session_report (id, session_id, summary, filed_at) values (${reportId}, ${sessionId}, 'Words.', ${tx.now})`;
      await tx.sql`insert into report_topic (id, report_id, topic, minutes)
        select gen_random_uuid(), ${reportId}, topic, minutes from unnest(${Object.keys(topics)}::text[], ${Object.values(topics)}::int[]) t (topic, minutes)`;
      await tx.sql`insert into agenda_item (id, session_id, position, title, minutes, topic)
        select gen_random_uuid(), ${sessionId}, place, 'A point', 20, topic from unnest(${[...agenda]}::text[]) with ordinality t (topic, place)`;
      for (const [index, { memberId }] of [...mentors, founder].entries()) {
        const part = ['lead', 'mentor', 'mentor', 'founder'][index];
        await tx.sql`insert into session_attendance (id, session_id, membership_id, part, during, attended)
          values (${uuid()}, ${sessionId}, ${memberId}, ${part}, tstzrange(${startsAt}, ${endsAt}), ${part === 'lead' || part === 'founder'})`;
      }
    }
  });
}

/** Closed ventures with their causes, the weightiest first. */
export async function closedWith(programme: Programme, causes: readonly (readonly string[])[]): Promise<string[]> {
  const ids = causes.map(() => uuid());
  await programme.within(async (tx) => {
    for (const [index, codes] of causes.entries()) {
      const id = ids[index];
      await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
        values (${id}, ${`Closed ${id}`}, 'Words.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'closed')`;
      await tx.sql`insert into closing_cause (id, venture_id, rank, code)
        select gen_random_uuid(), ${id}, rank, code from unnest(${[...codes]}::text[]) with ordinality c (code, rank)`;
    }
  });
  return ids;
}
