import type { Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';
import { recordOf } from './recorded.js';
import { draftUnit, rewritten, UNIT } from './rewritten.js';

/** A curriculum with a version and a learner, and a training by it with everything that hangs on one. */
export async function taught(
  programme: Programme,
  { ventureId, mentors }: Mentored,
  adopterId: string,
): Promise<[string, object][]> {
  const { manager } = programme;
  const mentorId = mentors[0]?.memberId;
  const made = await programme.within(async (tx) => {
    const one = async (rows: Promise<{ id: string }[]>): Promise<string> => (await rows)[0]?.id ?? '';
    const curriculumId = await one(tx.sql`
      insert into curriculum (id, title, kind, language, summary, is_shared, begun_at, begun_by, source)
      values (gen_random_uuid(), 'Words.', 'immersion', 'en', 'Words.', false, now(), ${manager.memberId}, 'none') returning id`);
    const unitId = await draftUnit(tx, { curriculumId, position: 1 });
    const laterId = await draftUnit(tx, { curriculumId, position: 2, prerequisiteIds: [unitId] });
    const versionId = await one(tx.sql`
      insert into curriculum_version (id, curriculum_id, version, title, summary, note, published_at, published_by, units)
      values (gen_random_uuid(), ${curriculumId}, 1, 'Words.', 'Words.', 'Words.', now(), ${manager.memberId}, ${JSON.stringify([UNIT])}::jsonb) returning id`);
    await recordOf(tx, 'unit', UNIT.id);
    await tx.sql`insert into unit_progress (id, membership_id, curriculum_id, unit_id, version, right_answers, questions, attempts)
      values (gen_random_uuid(), ${mentorId}, ${curriculumId}, ${UNIT.id}, 1, 0, 0, 1)`;
    const deliveryId = await one(tx.sql`
      insert into training_delivery (id, kind, title, version_id, zone, place, planned_at, planned_by)
      values (gen_random_uuid(), 'immersion', 'Words.', ${versionId}, 'Europe/Paris', 'Words.', now(), ${manager.memberId}) returning id`);
    const blockId = await one(tx.sql`
      insert into training_block (id, delivery_id, half_day, part, title, starts_at, ends_at, room, instructor_id)
      values (gen_random_uuid(), ${deliveryId}, 1, 'curriculum', 'Words.', now(), now() + interval '1 hour', 'Words.', ${manager.memberId}) returning id`);
    await tx.sql`insert into training_block (id, delivery_id, half_day, part, title, starts_at, ends_at, meeting_id)
      select gen_random_uuid(), ${deliveryId}, 2, 'meeting', 'Words.', m.starts_at, m.ends_at, m.id from mentor_meeting m limit 1`;
    const delegate = async (seat: number, memberId: string | undefined): Promise<string> =>
      one(tx.sql`
        insert into training_delegate (id, delivery_id, adopter_id, seat, membership_id, position, signed_name, signed_at)
        values (gen_random_uuid(), ${deliveryId}, ${adopterId}, ${seat}, ${memberId}, 'Words.', 'Words.', now()) returning id`);
    const [delegateId, other, absent] = [
      await delegate(1, manager.memberId),
      await delegate(2, mentorId),
      await delegate(3, mentors[1]?.memberId),
    ];
    const observing = async (answer: 'asked' | 'yes'): Promise<string> => {
      const id = await one(tx.sql`
        insert into training_block (id, delivery_id, half_day, part, title, starts_at, ends_at, session_id)
        select gen_random_uuid(), ${deliveryId}, 2, 'observation', 'Words.', s.starts_at, s.ends_at, s.id from session s
         where s.venture_id = ${ventureId} and s.status = 'confirmed' and s.starts_at > now() order by s.starts_at desc limit 1 returning id`);
      await tx.sql`insert into observation_consent (id, block_id, membership_id, side, answer, asked_at, answered_at)
        select gen_random_uuid(), b.id, a.membership_id, case a.part when 'founder' then 'founder' else 'mentor' end, ${answer}, now(),
               ${answer === 'yes' ? tx.now : null}
          from training_block b join session_attendance a on a.session_id = b.session_id where b.id = ${id}`;
      return id;
    };
    const [observed, asked] = [await observing('yes'), await observing('asked')];
    await tx.sql`insert into training_attendance (id, block_id, delegate_id, attended_at, via)
      values (gen_random_uuid(), ${blockId}, ${delegateId}, now(), 'office')`;
    await tx.sql`insert into adopter_venture (id, adopter_id, venture_id) values (gen_random_uuid(), ${adopterId}, ${ventureId})`;
    const certificateId = await one(tx.sql`
      insert into training_certificate (id, delegate_id, holder, organisation, title, parts, issued_at, issued_by, token, credential)
      values (gen_random_uuid(), ${delegateId}, 'Words.', 'Words.', 'Words.', '{curriculum}', now(), ${manager.memberId}, 'Words.', 'Words.') returning id`);
    await tx.sql`insert into training_certificate (id, delegate_id, holder, organisation, title, parts, issued_at, issued_by, token, credential, revoked_at, revoked_reason)
      values (gen_random_uuid(), ${other}, 'Words.', 'Words.', 'Words.', '{curriculum}', now(), ${manager.memberId}, 'Others.', 'Words.', now(), 'Words.')`;
    return { curriculumId, unitId, laterId, deliveryId, blockId, delegateId, absent, certificateId, observed, asked };
  });
  const { curriculumId, unitId, laterId, deliveryId, blockId, delegateId, absent, certificateId, observed, asked } =
    made;
  const when = { startsAt: '2031-03-04T14:00:00Z', lengthMinutes: 60 };
  return [
    ...(await rewritten(programme, curriculumId)),
    ['curriculum', { id: curriculumId }],
    ['trainingMaterials', { deliveryId }],
    ['trainingEvidence', { delegateId }],
    ['beginCurriculum', { title: 'Words.', kind: 'onboarding', language: 'en', summary: 'Words.', fromTemplate: true }],
    ['writeUnit', { curriculumId, unitId, title: 'Words.', goals: ['Words.'], body: 'Words.', minutes: 30 }],
    ['orderUnits', { curriculumId, unitIds: [unitId, laterId] }],
    ['publishCurriculum', { curriculumId, note: 'Words.' }],
    ['translateCurriculum', { curriculumId, language: 'fr' }],
    ['finishUnit', { curriculumId, unitId: UNIT.id, answers: [0] }],
    ['shareCurriculum', { curriculumId, isShared: false }],
    [
      'planDelivery',
      {
        kind: 'immersion',
        title: 'Words.',
        curriculumId,
        startsOn: '2031-03-04',
        zone: 'Europe/Paris',
        place: 'Words.',
      },
    ],
    ['changeTrainingBlock', { blockId, title: 'Words.', ...when, room: 'Words.' }],
    ['addDelegate', { deliveryId, adopterId, name: 'Words.', email: 'delegate@raid.example.org' }],
    ['removeDelegate', { delegateId: absent }],
    ['markTrainingAttendance', { blockId, delegateId, attended: true }],
    ['observedSession', { blockId: observed }],
    ['answerObservation', { blockId: asked, agrees: true }],
    ['revokeCertificate', { certificateId, reason: 'Words.' }],
  ];
}
