import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const CHOICE = { level: 'named', named: ['mentors'], training: 'immersion', untilOn: '2031-03-04' };

/** What a programme shares, its part of a release, and what a centre has of others. @returns what can be done next. */
export async function shared(programme: Programme, deed: Deed): Promise<[string, object][]> {
  await deed(programme.manager, 'chooseSharing', CHOICE);
  await programme.within(async (tx) => {
    await tx.sql`insert into release_part (id, period, level, named, classes, amounts, measured_at, standing, cells)
      values (${randomUUID()}, '2020-Q1', 'named', '{mentors}', '{"kind": "Words."}', '{"mentors": 3}', ${tx.now}, 'counted', '{all:all}')`;
    await tx.sql`insert into release_run (id, period, status, share, note, asked_at, ended_at, failure)
      values (${randomUUID()}, '2020-Q1', 'failed', 0, 'Words.', ${tx.now}, ${tx.now}, 'Words.')`;
    await tx.sql`insert into named_figure (id, period, programme, figures, released_at)
      values (${randomUUID()}, '2020-Q1', 'Words.', '{"mentors": 3}', ${tx.now})`;
  });
  return [['chooseSharing', { ...CHOICE, level: 'aggregate', named: [] }]];
}
