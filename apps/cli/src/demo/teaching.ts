import { templateOf } from '@outrigger/curricula';
import type { Ground } from './ground.js';
import type { CurriculumRow, TeachingRows, UnitRow } from './teaching-rows.js';

const TAUGHT = [
  { title: 'Immersion for adopters', kind: 'immersion', summary: 'Two and a half days with us.' },
  { title: 'Your first mentors', kind: 'onsite', summary: 'What an instructor does at your place.' },
  { title: 'Welcome to our mentors', kind: 'onboarding', summary: 'Before your first session.' },
] as const;

/** What the centre teaches by, published and in the library; sisters have what they copy from it (O3). */
export function teachAll(ground: Ground): TeachingRows {
  if (!ground.outline.isCentre) return { curriculum: [], curriculumUnit: [], curriculumVersion: [] };
  const made = TAUGHT.map((facts, at) => curriculumOf(ground, facts, at));
  return {
    curriculum: made.map(({ curriculum }) => curriculum),
    curriculumUnit: made.flatMap(({ units }) => units),
    curriculumVersion: made.map(({ curriculum, units }) => ({
      id: ground.ids.next(),
      curriculumId: curriculum.id,
      version: 1,
      title: curriculum.title,
      summary: curriculum.summary,
      note: 'The first version.',
      publishedAt: ground.calendar.at(-200, 11 * 60),
      publishedBy: ground.officeId,
      units: units.map(({ curriculumId: _, position: __, ...unit }) => unit),
    })),
  };
}

function curriculumOf(
  { ids, calendar, officeId }: Ground,
  facts: (typeof TAUGHT)[number],
  at: number,
): { readonly curriculum: CurriculumRow; readonly units: readonly UnitRow[] } {
  const curriculum = {
    id: ids.next(),
    ...facts,
    language: 'en',
    isShared: true,
    begunAt: calendar.at(-230 + at, 10 * 60),
    begunBy: officeId,
    source: 'none',
  };
  const unitIds = templateOf(facts.kind).map(() => ids.next());
  const units = templateOf(facts.kind).map((content, place) => ({
    id: unitIds[place] ?? '',
    curriculumId: curriculum.id,
    position: place + 1,
    ...content,
    prerequisiteIds: place === 0 ? [] : [unitIds[place - 1] ?? ''],
  }));
  return { curriculum, units };
}
