import { each } from '../../support/each.js';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../../support/house.js';
import type { TestMentor } from '../../support/mentored.js';
import { act, look, rows, weakTeams, type World } from './world.js';

interface Suggested {
  readonly ventureId: string;
  readonly mentorIds: readonly string[];
  readonly leadId: string;
}

const OUTCOME = `query ($id: ID!) { teamRunOutcome(id: $id) { teams { ventureId mentorIds leadId } } }`;
const STATUS = `query ($id: ID!) { teamRun(id: $id) { status failure } }`;
const TRIES = 2_400;

/** Asks the optimiser and waits for its answer. @throws Error when the search fails or does not end. */
async function searched(world: World, field: string, input: object): Promise<readonly Suggested[]> {
  const [manager] = world.office;
  const asked = await act(world, manager, field, input, 'run { id }');
  if (!asked) return [];
  const id = asked.run.id as string;
  for (let tries = 0; tries < TRIES; tries++) {
    const { status, failure } = await look(manager, STATUS, 'teamRun', { id });
    if (status === 'done') return (await look(manager, OUTCOME, 'teamRunOutcome', { id })).teams as Suggested[];
    if (status === 'failed' || status === 'cancelled') throw new Error(`The search ${status}: ${failure}`);
    await pause(50);
  }
  throw new Error('The search does not end.');
}

/** T1-T4: teams for all that wait, by the optimiser; two managers propose the first at once. */
export async function propose(world: World): Promise<void> {
  const teams = await searched(world, 'suggestTeams', {});
  for (const [index, { ventureId, mentorIds, leadId }] of teams.entries()) {
    const proposing = index === 0 ? world.office : world.office.slice(0, 1);
    const input = { ventureId, mentorIds, leadId };
    await each(proposing, (manager) => act(world, manager, 'proposeTeam', input));
  }
}

interface Asked {
  readonly proposal: string;
  readonly venture: string;
  readonly mentor: string | null;
  readonly days: number;
}

/** Who has not answered yet: each mentor, and the founder of each proposal. */
const SILENT = `
  select p.id as proposal, p.venture_id as venture, s.mentor_id as mentor, extract(day from now() - p.proposed_at)::int as days
    from team_proposal p join team_proposal_seat s on s.proposal_id = p.id and s.answer = 'none'
   where p.tenant_id = $1 and p.status = 'proposed'
  union all
  select p.id, p.venture_id, null, extract(day from now() - p.proposed_at)::int from team_proposal p
   where p.tenant_id = $1 and p.status = 'proposed' and p.founder_answer = 'none' order by 1, 3 nulls last`;

function answer(world: World, { proposal: proposalId, venture, mentor }: Asked): Promise<unknown> {
  const { dice, mentors, founders } = world;
  if (mentor) {
    const said = dice.hits(0.93) ? 'yes' : 'no';
    return act(world, mentors.get(mentor) as TestMentor, 'answerTeamProposal', { proposalId, answer: said });
  }
  const said = dice.hits(0.95) ? 'yes' : 'others';
  const word = said === 'others' ? { word: 'Somebody who has sold to towns.' } : {};
  return act(world, founders.get(venture) as Person, 'agreeToTeam', { proposalId, answer: said, ...word });
}

/** T4: those who are asked answer, all at once; some are silent. @param share of those who were silent until now. */
const agreeing =
  (share: number) =>
  async (world: World): Promise<void> => {
    const asked = (await rows<Asked>(world, SILENT)).filter(() => world.dice.hits(share));
    await each(asked, (one) => answer(world, one));
  };

export const agree = agreeing(0.6);
export const agreeLate = agreeing(0.5);

/** The office asks the silent by telephone after a week, and gives up a team that somebody refused. */
export async function insist(world: World): Promise<void> {
  const [, manager] = world.office;
  const refused = await rows<{ id: string }>(
    world,
    `select p.id from team_proposal p where p.tenant_id = $1 and p.status = 'proposed' and (p.founder_answer = 'others'
      or exists (select from team_proposal_seat s where s.proposal_id = p.id and s.answer = 'no')) order by 1`,
  );
  for (const { id } of refused) {
    await act(world, manager, 'withdrawTeamProposal', { proposalId: id, reason: 'Somebody said no.' });
  }
  const silent = (await rows<Asked>(world, SILENT)).filter(({ days }) => days >= 6);
  for (const { proposal, mentor } of silent) {
    const agrees = world.dice.hits(0.8);
    const input = { proposalId: proposal, mentorId: mentor, agrees, word: 'By telephone.' };
    await act(world, manager, 'recordTeamAnswer', input);
  }
}

/** A venture that lacks somebody gets them from the optimiser, or a list of its own (T5). */
export async function mend(world: World): Promise<void> {
  const [manager] = world.office;
  const weak = (await weakTeams(world)).filter(({ members }) => members > 0);
  for (const { team, venture } of weak) {
    const [found] = await searched(world, 'suggestReplacement', { ventureId: venture });
    if (found) {
      const { mentorIds, leadId } = found;
      await act(world, manager, 'changeTeam', { teamId: team, mentorIds, leadId, reason: 'Below strength.' });
    } else {
      await act(world, manager, 'lookForMentors', { ventureId: venture, missing: ['Pricing'] });
    }
  }
}
