import { setTimeout as pause } from 'node:timers/promises';
import type { TeamMatching } from '@outrigger/matching';
import { SolverPool } from '@outrigger/teams';
import { createClient } from 'graphql-ws';
import { v7 as uuid } from 'uuid';
import WebSocket from 'ws';
import { codes, type Fields } from './support/client.js';
import { circulating, type Circulating } from './support/circulating.js';
import { type House, openHouse, openWorker, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { mentored } from './support/mentored.js';
import { BACKGROUNDS, crowd, proposing, type Proposing, says, tells, waiting } from './support/proposing.js';
import { statementsOf } from './support/statements.js';

const RUN = `id status kind isWhole ventureIds mentorCount policyVersion share note failure askedByName`;
const SUGGEST = `mutation ($input: SuggestTeamsInput!) { suggestTeams(input: $input) { refusals { code message subjectId } run { ${RUN} } } }`;
const REPLACE = `mutation ($input: SuggestReplacementInput!) { suggestReplacement(input: $input) { refusals { code } run { ${RUN} } } }`;
const CANCEL = `mutation ($id: ID!) { cancelTeamRun(input: { runId: $id }) { refusals { code } run { status } } }`;
const READ = `query ($id: ID!) { teamRun(id: $id) { ${RUN} } }`;
const OUTCOME = `query ($id: ID!) { teamRunOutcome(id: $id) { isProved isStopped total
  teams { ventureId ventureName leadId mentorIds score attainment needs covered
    picks { mentorId name isLead isLocked fit parts { interest expertise load } needs onlyTheirs hoursAfter substitute { name score } }
    passedOver { mentorId name obstacle ventures score } others { mentorIds leadId score joining leaving } }
  unserved { ventureId ventureName rules team heldBy }
  candidates { mentorId name fit obstacle taken hours slots } } }`;

interface Done {
  readonly run: Fields;
  readonly outcome: Fields;
}

describe('teams by the optimiser (T1-T5)', () => {
  let house: House;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    await house.programme('centre');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const suggest = async (programme: Programme, ventureIds?: readonly string[]): Promise<Fields> =>
    (await programme.manager.ask(SUGGEST, { input: { ventureIds } })).data?.['suggestTeams'];
  const ended = async (programme: Programme, id: string): Promise<Fields> => {
    for (let waited = 0; waited < 300; waited++) {
      const run = (await programme.manager.ask(READ, { id })).data?.['teamRun'];
      if (!['queued', 'running'].includes(run.status)) return run;
      await pause(50);
    }
    throw new Error('The run goes on.');
  };
  const outcomeOf = async (programme: Programme, id: string): Promise<Fields> =>
    (await programme.manager.ask(OUTCOME, { id })).data?.['teamRunOutcome'];
  const done = async (programme: Programme, payload: Fields): Promise<Done> => {
    expect(codes(payload)).toEqual([]);
    const run = await ended(programme, payload.run.id);
    expect(run).toMatchObject({ status: 'done', failure: null, share: 1 });
    return { run, outcome: await outcomeOf(programme, payload.run.id) };
  };
  const say = (programme: Programme, mentorId: string, ventureId: string, answer: 'yes' | 'no', couldLead = false) =>
    programme.within((tx) => says(tx, { mentorId, ventureId }, answer, couldLead));

  describe('of one venture', () => {
    let programme: Programme;
    let cast: Proposing;
    let payload: Fields;
    let first: Done;
    beforeAll(async () => {
      programme = await house.programme('single');
      cast = await proposing(programme);
      await say(programme, cast.keen, cast.venture, 'yes', true);
      await say(programme, cast.unwilling, cast.venture, 'no');
      await programme.within(
        (tx) => tx.sql`insert into conflict (id, mentor_id, venture_id, state, note, declared_at)
          values (${uuid()}, ${cast.staked}, ${cast.venture}, 'open', 'A stake.', ${tx.now})`,
      );
      payload = await suggest(programme, [cast.venture]);
      first = await done(programme, payload);
    });

    it('is the best, with each pick explained', () => {
      const [team] = first.outcome.teams;
      expect(first.outcome).toMatchObject({ isProved: true, isStopped: false, unserved: [] });
      expect(team).toMatchObject({
        ventureId: cast.venture,
        ventureName: 'Aquaflow',
        leadId: cast.keen,
        attainment: 1,
      });
      expect(team.picks[0]).toMatchObject({ name: 'Keen', isLead: true, parts: { interest: 25 } });
      const expert = team.picks.find((pick: Fields) => pick.name === 'Expert');
      expect(expert).toMatchObject({
        needs: ['pricing'],
        onlyTheirs: ['pricing'],
        parts: { expertise: 8 },
        hoursAfter: 8,
      });
      expect(team).toMatchObject({ needs: ['pricing', 'hardware'], covered: ['pricing'] });
      expect(team.picks[2].substitute.score).toBeLessThanOrEqual(team.score);
    });

    it('respects a no, a declared interest and hours, and says which of them it was', () => {
      const [team] = first.outcome.teams;
      const kept = [cast.unwilling, cast.staked, cast.busy, cast.unwarranted];
      for (const id of kept) expect(team.mentorIds).not.toContain(id);
      const obstacles = Object.fromEntries(
        first.outcome.candidates.map((one: Fields) => [one.name, one.obstacle]),
      ) as Record<string, string>;
      expect(obstacles).toMatchObject({ Unwilling: 'said_no', Staked: 'conflict', Busy: 'hours', Expert: null });
      expect(obstacles).not.toHaveProperty('Unwarranted');
      const passed = team.passedOver.find((one: Fields) => one.name === 'Staked');
      expect(passed).toMatchObject({ obstacle: 'conflict', score: null });
    });

    it('stands beside the next best, told by who comes and who goes', () => {
      const [team] = first.outcome.teams;
      expect(team.others).toHaveLength(2);
      expect(team.others[0].score).toBeLessThanOrEqual(team.score);
      for (const other of team.others)
        expect(other.mentorIds).toHaveLength(3 + other.joining.length - other.leaving.length);
    });

    it('is the same run while nothing has changed, and another one once something has', async () => {
      expect((await suggest(programme, [cast.venture])).run.id).toBe(first.run.id);
      await say(programme, cast.spare, cast.venture, 'yes');
      const again = await done(programme, await suggest(programme, [cast.venture]));
      expect(again.run.id).not.toBe(first.run.id);
      expect(again.outcome.teams[0].mentorIds).toContain(cast.spare);
    });

    it('is explained by what was known then, however much has changed since', async () => {
      await programme.within(async (tx) => {
        await tx.sql`update mentor set expertise = '{}', hours_per_month = 4, status = 'alumni' where id = ${cast.expert}`;
        await tx.sql`update venture set needs = '{law}' where id = ${cast.venture}`;
      });
      expect(await outcomeOf(programme, first.run.id)).toEqual(first.outcome);
    });

    it('is nobody’s but the office’s', async () => {
      const id = first.run.id as string;
      expect((await neighbour.manager.ask(READ, { id })).data?.['teamRun']).toBeNull();
      expect(await outcomeOf(neighbour, id)).toBeNull();
      const foreign = await neighbour.manager.ask(CANCEL, { id });
      expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const asked = await neighbour.manager.ask(SUGGEST, { input: { ventureIds: [cast.venture] } });
      expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const mentor = await programme.person('A mentor', 'mentor');
      for (const document of [READ, OUTCOME, CANCEL])
        expect((await mentor.ask(document, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  describe('of the whole intake', () => {
    let programme: Programme;
    let cohort: Circulating;
    beforeAll(async () => {
      programme = await house.programme('whole');
      cohort = await circulating(programme);
      for (const [index, { mentorId }] of cohort.mentors.entries())
        await programme.within(
          (tx) =>
            tx.sql`update mentor set primary_background = ${BACKGROUNDS[index] ?? ''}, hours_per_month = 6 where id = ${mentorId}`,
        );
    });

    it('is refused, and told why, while nobody waits', async () => {
      expect(codes(await suggest(programme))).toEqual(['NOBODY_WAITS']);
    });

    it('serves whom it can, and says for each other venture what stands in the way', async () => {
      await cohort.venture('Aquaflow', { needs: ['pricing'] });
      await cohort.venture('Solara');
      await cohort.venture('Gridshift');
      const { run, outcome } = await done(programme, await suggest(programme));
      expect(run).toMatchObject({ isWhole: true, kind: 'teams', mentorCount: 4, askedByName: 'manager' });
      expect(outcome.teams).toHaveLength(1);
      expect(outcome.teams[0].mentorIds).toHaveLength(3);
      expect(outcome.unserved).toHaveLength(2);
      for (const unserved of outcome.unserved)
        expect(unserved).toMatchObject({ rules: ['hours'], heldBy: [outcome.teams[0].ventureName] });
      expect(outcome.candidates).toEqual([]);
    });

    it('is the same in whatever order rows come', async () => {
      const payload = await suggest(programme);
      const before = await outcomeOf(programme, payload.run.id);
      // Rows that are written anew are read in another order where nobody asks for one.
      await programme.within(async (tx) => {
        await tx.sql`update mentor set zone = zone where id = ${cohort.mentors[0]?.mentorId}`;
        await tx.sql`update venture set zone = zone where name = 'Aquaflow'`;
        await tx.sql`update team_run set input_hash = 'other'`;
      });
      const again = await done(programme, await suggest(programme));
      expect(again.run.id).not.toBe(payload.run.id);
      expect(again.outcome).toEqual(before);
    });

    it('does not touch ventures that have a team, and says so when asked for one', async () => {
      const { ventureId } = await mentored(programme, 'Served');
      const refused = await suggest(programme, [ventureId]);
      expect(refused).toMatchObject({ run: null, refusals: [{ code: 'TEAM_EXISTS', subjectId: ventureId }] });
      const { run } = await done(programme, await suggest(programme));
      expect(run.ventureIds).not.toContain(ventureId);
    });

    it('takes as many statements for many as for few', async () => {
      // What its thread is told meanwhile is no part of the question.
      const asked = async (): Promise<[Fields, number]> => {
        let payload: Fields;
        const sent = await statementsOf(async () => void (payload = await suggest(programme)));
        return [
          payload,
          sent.filter((text) => /^\s*(select|with|insert)/i.test(text) && !/insert into fact/.test(text)).length,
        ];
      };
      await programme.mentor('Few', { background: 'marketing' });
      const [, few] = await asked();
      for (let at = 0; at < 12; at++) await programme.mentor(`More ${at}`, { background: BACKGROUNDS[at % 4] });
      for (let at = 0; at < 6; at++) await cohort.venture(`More ${at}`);
      const [payload, many] = await asked();
      const { run } = await done(programme, payload);
      expect(run.mentorCount).toBe(20);
      expect(many).toBe(few);
      expect(many).toBeLessThanOrEqual(12);
      const read = await statementsOf(() => outcomeOf(programme, run.id));
      expect(read.filter((text) => /team_run|from mentor/.test(text))).toHaveLength(2);
    });

    it('counts the hours of teams that are proposed, and asks nobody again who said no', async () => {
      const busy = await house.programme('busy');
      const mentors = await Promise.all(
        BACKGROUNDS.slice(0, 4).map((background) => busy.mentor(`At ${background}`, { background, hoursPerMonth: 7 })),
      );
      const [one, two, three, four] = mentors.map(({ mentorId }) => mentorId);
      const { ventureId } = await waiting(busy, 'Proposed');
      const propose = `mutation ($input: ProposeTeamInput!) { proposeTeam(input: $input) { refusals { code } } }`;
      const input = { ventureId, mentorIds: [one, two, three], leadId: one };
      const proposed = await busy.manager.ask(propose, { input });
      expect(codes(proposed.data?.['proposeTeam'])).toEqual([]);
      expect(codes(await suggest(busy))).toEqual(['NOBODY_WAITS']);
      await waiting(busy, 'Waits');
      const other = await done(busy, await suggest(busy));
      expect(other.run.ventureIds).not.toContain(ventureId);
      expect(other.outcome.unserved).toMatchObject([{ ventureName: 'Waits', rules: ['hours', 'size'] }]);
      await busy.within(
        (tx) => tx.sql`update team_proposal_seat set answer = 'no', answered_at = ${tx.now} where mentor_id = ${two}`,
      );
      const anew = await done(busy, await suggest(busy, [ventureId]));
      expect(new Set(anew.outcome.teams[0].mentorIds)).toEqual(new Set([one, three, four]));
      expect(anew.outcome.candidates.find(({ mentorId }: Fields) => mentorId === two).obstacle).toBe('said_no');
    });

    it('is refused a programme without mentors, and an infeasible one is told the rule', async () => {
      const young = await house.programme('young');
      const { ventureId } = await waiting(young, 'Alone');
      expect(codes(await suggest(young, [ventureId]))).toEqual(['TOO_FEW_MENTORS']);
      for (const name of ['One', 'Two', 'Three']) await young.mentor(name, { background: 'sales' });
      const { outcome } = await done(young, await suggest(young));
      expect(outcome).toMatchObject({ teams: [], unserved: [{ ventureName: 'Alone', rules: ['background', 'size'] }] });
      expect(outcome.unserved[0].team).toHaveLength(3);
    });
  });

  describe('with mentors who set limits (C3)', () => {
    it('gives nobody more ventures than they want', async () => {
      const programme = await house.programme('limits');
      const { venture, keen, expert, spare } = await proposing(programme);
      await programme.within((tx) => tx.sql`update mentor set max_ventures = 0 where id = ${expert}`);
      const one = await done(programme, await suggest(programme, [venture]));
      expect(one.outcome.candidates.find(({ mentorId }: Fields) => mentorId === expert).obstacle).toBe('full');
      expect(one.outcome.teams[0].mentorIds).not.toContain(expert);

      await waiting(programme, 'Solara', ['pricing']);
      await programme.within(
        (tx) => tx.sql`update mentor set max_ventures = 1, hours_per_month = 24, can_lead = true
          where id = any(${[keen, expert, spare]})`,
      );
      const { outcome } = await done(programme, await suggest(programme));
      for (const mentor of [keen, expert, spare]) {
        const seats = outcome.teams.filter(({ mentorIds }: Fields) => mentorIds.includes(mentor));
        expect(seats.length).toBeLessThanOrEqual(1);
      }
    });
  });

  describe('with mentors who told their hours (T2)', () => {
    it('says when each could meet the founders, and keeps apart who never could', async () => {
      const programme = await house.programme('clocks');
      const cast = await proposing(programme);
      await tells(programme, cast.keen, { zone: 'UTC', from: '09:00', to: '11:00' });
      await tells(programme, cast.expert, { zone: 'UTC', from: '14:00', to: '16:00' });
      const { outcome } = await done(programme, await suggest(programme, [cast.venture]));
      const slotsOf = (id: string) => outcome.candidates.find(({ mentorId }: Fields) => mentorId === id).slots;
      // Sessions of 90 minutes begin at nine and half past nine, every day.
      const day = '1'.padStart(19, '0') + '1'.padEnd(29, '0');
      expect(slotsOf(cast.keen)).toBe(day.repeat(7));
      expect(slotsOf(cast.spare)).toBeNull();
      const [{ mentorIds }] = outcome.teams;
      expect(mentorIds.filter((id: string) => id === cast.keen || id === cast.expert)).toHaveLength(1);
    });
  });

  describe('for a team that has lost somebody', () => {
    it('keeps those who stay and their lead, and does not bring back who left', async () => {
      const programme = await house.programme('mending');
      const { ventureId, teamId, mentors } = await mentored(programme, 'Aquaflow');
      const [lead, stays, leaves] = mentors.map(({ mentorId }) => mentorId);
      const spare = await programme.mentor('Spare', { background: 'design' });
      const whole = await programme.manager.ask(REPLACE, {
        input: { ventureId: (await waiting(programme, 'New')).ventureId },
      });
      expect(codes(whole.data?.['suggestReplacement'])).toEqual(['NO_TEAM']);
      await programme.within(
        (tx) =>
          tx.sql`update team_seat set until_at = ${tx.now}, left_reason = 'Moved.' where team_id = ${teamId} and mentor_id = ${leaves}`,
      );
      const { data } = await programme.manager.ask(REPLACE, { input: { ventureId } });
      const { run, outcome } = await done(programme, data?.['suggestReplacement']);
      expect(run.kind).toBe('replacement');
      const [team] = outcome.teams;
      expect(team.leadId).toBe(lead);
      expect(new Set(team.mentorIds)).toEqual(new Set([lead, stays, spare.mentorId]));
      expect(team.picks.map(({ isLocked }: Fields) => isLocked)).toEqual(expect.arrayContaining([true, true, false]));
      expect(outcome.candidates.find(({ mentorId }: Fields) => mentorId === lead).taken).toBe(0);
    });
  });

  describe('a run', () => {
    let programme: Programme;
    let runId: string;
    beforeAll(async () => {
      programme = await house.programme('large');
      await crowd(programme, 60, 25);
      runId = (await suggest(programme)).run.id as string;
    });

    it('can be ended while it goes on, and stays as cancelled', async () => {
      const cancelled = (await programme.manager.ask(CANCEL, { id: runId })).data?.['cancelTeamRun'];
      expect(cancelled).toEqual({ refusals: [], run: { status: 'cancelled' } });
      expect(await outcomeOf(programme, runId)).toBeNull();
      const again = (await programme.manager.ask(CANCEL, { id: runId })).data?.['cancelTeamRun'];
      expect(codes(again)).toEqual(['RUN_ENDED']);
      await pause(1_500);
      expect((await programme.manager.ask(READ, { id: runId })).data?.['teamRun'].status).toBe('cancelled');
    });

    it('tells how far it is while it goes on, over a socket', async () => {
      const large = await house.programme('larger');
      await crowd(large, 60, 25);
      const { run } = await suggest(large);
      const told = await followed(house, large, run.id as string);
      expect(told.at(-1)).toMatchObject({ status: 'done', share: 1 });
      expect(told.some(({ status, note }) => status === 'running' && note !== '')).toBe(true);
    });

    it('is searched on by the worker when its process is stopped, with what it was asked with', async () => {
      const first = await openHouse();
      const programme = await first.programme('stopped');
      await crowd(programme, 40, 16);
      const { run } = await suggest(programme);
      await first.leave();
      const { database } = first;
      const open = () =>
        database.admin<{ status: string; at: string }>(
          'select r.status, p.at::text as at from team_run r join team_run_pulse p on p.run_id = r.id',
        );
      expect(await open()).toEqual([{ status: expect.stringMatching(/queued|running/), at: '-infinity' }]);
      const worker = await openWorker(database);
      try {
        await database.admin(`select graphile_worker.add_job('take-up-team-runs')`);
        // A search may take its whole minute before it ends with the best that it has.
        await until(async () => ((await open())[0]?.status === 'done' ? true : undefined), 150_000);
        const [kept] = await database.admin<Fields>('select id, result from team_run');
        expect(kept.id).toBe(run.id);
        expect(kept.result.teams.length).toBeGreaterThan(0);
      } finally {
        await worker.stop();
        await database.drop();
      }
    }, 240_000);

    it('for which nobody has worked too long is failed at the next look, and asked for anew is another one', async () => {
      await programme.within(async (tx) => {
        await tx.sql`update team_run set status = 'running', ended_at = null, asked_at = now() - interval '11 minutes' where id = ${runId}`;
        await tx.sql`update team_run_pulse set at = now() - interval '1 minute' where run_id = ${runId}`;
      });
      const run = (await programme.manager.ask(READ, { id: runId })).data?.['teamRun'];
      expect(run).toMatchObject({ status: 'failed', failure: 'The process that searched is gone. Ask again.' });
      const anew = await suggest(programme);
      expect(anew.run.id).not.toBe(runId);
      await programme.manager.ask(CANCEL, { id: anew.run.id });
    });
  });

  describe('threads', () => {
    const listening = { begun: () => undefined, progress: () => undefined };
    const plain = { kind: 'teams', instance: instanceOf(4, 1) } as const;
    const hard = { kind: 'teams', instance: instanceOf(150, 50) } as const;

    it('are ended at their deadline, and others take their place', async () => {
      const pool = new SolverPool(1, { enough: 60_000, most: 6_000 });
      await expect(pool.solve('hard', hard, listening)).rejects.toThrow('It took too long.');
      expect((await pool.solve('plain', plain, listening)).teams).toHaveLength(1);
      await pool.close();
    });

    it('end what is cancelled, in a thread or in the line, and keep the rest', async () => {
      const pool = new SolverPool(1);
      const [first, second] = [pool.solve('a', hard, listening), pool.solve('b', hard, listening)];
      const third = pool.solve('c', plain, listening);
      pool.end('b');
      await expect(second).rejects.toThrow('It was ended.');
      pool.end('a');
      await expect(first).rejects.toThrow('It was ended.');
      expect((await third).teams).toHaveLength(1);
      await pool.close();
    });

    it('end with the best so far when they have looked for long enough', async () => {
      const pool = new SolverPool(1, { enough: 1, most: 60_000 });
      expect(await pool.solve('hard', hard, listening)).toMatchObject({ stopped: true, proved: false });
      await pool.close();
    });
  });
});

/** What a socket is told of a run until it is over. */
async function followed(house: House, { manager }: Programme, id: string): Promise<Fields[]> {
  const client = createClient({
    url: `${house.api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: manager.headers,
    retryAttempts: 0,
  });
  const told: Fields[] = [];
  const query = `subscription { teamRunProgressed(runId: "${id}") { status share note } }`;
  for await (const { data } of client.iterate<Record<string, Fields>>({ query })) {
    told.push(data?.['teamRunProgressed']);
    if (!['queued', 'running'].includes(told.at(-1).status)) break;
  }
  await client.dispose();
  return told;
}

/** Everybody alike but for what they know. */
function instanceOf(mentors: number, ventures: number): TeamMatching {
  const skills = (at: number): number[] => [at % 7, (at * 3) % 11];
  return {
    format: 'team-matching/1',
    rules: {
      teamMin: 3,
      teamMax: 5,
      maxPerFamily: 1,
      maxNewcomers: 5,
      newcomerNeedsExperienced: false,
      minCommonSlots: 1,
      memberCost: 40,
    },
    mentors: Array.from({ length: mentors }, (_, at) => ({
      id: `m${at}`,
      family: at % 9,
      skills: skills(at),
      lead: at % 2 === 0,
      level: 'regular',
      capacity: 6 + (at % 5),
      load: 0,
      slots: '1',
    })),
    ventures: Array.from({ length: ventures }, (_, at) => ({
      id: `v${at}`,
      priority: 1,
      needs: skills(at + 2).map((skill) => ({ skill, weight: 40, required: false })),
      memberHours: 4,
      leadHours: 6,
      slots: '1',
    })),
    fit: Array.from({ length: mentors }, (_, at) => Array.from({ length: ventures }, (__, v) => (at * v * 7) % 43)),
    locks: [],
  };
}
