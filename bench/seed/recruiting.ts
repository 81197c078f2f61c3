import type { Scale } from './scale.js';
import { codes, type Filling, id, pick, PROGRAMMES, series, TENANT } from './sql.js';

/** Applications of ten years: three for each mentor; one in ten is open, the others were declined. */
export function recruiting({ mentors }: Scale): readonly Filling[] {
  const people = `${PROGRAMMES} ${series('n', mentors * 3)}`;
  const application = id('application', 'p', 'n');
  const since = `now() - n * interval '6 days'`;
  const status = `case n % 30 when 0 then 'applied' when 10 then 'interviewing' when 20 then 'screening' else 'declined' end`;
  return [
    {
      what: 'mentor_nomination',
      text: `insert into mentor_nomination (tenant_id, id, name, email, why, nominated_by, nominated_at, written)
        select ${TENANT}, ${id('nomination', 'p', 'n')}, 'Nominee ' || n, 'nominee-' || n || '@bench-' || p || '.example.org',
               'Somebody who listens.', ${id('mentor', 'p', '1 + n % 5')}, ${since}, true from ${people}`,
    },
    {
      what: 'mentor_application',
      text: `insert into mentor_application (tenant_id, id, name, email, primary_background, other_backgrounds, expertise, languages,
               zone, hours_per_month, why, cv, status, status_since, applied_at, consent_version, nomination_id)
        select ${TENANT}, ${application}, 'Applicant ' || n, 'applicant-' || n || '@bench-' || p || '.example.org',
               ${pick(codes('background'), 'n')}, '{}', '{}', '{en}', 'Europe/Paris', 12, 'To give back.', 'Two companies.',
               ${status}, ${since}, ${since}, 1, ${id('nomination', 'p', 'n')} from ${people}`,
    },
    {
      what: 'mentor_step',
      text: `insert into mentor_step (tenant_id, id, application_id, from_status, to_status, why, is_skip, taken_at)
        select ${TENANT}, ${id('step', 'p', 'n')}, ${application}, null, 'applied', 'By the form.', false, ${since} from ${people}`,
    },
    {
      what: 'mentor_interview',
      text: `insert into mentor_interview (tenant_id, id, application_id, interviewer_id, starts_at, place)
        select ${TENANT}, ${id('interview', 'p', 'n')}, ${application}, ${id('manager', 'p', '0')}, ${since}, 'Room 4' from ${people}`,
    },
    {
      what: 'mentor_reference',
      text: `insert into mentor_reference (tenant_id, id, application_id, name, email, asked_at)
        select ${TENANT}, ${id('reference', 'p', 'n', 'i')}, ${application}, 'Reference ' || i,
               'reference-' || i || '@example.org', ${since} from ${people} ${series('i', 2)}`,
    },
  ];
}
