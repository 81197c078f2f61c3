import type { Scale } from './scale.js';
import { foundersOf, mentorOf, SEATS } from './shapes.js';
import { codes, DAY, type Filling, id, pick, PROGRAMMES, series, TENANT } from './sql.js';

const PROMISE = 'Talk to five customers of the segment that the team named, and write down what they pay for today.';
const SUMMARY =
  'We went through the agenda. The team reported on its pilot, the mentors asked about margins and about who decides.';
const LETTER = 'Your mentoring session has a time. Please bring the figures of the month and the open questions.';

/** A team's sessions are a fortnight apart, each team in an hour of its own: 15 hours a day, 14 days. */
export function sessions(scale: Scale): readonly Filling[] {
  const { teams, sessions: count } = scale;
  const start = `${DAY} + (k - ${count - 1}) * interval '14 days' + (t - 1) / 15 * interval '1 day' + (6 + t % 15) * interval '1 hour'`;
  const length = `interval '1 hour'`;
  const each = `${PROGRAMMES} ${series('t', teams)} ${series('k', count)}`;
  const status = `case when k = ${count} then 'planned' when k = ${count - 1} or k = ${count - 2} and t % 10 = 0 then 'confirmed' else 'held' end`;
  const startsAt = `case when k < ${count} then ${start} end`;
  const place = (part: string, people: string): string => `select ${TENANT}, ${id(part, 'p', 't * 1000 + k', 's')},
      ${id('session', 'p', 't', 'k')}, ${people}, case when k < ${count} then tstzrange(${start}, ${start} + ${length}) end,
      case when ${status} = 'held' then s < 3 or k % 2 = 0 end`;
  return [
    {
      what: 'session',
      text: `insert into session (tenant_id, id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes,
               place, agenda_version, sequence)
        select ${TENANT}, ${id('session', 'p', 't', 'k')}, ${id('venture', 'p', 't')}, ${id('team', 'p', 't')}, k, ${status},
               ${startsAt}, ${startsAt} + ${length}, 'Europe/Paris', 60, 'Room ' || t, 1, 0 from ${each}`,
    },
    {
      what: 'agenda_item',
      text: `insert into agenda_item (tenant_id, id, session_id, position, title, minutes, topic)
        select ${TENANT}, ${id('agenda', 'p', 't * 1000 + k', 'i')}, ${id('session', 'p', 't', 'k')}, i,
               'Point ' || i || ': what has changed since the last session', 15 + 5 * i, ${pick(codes('topic'), 't + i')}
          from ${each} ${series('i', 3)}`,
    },
    {
      what: 'session_attendance',
      text: `insert into session_attendance (tenant_id, id, session_id, membership_id, during, attended, part)
        ${place('place', id('mentor', 'p', mentorOf('t', 's', scale)))}, case s when 0 then 'lead' else 'mentor' end
          from ${each} ${series('s', SEATS, 0)}
        union all
        ${place('visit', id('founder', 'p', 't * 2 - s + 1'))}, 'founder'
          from ${each} ${series('s', foundersOf('t'))}`,
    },
    {
      what: 'engagement',
      text: `insert into engagement (tenant_id, id, membership_id, kind, subject_id, during)
        select a.tenant_id, a.id, a.membership_id, 'session', a.session_id, a.during
          from ${PROGRAMMES} join session_attendance a on a.tenant_id = ${TENANT} where a.during is not null`,
    },
  ];
}

/** Of each session that was held: its report with two topics, and two actions, one of them done. */
export function minutes({ teams, sessions: count }: Scale): readonly Filling[] {
  const held = `${PROGRAMMES} ${series('t', teams)} ${series('k', count - 2)}`;
  const only = `where not (k = ${count - 2} and t % 10 = 0)`;
  const report = id('report', 'p', 't', 'k');
  return [
    {
      what: 'session_report',
      text: `insert into session_report (tenant_id, id, session_id, summary, filed_by, filed_at)
        select ${TENANT}, ${report}, ${id('session', 'p', 't', 'k')}, '${SUMMARY}', ${id('manager', 'p', '0')},
               now() - (${count} - k) * interval '14 days' from ${held} ${only}`,
    },
    {
      what: 'report_topic',
      text: `insert into report_topic (tenant_id, id, report_id, topic, minutes)
        select ${TENANT}, ${id('report topic', 'p', 't * 1000 + k', 'i')}, ${report}, ${pick(codes('topic'), 't + k + i * 3')}, 20 + i
          from ${held} ${series('i', 2)} ${only}`,
    },
    {
      what: 'action',
      text: `insert into action (tenant_id, id, session_id, venture_id, owner_id, text, due_on, done_at)
        select ${TENANT}, ${id('action', 'p', 't * 1000 + k', 'i')}, ${id('session', 'p', 't', 'k')}, ${id('venture', 'p', 't')},
               ${id('founder', 'p', 't * 2')}, '${PROMISE}', current_date - (${count} - k) * 14 + 21,
               case when i = 1 or k < ${count - 3} then now() - (${count} - k) * interval '13 days' end
          from ${held} ${series('i', 2)} ${only}`,
    },
  ];
}

export function letters({ letters: count }: Scale): readonly Filling[] {
  return [
    {
      what: 'letter',
      text: `insert into letter (tenant_id, id, from_name, from_address, to_name, to_address, subject, text, html, message_id,
               stream, holds_secret, state, written_at, sent_at, attempts)
        select ${TENANT}, ${id('letter', 'p', 'n')}, 'Programme ' || p, 'office@bench-' || p || '.example.org', 'Member ' || n,
               'mentor-' || n || '@bench-' || p || '.example.org', 'Your session', '${LETTER}', '<p>${LETTER}</p>',
               n || '@bench-' || p || '.example.org', 'transactional', false, 'sent', now() - n * interval '1 hour',
               now() - n * interval '1 hour', 1 from ${PROGRAMMES} ${series('n', count)}`,
    },
  ];
}
