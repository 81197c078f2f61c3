import type { Scale } from './scale.js';
import { foundersOf, mentorOf, SEATS, SECTORS } from './shapes.js';
import { codes, type Filling, id, pick, PROGRAMMES, series, TENANT, words } from './sql.js';

const STAGES = words('idea', 'prototype', 'pilot', 'revenue', 'growth');
const ORIGINS = words('student', 'faculty', 'staff', 'alumni', 'community');

/** Graduated or closed, each with the days of its team. */
const mentoredOnce = ({ teams, open, ventures: all }: Scale): string =>
  `(select p, v, now() - (v + 210) * interval '1 day' as formed, now() - (v + 10) * interval '1 day' as ended
      from ${PROGRAMMES} ${series('v', all, teams + open + 1)} where v % 3 > 0) once`;

export function ventures(scale: Scale): readonly Filling[] {
  return [
    {
      what: 'venture',
      text: `insert into venture (tenant_id, id, name, one_liner, origin, sector, stage, needs, languages, zone, status, submitted_on)
        select ${TENANT}, ${id('venture', 'p', 'v')}, 'Venture ' || v || ' of programme ' || p,
               'What small firms in ' || ${pick(SECTORS, 'v')} || ' do by hand, done in an afternoon.',
               ${pick(ORIGINS, 'v')}, ${pick(SECTORS, 'v')}, ${pick(STAGES, 'v')},
               array[${pick(codes('topic'), 'v')}, ${pick(codes('topic'), 'v + 4')}], ${words('en', 'fr')}, 'Europe/Paris',
               case when v <= ${scale.teams} then 'mentored'
                    when v <= ${scale.teams + scale.open} then ${pick(words('submitted', 'accepted', 'screening'), 'v')}
                    else ${pick(words('declined', 'graduated', 'closed'), 'v')} end,
               current_date - 30 - (v - 1 - ${scale.teams} + ${scale.ventures}) % ${scale.ventures} from ${PROGRAMMES} ${series('v', scale.ventures)}`,
    },
    {
      what: 'founder',
      text: `insert into founder (tenant_id, id, venture_id, membership_id)
        select ${TENANT}, ${id('founding', 'p', 'v', 'm')}, ${id('venture', 'p', 'v')}, ${id('founder', 'p', 'v * 2 - m + 1')}
          from ${PROGRAMMES} ${series('v', scale.ventures)} ${series('m', foundersOf('v'))}`,
    },
    {
      what: 'team',
      text: `insert into team (tenant_id, id, venture_id, formed_at, formed_by, policy_version)
        select ${TENANT}, ${id('team', 'p', 't')}, ${id('venture', 'p', 't')}, now() - interval '200 days',
               ${id('manager', 'p', '0')}, 1 from ${PROGRAMMES} ${series('t', scale.teams)}`,
    },
    {
      what: 'team that ended',
      text: `insert into team (tenant_id, id, venture_id, formed_at, formed_by, ended_at, policy_version)
        select ${TENANT}, ${id('team', 'p', 'v')}, ${id('venture', 'p', 'v')}, formed, ${id('manager', 'p', '0')}, ended, 1 from ${mentoredOnce(scale)}`,
    },
    {
      what: 'seat that ended',
      text: `insert into team_seat (tenant_id, id, team_id, mentor_id, is_lead, from_at, until_at)
        select ${TENANT}, ${id('seat', 'p', 'v', 's')}, ${id('team', 'p', 'v')}, ${id('cohort', 'p', mentorOf('v', 's', scale))}, s = 0,
               formed, ended from ${mentoredOnce(scale)} ${series('s', 2, 0)}`,
    },
    {
      what: 'team_seat',
      text: `insert into team_seat (tenant_id, id, team_id, mentor_id, is_lead, from_at)
        select ${TENANT}, ${id('seat', 'p', 't', 's')}, ${id('team', 'p', 't')},
               ${id('cohort', 'p', mentorOf('t', 's', scale))}, s = 0, now() - interval '200 days'
          from ${PROGRAMMES} ${series('t', scale.teams)} ${series('s', SEATS, 0)}`,
    },
    {
      what: 'conflict',
      text: `insert into conflict (tenant_id, id, mentor_id, venture_id, note, declared_at)
        select ${TENANT}, ${id('conflict', 'p', 'n')}, ${id('cohort', 'p', 'n')}, ${id('venture', 'p', `1 + n * 3 % ${scale.ventures}`)},
               'Knows the founders from an earlier firm.', now() from ${PROGRAMMES} ${series('n', Math.ceil(scale.mentors / 4))}`,
    },
  ];
}
