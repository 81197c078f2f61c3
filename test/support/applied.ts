import { v7 as uuid } from 'uuid';
import type { Programme } from './house.js';

const DESCRIPTORS = ['None.', 'Little.', 'Some.', 'Good.', 'Strong.'];

/** A round of two criteria, without applications. */
export const ROUND_INPUT = {
  name: 'Round',
  criteria: [
    { name: 'Customer need', weight: 2, descriptors: DESCRIPTORS },
    { name: 'Founders', weight: 1, descriptors: DESCRIPTORS },
  ],
  dueOn: '2099-01-01',
};

/** A venture that waits for a decision, made behind the doors. */
export async function ventureIn(programme: Programme, name: string, status = 'submitted'): Promise<string> {
  const id = uuid();
  await programme.within(
    (tx) => tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
      values (${id}, ${name}, 'Cheaper water tests for towns.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', ${status})`,
  );
  return id;
}

const FIELDS = [{ key: 'why', kind: 'longText', label: 'Why you?', help: '', required: true, means: null }].map(
  (field) => ({ ...field, options: [], min: null, max: null, from: null, until: null, takes: [] }),
);

let months = 0;

/** An application to an intake of its own, which is over. */
export async function applicationOf(
  programme: Programme,
  name: string,
): Promise<{ readonly ventureId: string; readonly intakeId: string }> {
  const ventureId = await ventureIn(programme, name);
  const { memberId } = await programme.person(`Founder of ${name}`, 'entrepreneur');
  const [formId, versionId, intakeId] = [uuid(), uuid(), uuid()];
  const ended = `${(months += 2)} months`;
  await programme.within(async (tx) => {
    await tx.sql`insert into founder (id, venture_id, membership_id) values (${uuid()}, ${ventureId}, ${memberId})`;
    await tx.sql`insert into intake_form (id, name, fields, revision, edited_at)
      values (${formId}, ${name}, ${JSON.stringify(FIELDS)}, 1, now())`;
    await tx.sql`insert into intake_form_version (id, form_id, version, fields, published_at)
      values (${versionId}, ${formId}, 1, ${JSON.stringify(FIELDS)}, now())`;
    await tx.sql`insert into intake (id, name, form_id, about, opens_at, closes_at, rules)
      values (${intakeId}, ${name}, ${formId}, '', now() - ${ended}::interval - interval '1 month', now() - ${ended}::interval, '[]')`;
    await tx.sql`insert into application (id, intake_id, form_version_id, applicant_id, venture_id, status, answers, founders,
        revision, started_at, saved_at, submitted_at, release_version, signed_name)
      values (${uuid()}, ${intakeId}, ${versionId}, ${memberId}, ${ventureId}, 'submitted', ${{ why: 'We know towns.' }}, '[]',
        1, now(), now(), now(), 1, ${name})`;
  });
  return { ventureId, intakeId };
}
