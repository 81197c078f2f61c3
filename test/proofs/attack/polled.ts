import type { Person, Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';
import { seated } from '../../support/sitting.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<unknown>;

/** Sessions that are being arranged: answered, asked about, stuck. @returns what can be done next with alpha's. */
export async function polled(
  programme: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
  deed: Deed,
): Promise<[string, object][]> {
  const next: [string, object][] = [];
  for (const venture of [beta, alpha]) next.splice(0, next.length, ...(await arrange(programme, venture, deed)));
  return next;
}

async function arrange(programme: Programme, venture: Mentored, deed: Deed): Promise<[string, object][]> {
  const { founder, mentors } = venture;
  const sessionId = await seated(programme, venture, { number: 80, startsInHours: 700, agenda: [] });
  const lead = mentors[0] as Person;
  await deed(lead, 'answerInvitation', { sessionId, answer: 'maybe', sequence: 0, word: 'Words.' });
  const [poll] = await programme.within(async (tx) => {
    await tx.sql`insert into session_poll (id, session_id, status, opened_at, closes_at, reminded_at)
      values (gen_random_uuid(), ${sessionId}, 'open', now(), now() + interval '2 days', now())`;
    await tx.sql`insert into session_poll_time (id, poll_id, starts_at, ends_at, coming)
      select gen_random_uuid(), id, now() + interval '9 days', now() + interval '9 days 1 hour',
        array(select a.membership_id from session_attendance a where a.session_id = ${sessionId}) from session_poll
       where session_id = ${sessionId}`;
    await tx.sql`insert into session_poll_voice (id, poll_id, membership_id)
      select gen_random_uuid(), p.id, a.membership_id from session_poll p
        join session_attendance a on a.session_id = p.session_id where p.session_id = ${sessionId}`;
    await tx.sql`update session set stuck_why = 'Words.', stuck_at = now(), wished_on = now(), series_id = gen_random_uuid()
      where id = ${sessionId}`;
    return tx.sql<{ id: string; timeId: string }>`select p.id, t.id as "timeId" from session_poll p
      join session_poll_time t on t.poll_id = p.id where p.session_id = ${sessionId}`;
  });
  await deed(founder, 'answerPoll', { pollId: poll?.id, timeIds: [poll?.timeId] });
  return [
    ['answerInvitation', { sessionId, answer: 'yes', sequence: 0 }],
    ['answerPoll', { pollId: poll?.id, timeIds: [poll?.timeId] }],
    ['remindInvited', { sessionId }],
    ['letArranger', { sessionId, isOn: true, askAll: false }],
  ];
}
