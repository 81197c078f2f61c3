import { applicationOf, ROUND_INPUT, ventureIn } from './support/applied.js';
import type { Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { type Mentored, mentored } from './support/mentored.js';

/** Every field of a venture that tells something, by the selection that reads it. */
const FIELDS = {
  name: 'name',
  oneLiner: 'oneLiner',
  needs: 'needs',
  status: 'status',
  decisionReason: 'decisionReason',
  founders: 'founders { name }',
  contact: 'founders { email }',
  team: 'team { id }',
  sessions: 'sessions { id }',
  actions: 'actions { id }',
  steps: 'steps { reason }',
  graduation: 'graduation { note revenue }',
  causes: 'closingCauses { code }',
  application: 'application { answers { value } }',
  decisions: 'decisions { reason }',
  consents: 'outcomeConsents { founderName }',
} as const;
type Field = keyof typeof FIELDS;

const ALL = Object.keys(FIELDS) as Field[];
const OFFICE_ONLY: readonly Field[] = ['contact', 'decisions', 'consents'];
const OPEN = `mutation ($input: OpenEvaluationRoundInput!) { openEvaluationRound(input: $input) { refusals { code } round { id } } }`;

describe('what a venture tells is confidential inside the programme (V4)', () => {
  let house: House;
  let ours: Programme;
  let team: Mentored;
  let mine: Mentored;
  let applied: string;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    const neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Whole');
    mine = await mentored(ours, 'Other');
    applied = (await applicationOf(ours, 'Applied')).ventureId;
    await Promise.all([team.ventureId, applied].map(tellAll));
    const evaluator = await ours.mentor('Evaluator');
    const lapsed = team.mentors[2] as (typeof team.mentors)[number];
    await ours.within(
      (tx) =>
        tx.sql`update warrant set revoked_at = now(), revoke_reason = 'Gone.' where mentor_id = ${lapsed.mentorId}`,
    );
    const input = { ...ROUND_INPUT, ventureIds: [applied], evaluatorIds: [evaluator.memberId] };
    expect((await ours.manager.ask(OPEN, { input })).data?.['openEvaluationRound'].refusals).toEqual([]);
    people.set('manager', ours.manager);
    people.set('mentor of the team', team.mentors[0] as Person);
    people.set('mentor of the team whose warrant ended', lapsed);
    people.set('mentor of another team', mine.mentors[0] as Person);
    people.set('evaluator', evaluator);
    people.set('founder', team.founder);
    people.set('founder of another venture', mine.founder);
    people.set('observer', await ours.person('Observer', 'observer'));
    people.set('neighbour', neighbour.manager);
  });
  afterAll(() => house.close());

  /** Something in every field, so that what is empty is withheld. */
  const tellAll = (id: string): Promise<void> =>
    ours.within(async (tx) => {
      const by = ours.manager.memberId;
      await tx.sql`update venture set decision_reason = 'Secret.', needs = '{pricing}' where id = ${id}`;
      await tx.sql`insert into venture_step (id, venture_id, to_status, at, reason) values (gen_random_uuid(), ${id}, 'submitted', now(), 'Secret.')`;
      await tx.sql`insert into closing_cause (id, venture_id, rank, code) values (gen_random_uuid(), ${id}, 1, 'F01')`;
      await tx.sql`insert into graduation (id, venture_id, proposed_side, proposed_at, note, standing, full_time_staff, part_time_staff, raised, discloses)
        values (gen_random_uuid(), ${id}, 'office', now(), 'Secret.', 'in_business', 1, 1, '[]', false)`;
      await tx.sql`insert into decision (id, venture_id, outcome, from_status, reason, message, decided_at, letter_at)
        values (gen_random_uuid(), ${id}, 'accepted', 'submitted', 'Secret.', '', now(), now() + interval '1 day')`;
      await tx.sql`insert into outcome_consent (id, venture_id, membership_id, text_version, given_at) values (gen_random_uuid(), ${id}, ${by}, 1, now())`;
      const [seat] = await tx.sql<{ id: string }>`select id from team where venture_id = ${id}`;
      if (!seat) return;
      const [session] = await tx.sql<{
        id: string;
      }>`insert into session (id, venture_id, team_id, number, status, zone, length_minutes, agenda_version, sequence)
        values (gen_random_uuid(), ${id}, ${seat.id}, 1, 'planned', 'Europe/Paris', 60, 0, 0) returning id`;
      await tx.sql`insert into action (id, session_id, venture_id, owner_id, text) values (gen_random_uuid(), ${session?.id}, ${id}, ${by}, 'Secret.')`;
    });

  /** The fields of the venture in which this person reads anything. */
  async function reads(person: Person, id: string): Promise<Field[]> {
    const read = await Promise.all(
      ALL.map(async (field) => {
        const { data } = await person.ask(`query ($id: ID!) { venture(id: $id) { ${FIELDS[field]} } }`, { id });
        return says((data as Fields)?.venture) ? field : null;
      }),
    );
    return read.filter((field) => field !== null);
  }

  /** Any value at all below. */
  const says = (value: unknown): boolean => {
    if (value === null || value === undefined) return false;
    if (Array.isArray(value)) return value.some(says);
    if (typeof value === 'object') return Object.values(value).some(says);
    return true;
  };

  const whole = ALL.filter((field) => field !== 'application');
  const ofTeam = whole.filter((field) => !OFFICE_ONLY.includes(field));

  it.each([
    ['manager', whole],
    ['mentor of the team', ofTeam],
    ['founder', ofTeam],
    ['mentor of the team whose warrant ended', []],
    ['mentor of another team', []],
    ['evaluator', []],
    ['founder of another venture', []],
    ['observer', []],
    ['neighbour', []],
  ])('the %s reads of a mentored venture: %j', async (name, fields) => {
    expect(await reads(people.get(name) as Person, team.ventureId)).toEqual(fields);
  });

  const ofApplicant = ALL.filter((field) => !['team', 'sessions', 'actions'].includes(field));

  it.each([
    ['manager', ofApplicant],
    ['mentor of the team', []],
    ['evaluator', []],
    ['founder', []],
    ['observer', []],
    ['neighbour', []],
  ])('the %s reads of an application: %j', async (name, fields) => {
    expect(await reads(people.get(name) as Person, applied)).toEqual(fields);
  });

  const ENTRY = `{ myEvaluations { entry { id name oneLiner application { answers { value } venture { id decisionReason } duplicates { name } } } } }`;

  it('an evaluator reads the blurb and the answers of the application, and nothing of the venture besides', async () => {
    const { data } = await (people.get('evaluator') as Person).ask(ENTRY);
    const [{ entry }] = data?.['myEvaluations'] as [Fields];
    expect(entry).toMatchObject({ name: 'Applied', oneLiner: 'Cheaper water tests for towns.' });
    expect(entry.application).toEqual({ answers: [{ value: 'We know towns.' }], venture: null, duplicates: [] });
    for (const name of ['mentor of the team', 'mentor of another team'])
      expect((await (people.get(name) as Person).ask(ENTRY)).data?.['myEvaluations']).toEqual([]);
    const ask = 'query ($id: ID!) { evaluationEntry(id: $id) { name } }';
    const other = await (people.get('mentor of another team') as Person).ask(ask, { id: entry.id });
    expect(other.data?.['evaluationEntry']).toBeNull();
  });

  it('lists and search tell no more than the page', async () => {
    await ventureIn(ours, 'Unlisted');
    const list = '{ ventures(first: 50) { total items { name } } }';
    const names = async (name: string): Promise<string[]> =>
      ((await (people.get(name) as Person).ask(list)).data?.['ventures'].items as Fields[]).map(({ name: of }) =>
        String(of),
      );
    expect(await names('mentor of the team')).toEqual(['Whole']);
    expect(await names('evaluator')).toEqual([]);
    expect(await names('founder of another venture')).toEqual(['Other']);
  });
});
