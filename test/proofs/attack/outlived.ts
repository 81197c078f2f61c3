import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const RULES = { oldestYears: 8, leastTurnover: 1, mostTurnover: 5_000_000, leastGrowth: 10 };
const SCHEME = {
  funder: 'Words.',
  name: 'Words.',
  startsOn: '2026-01-01',
  endsOn: '2030-01-01',
  words: 'Words.',
  ...RULES,
};

/** What has become of a venture, asked and answered, and the scheme of a funder (A4). @returns what can be done next. */
export async function outlived(
  programme: Programme,
  { ventureId, founder }: Mentored,
  deed: Deed,
): Promise<[string, object][]> {
  const surveyId = randomUUID();
  await programme.within(async (tx) => {
    await tx.sql`insert into outcome_survey (id, venture_id, cohort, asked_at) values (${surveyId}, ${ventureId}, 'mentored', now())`;
    await tx.sql`insert into outcome_answer (id, survey_id, venture_id, unchanged, standing, revenue, currency, raised, discloses,
        answered_at, answered_by, told_by)
      values (${randomUUID()}, ${surveyId}, ${ventureId}, false, 'in_business', 1, 'EUR', '[]', true, now(), ${programme.manager.memberId}, ${founder.memberId})`;
  });
  await deed(programme.manager, 'describeScheme', SCHEME);
  return [
    ['describeScheme', SCHEME],
    [
      'recordOutcome',
      {
        surveyId,
        toldBy: founder.memberId,
        standing: 'merged',
        currency: 'EUR',
        raised: [{ source: 'grants', amount: 1 }],
        discloses: false,
      },
    ],
  ];
}
