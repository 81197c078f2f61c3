import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import { applicationOf, ROUND_INPUT, ventureIn } from '../../support/applied.js';
import type { Person, Programme } from '../../support/house.js';
import { mentored } from '../../support/mentored.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const OUTCOME = {
  note: 'Words.',
  standing: 'in_business',
  fullTimeStaff: 1,
  partTimeStaff: 1,
  revenue: 1,
  currency: 'EUR',
  raised: [{ source: 'grants', amount: 1 }],
  discloses: true,
};

const soon = (): string => new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);

/** A round with scores, decisions of each kind, and ventures at each end of their life. @returns what can be done next. */
export async function evaluated(programme: Programme, deed: Deed): Promise<[string, object][]> {
  const { manager } = programme;
  const later = await laterIntake(programme);
  const { round, evaluationId, criteria } = await judged(programme, deed);
  const scores = criteria.map(({ id }) => ({ criterionId: id, score: 3, comment: 'Words.' }));
  await deed(manager, 'scoreApplication', { evaluationId, scores, comment: 'Words.', submit: true });
  const decide = async (outcome: string, more: object = {}): Promise<string> => {
    const ventureId = await ventureIn(programme, `Decided ${randomUUID()}`);
    const decision = { ventureId, outcome, reason: 'Words.', message: 'Words.', ...more };
    const { decisionIds } = await deed(manager, 'decideApplications', { decisions: [decision] }, 'decisionIds');
    return decisionIds[0] as string;
  };
  await decide('deferred', { intakeId: later });
  await decide('referred', { referredTo: 'Words.' });
  await deed(manager, 'takeBackDecisions', { decisionIds: [await decide('accepted')] });
  const consentId = await consent(programme, true);
  await consent(programme, false);
  const { view } = await deed(
    manager,
    'saveVentureView',
    { name: 'Words.', query: 'form=table', shared: true },
    'view { id }',
  );
  const fresh = {
    ventureId: await ventureIn(programme, `Fresh ${randomUUID()}`),
    outcome: 'deferred',
    intakeId: later,
  };
  return [
    ...(await lives(programme, deed)),
    ['openEvaluationRound', { ...ROUND_INPUT, ventureIds: [await ventureIn(programme, `Round ${randomUUID()}`)] }],
    ['assignEvaluators', { roundId: round, evaluatorIds: [manager.memberId], perApplication: 1 }],
    ['scoreApplication', { evaluationId, scores, comment: 'Words.', submit: true }],
    ['decideApplications', { decisions: [{ ...fresh, reason: 'Words.', message: 'Words.' }], roundId: round }],
    ['takeBackDecisions', { decisionIds: [await decide('declined')] }],
    ['withdrawConsent', { consentId }],
    ['removeVentureView', { viewId: view.id as string }],
  ];
}

interface Judged {
  readonly round: string;
  readonly evaluationId: string;
  readonly criteria: readonly { readonly id: string }[];
}

/** A round of two applications, both the manager's to judge; one is excused. */
async function judged(programme: Programme, deed: Deed): Promise<Judged> {
  const { manager } = programme;
  const { intakeId } = await applicationOf(programme, `Judged ${randomUUID()}`);
  const ventureIds = [await ventureIn(programme, `Judged ${randomUUID()}`)];
  const input = { ...ROUND_INPUT, name: 'Words.', intakeId, ventureIds, evaluatorIds: [manager.memberId] };
  const { round } = await deed(manager, 'openEvaluationRound', input, 'round { id criteria { id } }');
  const { data } = await manager.ask('{ myEvaluations { id } }');
  const [first] = data?.['myEvaluations'] as [{ id: string }];
  await deed(manager, 'nudgeEvaluators', { roundId: round.id });
  await programme.within((tx) => tx.sql`update evaluation_round set closed_by = opened_by`);
  return { round: round.id as string, evaluationId: first.id, criteria: round.criteria as { id: string }[] };
}

async function laterIntake(programme: Programme): Promise<string> {
  const { intakeId } = await applicationOf(programme, `Later ${randomUUID()}`);
  await programme.within(
    (tx) => tx.sql`update intake set opens_at = '2031-03-04', closes_at = '2031-04-04' where id = ${intakeId}`,
  );
  return intakeId;
}

async function consent(programme: Programme, stands: boolean): Promise<string> {
  const id = randomUUID();
  const ventureId = await ventureIn(programme, `Asked ${id}`, 'declined');
  await programme.within(
    (tx) => tx.sql`insert into outcome_consent (id, venture_id, membership_id, text_version, given_at, withdrawn_at)
      values (${id}, ${ventureId}, ${programme.manager.memberId}, 1, now(), ${stands ? null : tx.now})`,
  );
  return id;
}

/** One that pauses, one that closed, one that graduated, one whose graduation waits. */
async function lives(programme: Programme, deed: Deed): Promise<[string, object][]> {
  const { manager } = programme;
  const named = (): string => `Life ${randomUUID().slice(0, 8)}`;
  const pause = { reason: 'Words.', returnsOn: soon() };
  const [pausing, closing, graduating, graduated, open] = [
    (await mentored(programme, named())).ventureId,
    (await mentored(programme, named())).ventureId,
    await mentored(programme, named()),
    await mentored(programme, named()),
    (await mentored(programme, named())).ventureId,
  ];
  await deed(manager, 'pauseVenture', { ventureId: pausing, ...pause });
  await deed(manager, 'closeVenture', { ventureId: closing, causes: ['F01', 'F02'], reason: 'Words.' });
  await deed(graduating.founder, 'proposeGraduation', { ventureId: graduating.ventureId, ...OUTCOME });
  await deed(graduated.founder, 'proposeGraduation', { ventureId: graduated.ventureId, ...OUTCOME });
  await deed(manager, 'answerGraduation', { ventureId: graduated.ventureId, agreed: true, answer: 'Words.' });
  await programme.within(
    (tx) => tx.sql`update decision set venture_id = ${graduated.ventureId}
      where id in (select id from decision where outcome = 'referred' limit 1)`,
  );
  return [
    ['venture', { id: graduated.ventureId }],
    ['pauseVenture', { ventureId: open, ...pause }],
    ['resumeVenture', { ventureId: pausing }],
    ['closeVenture', { ventureId: open, causes: ['F01'], reason: 'Words.' }],
    ['proposeGraduation', { ventureId: open, ...OUTCOME }],
    ['answerGraduation', { ventureId: graduating.ventureId, agreed: false, answer: 'Words.' }],
  ];
}
