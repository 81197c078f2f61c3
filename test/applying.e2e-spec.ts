import { ask, begin, type OpenIntake, openIntake, save, submit, WHOLE, wholeDraft } from './support/applying.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';

const READ = `query ($id: ID!) { application(id: $id) { id status revision ventureName applicantName hasNewerForm
  founders { name email } kept { key values } answers { key label kind value values files { name } } duplicates { name reasons }
  askedWhy admittedWhy admittedByName releaseText signedName venture { id } } }`;
const VENTURE = `query ($id: ID!) { venture(id: $id) { name status origin stage sector needs languages zone
  founders { name } application { answers { key label kind value values } } } }`;
const REVIEW = `query ($id: ID!) { applicationReview(id: $id) { refusals { code field message } } }`;
const MINE = `{ myApplications { id status } }`;

describe('applying (V1, V2)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let open: OpenIntake;
  let mia: Person;
  let next = 0;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    open = await openIntake(ours);
    await openIntake(neighbour);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    mia = await ours.person(`mia ${next++}`, 'entrepreneur');
  });

  const read = (person: Person, id: string): Promise<Fields> => ask(person, READ, { id }, 'application');
  const named = (name: string) => [{ key: 'name', value: name }];

  it('makes a venture of a whole application, with its founders, and shows the office every answer', async () => {
    const draft = await wholeDraft(mia, named('Aquaflow'));
    const founders = [{ name: 'Tom Berg', email: 'tom@people.example.org' }];
    const saved = await save(mia, draft, { founders });
    const { application, refusals } = await submit(mia, saved.application);
    expect(refusals).toEqual([]);
    expect(application).toMatchObject({ status: 'submitted', venture: { name: 'Aquaflow', status: 'submitted' } });
    const venture = await ask(ours.manager, VENTURE, { id: application.venture.id }, 'venture');
    expect(venture).toMatchObject({ origin: 'student', stage: 'pilot', sector: 'Water', needs: ['Pricing', 'Team'] });
    expect(venture.founders.map(({ name }: Fields) => name).sort()).toEqual([
      'Tom Berg',
      expect.stringMatching(/^mia/),
    ]);
    expect(venture.application.answers.slice(0, 3)).toEqual([
      { key: 'name', label: 'What is your venture called?', kind: 'text', value: 'Aquaflow', values: [] },
      expect.objectContaining({ key: 'oneLiner', value: 'Leak sensors for city pipes.' }),
      { key: 'origin', label: 'What are you to us?', kind: 'choice', value: 'Student', values: [] },
    ]);
    expect((await read(mia, draft.id)).signedName).toBe('Mia Holm');
    expect((await neighbour.manager.ask(READ, { id: draft.id })).data?.['application']).toBeNull();
  });

  it('says all that is missing at once, and changes nothing', async () => {
    const draft = await begin(mia);
    const refused = await submit(mia, draft, { releaseVersion: 7, signedName: '' });
    const fields = refused.refusals.map(({ code, field }: Fields) => `${code} ${field}`);
    expect(fields).toEqual([
      ...['name', 'oneLiner', 'origin', 'stage', 'sector', 'problem', 'solution', 'team', 'needs'].map(
        (key) => `ANSWER_MISSING ${key}`,
      ),
      'RELEASE_CHANGED release',
      'SIGNATURE_MISSING signedName',
    ]);
    expect((await read(mia, draft.id)).status).toBe('draft');
    expect(codes(await ask(mia, REVIEW, { id: draft.id }, 'applicationReview'))).toHaveLength(9);
  });

  it('keeps a draft to its founder: neither the office nor the neighbour sees it', async () => {
    const draft = await wholeDraft(mia);
    const tom = await ours.person(`tom ${next}`, 'entrepreneur');
    for (const other of [ours.manager, tom, neighbour.manager]) {
      expect((await other.ask(READ, { id: draft.id })).data?.['application'] ?? null).toBeNull();
    }
    await expect(save(tom, draft, { answers: [] })).rejects.toThrow(/^No Application/);
    await expect(submit(tom, draft)).rejects.toThrow(/^No Application/);
    const stranger = await neighbour.person(`eve ${next}`, 'entrepreneur');
    await expect(submit(stranger, draft)).rejects.toThrow(/^No Application/);
    expect(await ask(tom, MINE, {}, 'myApplications')).toEqual([]);
  });

  it('keeps one draft an intake, whatever the taps', async () => {
    const drafts = await Promise.all([begin(mia), begin(mia), begin(mia)]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
  });

  it('tells the second of two tabs, and loses neither text', async () => {
    const draft = await begin(mia);
    await save(mia, draft, { answers: [{ key: 'team', value: 'The first tab.' }] });
    const second = await save(mia, draft, { answers: [{ key: 'team', value: 'The second tab.' }] });
    expect(codes(second)).toEqual(['CHANGED_ELSEWHERE']);
    const now = await read(mia, draft.id);
    expect(now.kept).toEqual([{ key: 'team', values: ['The first tab.'] }]);
    expect(codes(await save(mia, now, { answers: [{ key: 'team', value: 'The second tab.' }] }))).toEqual([]);
  });

  it('submits once, however often it is pressed', async () => {
    const draft = await wholeDraft(mia, named('Once'));
    const answers = await Promise.all([submit(mia, draft), submit(mia, draft)]);
    expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_SUBMITTED']]);
    expect(codes(await save(mia, { ...draft, revision: 3 }, { answers: named('Twice') }))).toEqual([
      'ALREADY_SUBMITTED',
    ]);
    const rows = await ours.within((tx) => tx.sql`select from venture where name = 'Once'`);
    expect(rows).toHaveLength(1);
  });

  it('keeps a text of 500 pages, and says by how much it is too long', async () => {
    const book = 'A page of words. '.repeat(88_000);
    const draft = await wholeDraft(mia, [{ key: 'problem', value: book }]);
    const [refused] = (await submit(mia, draft)).refusals;
    expect(refused).toMatchObject({ code: 'ANSWER_UNFIT', field: 'problem' });
    expect(refused.message).toMatch(/1,495,999 characters are here, and 4,000 is the most/);
    const { kept } = await read(mia, draft.id);
    expect(kept.find(({ key }: Fields) => key === 'problem').values).toEqual([book]);
    const more = await save(mia, draft, { answers: [{ key: 'team', value: book.repeat(2).slice(0, 2_000_000) }] });
    expect(codes(more)).toEqual(['DRAFT_TOO_LARGE']);
  });

  it('shows the office, and never the applicant, what may be the same venture', async () => {
    const first = await submit(mia, await wholeDraft(mia, [{ key: 'name', value: 'Gridshift Energy' }, { key: 'website', value: 'https://www.gridshift.example.org/a' }])); // prettier-ignore
    const tom = await ours.person(`tom ${next}`, 'entrepreneur');
    const draft = await wholeDraft(tom, [{ key: 'name', value: 'GRIDSHIFT  energy' }, { key: 'website', value: 'gridshift.example.org' }]); // prettier-ignore
    expect(codes(first)).toEqual([]);
    expect(codes(await submit(tom, draft))).toEqual([]);
    expect((await read(ours.manager, draft.id)).duplicates).toEqual([{ name: 'Gridshift Energy', reasons: ['name', 'website'] }]); // prettier-ignore
    expect((await read(tom, draft.id)).duplicates).toEqual([]);
    const twin = await ours.person(`twin ${next}`, 'entrepreneur');
    expect(codes(await submit(twin, await wholeDraft(twin, named('Gridshift Energy'))))).toEqual([]);
  });

  it('asks for nothing that the form does not ask', async () => {
    const refused = await save(mia, await begin(mia), { answers: [{ key: 'salary', value: '1' }] });
    expect(codes(refused)).toEqual(['NO_SUCH_FIELD']);
    expect(open.fields.map(({ key }) => key)).toContain(WHOLE[0].key);
  });
});
