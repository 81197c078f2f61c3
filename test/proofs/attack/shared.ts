import { randomUUID } from 'node:crypto';
import { writeRelease } from '@outrigger/releases';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const CELL = { axis: 'all', category: 'all', stat: 'value', value: 25, why: null } as const;

/** Rounded figures, one that is withheld, and what a programme reads beside its own. */
const RELEASE = {
  period: '2020-Q1',
  isDemo: false,
  cells: [
    { ...CELL, measure: 'mentors' },
    { ...CELL, measure: 'ventures', value: null, why: 'few' },
    ...(['q1', 'q2', 'q3'] as const).map((stat) => ({ ...CELL, measure: 'activity' as const, stat })),
    { ...CELL, measure: 'acceptance', stat: 'q2', value: null, why: 'few' },
  ],
} as const;

const CHOICE = { level: 'named', named: ['mentors'], training: 'immersion', untilOn: '2031-03-04' };

/** What a programme shares, its part of a release, and what a centre has of others. @returns what can be done next. */
export async function shared(programme: Programme, deed: Deed): Promise<[string, object][]> {
  await deed(programme.manager, 'chooseSharing', CHOICE);
  await programme.within(async (tx) => {
    await tx.sql`insert into release_part (id, period, level, named, classes, amounts, measured_at, standing, cells)
      values (${randomUUID()}, '2020-Q1', 'named', '{mentors}', '{"kind": "Words."}', '{"mentors": 3}', ${tx.now}, 'counted', '{all:all}')`;
    await tx.sql`insert into release_run (id, period, status, share, note, asked_at, asked_by, ended_at, failure)
      values (${randomUUID()}, '2020-Q1', 'failed', 0, 'Words.', ${tx.now}, ${programme.manager.memberId}, ${tx.now}, 'Words.')`;
    const programmeId = programme.id;
    await tx.sql`insert into named_figure (id, period, programme_id, programme, figures, released_at)
      values (${randomUUID()}, '2020-Q1', ${programmeId}, 'Words.', '{"mentors": 3, "ventures": 4, "sessions": 1, "active": 2}', ${tx.now})`;
    await tx.sql`insert into release_place (id, period, is_demo, programme_id, level, standing)
      values (${randomUUID()}, '2020-Q1', false, ${programmeId}, 'named', 'counted')`;
    await tx.sql`insert into figure_nudge (id, programme_id, period, finding, measure, value, other, other_value, nudged_at, nudged_by, until_at)
      values (${randomUUID()}, ${programmeId}, '2020-Q1', 'contradicts', 'active', 2, 'sessions', 1, now() - interval '20 days',
        ${programme.manager.memberId}, now() - interval '6 days')`;
    await tx.sql`insert into figure_question (id, period, finding, measure, value, other, other_value, by_name, asked_at)
      values (${randomUUID()}, '2020-Q1', 'contradicts', 'active', 2, 'sessions', 1, 'Words.', ${tx.now})`;
  });
  if (programme.slug === 'centre') await programme.within((tx) => writeRelease(tx, RELEASE));
  const release = { number: 1, isDemo: false };
  return [
    ['releasedFigures', { ...release, axis: 'all', measures: [] }],
    ['withheldCells', release],
    ['networkProgrammes', { first: 5, order: 'name', descending: false }],
    ['programmeFigures', { id: programme.id }],
    ['nudgeProgramme', { programmeId: programme.id, finding: 'contradicts', measure: 'active' }],
    ['chooseSharing', { ...CHOICE, level: 'aggregate', named: [] }],
  ];
}
