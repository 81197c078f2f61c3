import type { Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';

/** As many as the figures that tell of nobody need at least, and one. */
const SESSIONS = 11;

/** Sessions enough that their figures are told: held, reported, with what the founder says of each. @returns what can be asked. */
export async function repeated(programme: Programme, venture: Mentored): Promise<[string, object][]> {
  const { ventureId, teamId, founder, mentors } = venture;
  const [lead] = mentors;
  await programme.within(async (tx) => {
    await tx.sql`
      with held as (insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
        select gen_random_uuid(), ${ventureId}, ${teamId}, 200 + n, 'held', now() - make_interval(days => 60 + n),
               now() - make_interval(days => 60 + n) + interval '1 hour', 'Europe/Paris', 60, 0, 0
          from generate_series(1, ${SESSIONS}::int) n returning id, tenant_id, starts_at, ends_at),
      came as (insert into session_attendance (id, session_id, membership_id, part, during, attended)
        select gen_random_uuid(), h.id, p.who::uuid, p.part, tstzrange(h.starts_at, h.ends_at), true
          from held h cross join (values (${lead?.memberId}, 'lead'), (${founder.memberId}, 'founder')) p (who, part)),
      said as (insert into session_feedback (id, session_id, member_id, part, worth, given_at)
        select gen_random_uuid(), id, ${founder.memberId}, 'founder', 3, now() from held),
      filed as (insert into session_report (id, session_id, summary, filed_by, filed_at)
        select gen_random_uuid(), id, 'Words.', ${lead?.memberId}, now() from held returning id)
      insert into report_topic (id, report_id, topic, minutes) select gen_random_uuid(), id, 'pricing', 30 from filed`;
    await tx.sql`update venture set submitted_on = current_date - 100 where id = ${ventureId}`;
  });
  return [
    ['feedbackOfFounders', { mentorId: lead?.mentorId }],
    ['figureRows', { figure: 'hours' }],
  ];
}
