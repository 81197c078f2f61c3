import { fill } from '../bench/seed/network.js';
import { SMALL, type Scale, TEN_YEARS } from '../bench/seed/scale.js';
import { type Lists, readLists } from './proofs/gate/lists.js';
import { onNetwork } from './proofs/gate/network.js';
import { openDatabase } from './support/database.js';

/** The centre, the programme that is asked, and a neighbour: alone, it would be quicker to read tables whole. */
const PROGRAMMES = 3;
const OURS = 2;
/** What the office and its mentors open all day, as the console asks it. */
const SCREENS =
  /^console: (OfficeToday|MyDay|VentureBoard|VentureTable|Undecided|EvaluationRounds?|MyEvaluations|IntakeDesk|Mentors|Mentor|CohortUse|Recruitment|Lists|MyCards|OpenProposals|Diagnosis|ProgrammeReport|ProgrammeTrends|FigureRows)$/;
const MOST_STATEMENTS = 12;
const PATIENCE_MS = 600_000;

/** What keeps people from two places at once is most of the work of filling, and of no use to a reader. */
const UNGUARDED = `do $$ declare one record; begin
  for one in select conrelid::regclass as held, conname from pg_constraint
              where contype = 'x' and conrelid::regclass::text in ('session_attendance', 'engagement')
  loop execute format('alter table %s drop constraint %I', one.held, one.conname); end loop; end $$`;

/** Every screen, asked by every role that may, in a programme of this size. */
async function read(scale: Scale): Promise<Lists> {
  const database = await openDatabase();
  try {
    await database.admin(UNGUARDED);
    await fill(database.adminUrl, { from: 1, to: PROGRAMMES, scale, log: () => undefined });
    return await onNetwork(database, (ground) => readLists(ground, SCREENS));
  } finally {
    await database.drop();
  }
}

describe('the boards of a large programme after ten years (V5)', () => {
  it(
    'ask as many statements as those of a small one, each by an index that reads little for nothing',
    async () => {
      const few = await read(SMALL);
      const many = await read(TEN_YEARS);
      expect([...many.scans, ...many.waste]).toEqual([]);
      expect(many.perQuestion).toEqual(few.perQuestion);
      expect(many.perQuestion.get(`console: OfficeToday by manager of ${OURS}`)).toBeGreaterThan(0);
      for (const name of ['ProgrammeReport', 'ProgrammeTrends', 'FigureRows', 'Diagnosis'])
        expect(many.perQuestion.get(`console: ${name} by manager of ${OURS}`)).toBeGreaterThan(0);
      expect(Math.max(...many.perQuestion.values())).toBeLessThanOrEqual(MOST_STATEMENTS);
    },
    PATIENCE_MS,
  );
});
