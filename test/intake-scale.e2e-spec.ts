import { raw } from '@outrigger/tenancy';
import { begin, type OpenIntake, openIntake, save, submit, wholeDraft } from './support/applying.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { statementsOf } from './support/statements.js';

const DESK = `{ intakes { id name state drafts submitted form { id name } rules { fact words } }
  intakeForms { id name isAhead draftsBehind versions { version } }
  exceptionsAsked { id ventureName applicantName askedWhy answers { key value } } releaseText { version } }`;
const MINE = `{ myApplications { id status ventureName hasNewerForm intake { name state } venture { id status } } }`;
const ONE = `query ($id: ID!) { application(id: $id) { id fields { key } kept { key values } answers { key value files { id } }
  duplicates { name reasons } } }`;
const PAGE = `{ applyPage(programme: "ours") { fields { key } decisive intake { name } release { version } } }`;

/** Months; 30 applications in each. */
const TEN_YEARS = 120;

/** A statement with values in the places of its parameters, as what stands around them tells. */
const filledIn = (statement: string): string =>
  statement
    .replaceAll(/\$\d+::(timestamptz|date)/g, 'now()')
    .replaceAll(/\$\d+::(int|integer|real)|(?<=limit )\$\d+|(?<=offset )\$\d+/g, '1')
    .replaceAll(/\$\d+/g, `'00000000-0000-7000-8000-000000000000'`);

describe('intake at the scale of ten years (V2)', () => {
  let house: House;
  let ours: Programme;
  let open: OpenIntake;
  let mia: Person;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    open = await openIntake(ours);
    mia = await ours.person('mia', 'entrepreneur');
  });
  afterAll(() => house.close());

  /** A month of each is an intake of its own. */
  const past = (months: number): Promise<unknown> =>
    ours.within(async (tx) => {
      await tx.sql`
        with held as (
          insert into intake (id, name, form_id, about, opens_at, closes_at, rules)
          select gen_random_uuid(), 'Month ' || n, ${open.formId}, '', day, day + interval '1 month', '[]'
            from generate_series(1, ${months}::int) n, lateral (select '2019-12-01'::timestamptz - n * interval '1 month') d (day)
          returning id),
        brought as (
          insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, applied)
          select gen_random_uuid(), md5(h.id::text || n), 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris',
                 'declined', true
            from held h cross join generate_series(1, 30) n returning id, name)
        insert into application (id, intake_id, form_version_id, applicant_id, venture_id, status, answers, founders, revision,
                                 started_at, saved_at, submitted_at, signed_name, website)
        select gen_random_uuid(), h.id, v.id, ${ours.manager.memberId}, b.id, 'submitted',
               jsonb_build_object('name', b.name), '[]', 3, now(), now(), now(), 'Somebody', b.name || '.example.org'
          from (select id, row_number() over () as place from held) h
          join (select id, name, row_number() over () as place from brought) b on b.place % ${months}::int + 1 = h.place
          cross join (select id from intake_form_version limit 1) v`;
    });
  const asked = (person: Person, query: string, variables = {}): Promise<string[]> =>
    statementsOf(async () => {
      const { errors } = await person.ask(query, variables);
      expect(errors).toBeUndefined();
    });

  it('asks as many statements of ten years as of one application, each by an index', async () => {
    const draft = await wholeDraft(mia, [{ key: 'name', value: 'Aquaflow' }]);
    const questions: [Person, string, object][] = [
      [ours.manager, DESK, {}],
      [mia, MINE, {}],
      [mia, ONE, { id: draft.id }],
      [ours.manager, PAGE, {}],
    ];
    const count = async (): Promise<string[][]> => {
      const all: string[][] = [];
      for (const question of questions) all.push(await asked(...question));
      return all;
    };
    await count();
    const few = await count();
    await past(TEN_YEARS);
    for (const table of ['application', 'intake', 'venture']) await house.database.admin(`analyze ${table}`);
    const many = await count();
    expect(many.map(({ length }) => length)).toEqual(few.map(({ length }) => length));
    expect(Math.max(...many.map(({ length }) => length))).toBeLessThan(12);
    const read = many.flat().filter((text) => /\bapplication\b/.test(text) && /^\s*(select|with)/i.test(text));
    expect(read.length).toBeGreaterThan(2);
    for (const statement of read) {
      const plan = await ours.within((tx) => tx.run<{ 'QUERY PLAN': string }>(raw(`explain ${filledIn(statement)}`)));
      const scans = plan.map((line) => line['QUERY PLAN']).filter((line) => /Seq Scan on application/.test(line));
      expect(scans).toEqual([]);
    }
  });

  it('keeps a draft and takes it in by as many statements beside ten years as it has questions to ask', async () => {
    const tom = await ours.person('tom', 'entrepreneur');
    const draft = await wholeDraft(tom, [{ key: 'name', value: 'Solara' }]);
    const keeping = await statementsOf(() => save(tom, draft, { answers: [{ key: 'team', value: 'Tom.' }] }));
    expect(keeping.length).toBeLessThan(16);
    const [kept] = [await begin(tom)];
    const handing = await statementsOf(() => submit(tom, kept));
    expect(handing.length).toBeLessThan(40);
  });
});
