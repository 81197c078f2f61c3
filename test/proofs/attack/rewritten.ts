import type { Tx } from '@outrigger/tenancy';
import type { Programme } from '../../support/house.js';
import { recordOf } from './recorded.js';

/** A unit as a version holds it. */
export const UNIT = {
  id: '01900000-0000-7000-8000-000000000001',
  title: 'Words.',
  goals: ['Words.'],
  body: 'Words.',
  minutes: 30,
  videos: [{ title: 'Words.', url: 'https://video.invalid/words' }],
  exercises: [{ title: 'Words.', text: 'Words.' }],
  quiz: [{ question: 'Words.', options: ['Words.', 'Others.'], right: 0, because: 'Words.' }],
  prerequisiteIds: [] as readonly string[],
};

const FOLLOWING = { ...UNIT, id: '01900000-0000-7000-8000-000000000002', prerequisiteIds: [UNIT.id] };

interface Draft {
  readonly curriculumId: string;
  readonly position: number;
  readonly prerequisiteIds?: readonly string[];
  readonly sourceUnitId?: string;
}

/** A unit of a draft with a handout. @returns its id. */
export async function draftUnit(
  tx: Tx,
  { curriculumId, position, prerequisiteIds = [], sourceUnitId }: Draft,
): Promise<string> {
  const { videos, exercises, quiz } = UNIT;
  const [unit] = await tx.sql<{ id: string }>`
    insert into curriculum_unit (id, curriculum_id, position, title, goals, body, minutes, videos, exercises, quiz, prerequisite_ids, source_unit_id)
    values (gen_random_uuid(), ${curriculumId}, ${position}, 'Words.', '{Words.}', 'Words.', 30, ${JSON.stringify(videos)}::jsonb,
      ${JSON.stringify(exercises)}::jsonb, ${JSON.stringify(quiz)}::jsonb, ${[...prerequisiteIds]}, ${sourceUnitId ?? null}) returning id`;
  const id = unit?.id ?? '';
  await recordOf(tx, 'unit', id);
  return id;
}

/** A curriculum in another language, of which the source has moved on. @returns what can be done next. */
export async function rewritten(programme: Programme, sourceId: string): Promise<[string, object][]> {
  const curriculumId = await programme.within(async (tx) => {
    await tx.sql`insert into curriculum_version (id, curriculum_id, version, title, summary, note, published_at, published_by, units)
      values (gen_random_uuid(), ${sourceId}, 2, 'Words.', 'Words.', 'Words.', now(), ${programme.manager.memberId},
        ${JSON.stringify([{ ...UNIT, body: 'Other words.', minutes: 40 }, FOLLOWING])}::jsonb)`;
    const [curriculum] = await tx.sql<{ id: string }>`
      insert into curriculum (id, title, kind, language, summary, is_shared, begun_at, begun_by, source, source_id, source_version)
      values (gen_random_uuid(), 'Words.', 'immersion', 'es', 'Words.', false, now(), ${programme.manager.memberId}, 'own', ${sourceId}, 1)
      returning id`;
    const id = curriculum?.id ?? '';
    await draftUnit(tx, { curriculumId: id, position: 1, sourceUnitId: UNIT.id });
    return id;
  });
  return [
    ['lesson', { curriculumId: sourceId }],
    ['curriculumUpstream', { curriculumId }],
    ['takeUpstream', { curriculumId, version: 2, unitIds: [FOLLOWING.id] }],
  ];
}
