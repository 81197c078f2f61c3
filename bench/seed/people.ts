import { DEFAULT_POLICY } from '@outrigger/programmes';
import type { Scale } from './scale.js';
import { SECTORS } from './shapes.js';
import { codes, type Filling, id, pick, PROGRAMMES, series, TENANT, words } from './sql.js';

const FIRST_NAMES = words('Ada', 'Bo', 'Chidi', 'Dunya', 'Eero', 'Farah', 'Goran', 'Hana', 'Ivo', 'Jun', 'Kofi');
const LAST_NAMES = words('Adeyemi', 'Berg', 'Costa', 'Dvorak', 'Eriksen', 'Fofana', 'Garcia', 'Haddad', 'Ito');

export function house(): readonly Filling[] {
  return [
    { what: 'tenant', text: `insert into tenant (id, slug) select ${TENANT}, 'bench-' || p from ${PROGRAMMES}` },
    {
      what: 'programme',
      text: `insert into programme (tenant_id, id, name, kind, country, zone, locale, status, is_centre, launched_on)
        select ${TENANT}, ${TENANT}, 'Programme ' || p, 'university', 'FR', 'Europe/Paris', 'en', 'active', p = 1,
               current_date - 900 from ${PROGRAMMES}`,
    },
    {
      what: 'programme_policy',
      text: `insert into programme_policy (tenant_id, id, version, settings, decided_at)
        select ${TENANT}, ${id('policy', 'p')}, 1, '${JSON.stringify(DEFAULT_POLICY)}', now() from ${PROGRAMMES}`,
    },
  ];
}

/** Managers, mentors and founders: a login and a membership each, under `part-number@slug.example.org`. */
export function people({ mentors, ventures }: Scale): readonly Filling[] {
  const everybody = `(select p, 'manager' part, 0 n from ${PROGRAMMES}
    union all select p, 'mentor', n from ${PROGRAMMES} ${series('n', mentors)}
    union all select p, 'founder', n from ${PROGRAMMES} ${series('n', ventures * 2)}) e`;
  const email = `part || '-' || n || '@bench-' || p || '.example.org'`;
  const name = `${pick(FIRST_NAMES, 'n')} || ' ' || ${pick(LAST_NAMES, 'n / 3 + p')} || ' ' || n`;
  return [
    {
      what: 'person',
      text: `insert into person (id, login, password_hash, created_at)
        select pg_temp.id(part || ' person', p, n), ${email}, 'nobody signs in with this', now() from ${everybody}`,
    },
    {
      what: 'membership',
      text: `insert into membership (tenant_id, id, person_id, name, email, roles, status)
        select ${TENANT}, pg_temp.id(part, p, n), pg_temp.id(part || ' person', p, n), ${name}, ${email},
               array[case part when 'founder' then 'entrepreneur' else part end], 'active' from ${everybody}`,
    },
    {
      what: 'mentor',
      text: `insert into mentor (tenant_id, id, membership_id, primary_background, other_backgrounds, expertise, languages,
               zone, hours_per_month, can_lead, status, joined_on)
        select ${TENANT}, ${id('cohort', 'p', 'n')}, ${id('mentor', 'p', 'n')}, ${pick(codes('background'), 'n')},
               array[${pick(codes('background'), 'n + 5')}], array[${pick(SECTORS, 'n')}, ${pick(SECTORS, 'n + 3')}],
               ${words('en', 'fr')}, 'Europe/Paris', 8 + n % 17, n % 3 > 0,
               case when n % 20 = 0 then 'on_leave' else 'active' end, current_date - 800 + n
          from ${PROGRAMMES} ${series('n', mentors)}`,
    },
    {
      what: 'warrant',
      text: `insert into warrant (tenant_id, id, mentor_id, text_version, signed_at, expires_on)
        select ${TENANT}, ${id('warrant', 'p', 'n', 'm')}, ${id('cohort', 'p', 'n')}, 1, now() - m * interval '300 days',
               current_date + 365 - m * 300 + n % 60
          from ${PROGRAMMES} ${series('n', mentors)} ${series('m', '1 + n % 2')}`,
    },
  ];
}
