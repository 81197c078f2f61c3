import { ask, begin, type OpenIntake, openIntake, save, submit, WHOLE, wholeDraft } from './support/applying.js';
import { beforeTheQuarter } from './support/calm.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';

const PAGE = `query ($slug: String!) { applyPage(programme: $slug) { programme decisive fields { key } release { version text }
  intake { name state about } } }`;
const ELIGIBLE = `query ($input: CheckEligibilityInput!) { eligibility(input: $input) { unmet refusals { code message field } } }`;
const START = `mutation ($input: StartApplicationInput!) { startApplication(input: $input) { refusals { code } } }`;
const FORM = `query ($id: ID!) { intakeForm(id: $id) { name revision isAhead draftsBehind versions { version } fields { key kind label help
  required means options { value label } min max from until takes } } }`;
const SAVE_FORM = `mutation ($input: SaveIntakeFormInput!) { saveIntakeForm(input: $input) { refusals { code field } form { revision isAhead } } }`;
const PUBLISH = `mutation ($input: PublishIntakeFormInput!) { publishIntakeForm(input: $input) { refusals { code field } form { revision } } }`;
const PLAN = `mutation ($input: PlanIntakeInput!) { planIntake(input: $input) { refusals { code field } intake { id state drafts } } }`;
const INTAKES = `{ intakes { id name state drafts submitted form { name } rules { fact words } } }`;
const RELEASE = `mutation ($text: String!) { publishReleaseText(input: { text: $text }) { refusals { code } releaseText { version } } }`;
const CARRY = `mutation ($input: CarryOverApplicationInput!) { carryOverApplication(input: $input) { refusals { code } application {
  revision hasNewerForm fields { key } kept { key values } } } }`;
const REVIEW = `query ($id: ID!) { applicationReview(id: $id) { refusals { code field } } }`;
const ASK = `mutation ($input: AskForExceptionInput!) { askForException(input: $input) { refusals { code } application { askedAt } } }`;
const ADMIT = `mutation ($input: AdmitApplicationInput!) { admitApplication(input: $input) { refusals { code } application { admittedWhy admittedByName } } }`;
const ASKED = `{ exceptionsAsked { id askedWhy answers { key value } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { refusals { code } programmeSlug login } }`;

const RULES = [
  { fact: 'origin', test: 'among', values: ['student', 'alumni'], words: 'A founder must be a student or an alumna.' },
  { fact: 'stage', test: 'notAmong', values: ['growth'], words: 'You are further than we can help.' },
];

describe('intakes (V1, V2)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let open: OpenIntake;
  let mia: Person;
  let next = 0;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    open = await openIntake(ours, RULES);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });
  beforeEach(async () => {
    mia = await ours.person(`mia ${next++}`, 'entrepreneur');
  });

  const manage = (query: string, variables: object, field: string): Promise<Fields> =>
    ask(ours.manager, query, variables, field);
  const form = (): Promise<Fields> => manage(FORM, { id: open.formId }, 'intakeForm');
  const plan = (changes: object): Promise<Fields> =>
    manage(PLAN, { input: { name: `Later ${next}`, formId: open.formId, opensAt: '2035-01-01T00:00:00Z', ...changes } }, 'planIntake'); // prettier-ignore
  const guest = async (query: string, variables: object, field: string): Promise<Fields> => {
    const { data, errors } = await house.anonymous(query, variables);
    return data?.[field] ?? errors;
  };
  const start = (email: string): Promise<Fields> =>
    guest(START, { input: { programme: 'ours', name: 'Ada Lund', email } }, 'startApplication');
  const named = (name: string) => ({ key: 'name', value: name });

  describe('the open page', () => {
    it('says what is asked and what decides, to whoever comes', async () => {
      const page = await guest(PAGE, { slug: 'ours' }, 'applyPage');
      expect(page).toMatchObject({
        programme: 'Programme ours',
        decisive: ['origin', 'stage'],
        intake: { state: 'open' },
      });
      expect(page.fields).toHaveLength(open.fields.length);
      expect((await guest(PAGE, { slug: 'neighbour' }, 'applyPage')).intake).toBeNull();
      expect((await house.anonymous(PAGE, { slug: 'nobody' })).data?.['applyPage']).toBeNull();
    });

    it('names each rule that is not met, as far as it is answered, and keeps nothing', async () => {
      const check = async (answers: object[]): Promise<Fields> =>
        guest(ELIGIBLE, { input: { programme: 'ours', answers } }, 'eligibility');
      expect((await check([])).unmet).toBe(0);
      const wrong = await check([
        { key: 'origin', value: 'community' },
        { key: 'stage', value: 'growth' },
      ]);
      expect(wrong.refusals.map(({ message, field }: Fields) => [field, message])).toEqual([
        ['origin', 'A founder must be a student or an alumna.'],
        ['stage', 'You are further than we can help.'],
      ]);
    });

    it('lets a founder in by letter, and says alike who is known and who is not', async () => {
      const revoked = await ours.person(`gone ${next}`, 'entrepreneur');
      await ours.within((tx) => tx.sql`update membership set status = 'revoked' where id = ${revoked.memberId}`);
      const mentor = await ours.mentor(`Known ${next}`);
      const answers = await Promise.all([start('ada@people.example.org'), start(mentor.login), start(revoked.login)]);
      expect(answers).toEqual(Array(3).fill({ refusals: [] }));
      const mail = await until(() => office.to('ada@people.example.org')[0]);
      const [, token = ''] = /invitation#([\w.-]+)/.exec(mail.text ?? '') ?? [];
      const password = 'a long enough sentence to keep';
      expect(await guest(ACCEPT, { input: { token, password } }, 'acceptInvitation')).toMatchObject({
        refusals: [],
        login: 'ada@people.example.org',
      });
      const known = await until(() => office.to(mentor.login)[0]);
      expect(known.text).toMatch(/http:\/\/localhost\/p\/ours\/applications/);
      expect(office.to(revoked.login)).toEqual([]);
      const [row] = await ours.within((tx) => tx.sql<{ roles: string[] }>`select roles from membership where id = ${mentor.memberId}`); // prettier-ignore
      expect(row?.roles).toEqual(['mentor']);
    });

    it('floods nobody: the fourth letter to one address has to wait, known or not', async () => {
      await beforeTheQuarter(10_000);
      for (const address of [mia.login, `never.${next}@people.example.org`]) {
        for (let times = 0; times < 3; times++) expect(codes(await start(address))).toEqual([]);
        expect(codes(await start(address))).toEqual(['TOO_MANY_ATTEMPTS']);
      }
    });
  });

  describe('eligibility', () => {
    const INELIGIBLE = [{ key: 'origin', value: 'community' }];

    it('is told by every rule, and the office may make an exception in words', async () => {
      const draft = await wholeDraft(mia, [...INELIGIBLE, named(`Solara ${next}`)]);
      expect(codes(await submit(mia, draft))).toEqual(['NOT_ELIGIBLE']);
      const admitting = { input: { applicationId: draft.id, reason: 'Two of them are our alumni.' } };
      expect(codes(await manage(ADMIT, admitting, 'admitApplication'))).toEqual(['NOT_ASKED']);
      const asking = { input: { applicationId: draft.id, why: 'Our third founder is an alumna.' } };
      expect(codes(await ask(mia, ASK, asking, 'askForException'))).toEqual([]);
      const asked = (await manage(ASKED, {}, 'exceptionsAsked')) as Fields[];
      expect(asked.find(({ id }: Fields) => id === draft.id)?.askedWhy).toBe('Our third founder is an alumna.');
      expect(await ask(neighbour.manager, ASKED, {}, 'exceptionsAsked')).toEqual([]);
      await expect(ask(neighbour.manager, ADMIT, admitting, 'admitApplication')).rejects.toThrow(/^No Application/);
      expect(await manage(ADMIT, admitting, 'admitApplication')).toMatchObject({
        refusals: [],
        application: { admittedWhy: 'Two of them are our alumni.', admittedByName: 'manager' },
      });
      expect(codes(await submit(mia, draft))).toEqual([]);
      await until(() => office.to(mia.login).find(({ subject }) => subject === 'You can hand in your application to Programme ours')); // prettier-ignore
      const letter = await until(() =>
        office.to(mia.login).find(({ subject }) => subject?.startsWith('We have the application')),
      );
      expect(letter.subject).toMatch(/of Solara/);
    });

    it('needs a question of the form for every rule', async () => {
      const rule = (changes: object) => ({
        fact: 'origin',
        test: 'among',
        values: ['student'],
        words: 'Why.',
        ...changes,
      });
      const rules = [
        rule({ fact: 'country' }),
        rule({ words: ' ' }),
        rule({ values: [] }),
        rule({ fact: 'field', field: 'needs', test: 'atLeast', limit: null }),
      ];
      const refused = await plan({ rules });
      expect(refused.refusals.map(({ code, field }: Fields) => `${field} ${code}`)).toEqual([
        'rules.0 RULE_UNASKED',
        'rules.1 RULE_WORDLESS',
        'rules.2 RULE_OPEN',
        'rules.3 RULE_OPEN',
        'rules.3 RULE_UNFIT',
      ]);
    });
  });

  describe('an intake', () => {
    it('is alone in its time, and ends after it begins', async () => {
      expect(codes(await plan({ opensAt: '2030-01-01T00:00:00Z' }))).toEqual(['INTAKE_OVERLAPS']);
      const short = { opensAt: '2019-01-02T00:00:00Z', closesAt: '2019-01-01T00:00:00Z' };
      expect(codes(await plan(short))).toEqual(['CLOSES_TOO_SOON']);
      await expect(ask(neighbour.manager, PLAN, { input: { name: 'X', formId: open.formId, opensAt: '2035-01-01T00:00:00Z' } }, 'planIntake')).resolves.toMatchObject({ refusals: [{ code: 'FORM_UNPUBLISHED' }] }); // prettier-ignore
    });

    it('takes nothing after it has closed, keeps what was written, and opens again', async () => {
      const draft = await wholeDraft(mia, [named(`Late ${next}`)]);
      const [{ name }] = await manage(INTAKES, {}, 'intakes');
      const again = { intakeId: open.intakeId, name, opensAt: '2020-01-01T00:00:00Z', rules: RULES };
      expect((await plan({ ...again, closesAt: '2021-01-01T00:00:00Z' })).intake.state).toBe('closed');
      expect(codes(await submit(mia, draft))).toEqual(['INTAKE_CLOSED']);
      const saved = await save(mia, draft, { answers: [{ key: 'team', value: 'Still kept.' }] });
      expect(codes(saved)).toEqual([]);
      expect(codes(await start(`late.${next}@people.example.org`))).toEqual(['INTAKE_CLOSED']);
      expect((await plan({ ...again, closesAt: null })).intake.state).toBe('open');
      expect(codes(await submit(mia, saved.application))).toEqual([]);
    });

    it('counts for the office', async () => {
      await begin(mia);
      const [intake] = await manage(INTAKES, {}, 'intakes');
      expect(intake).toMatchObject({ name: 'Autumn', form: { name: 'Application' } });
      expect(intake.drafts).toBeGreaterThan(0);
      expect((await mia.ask(INTAKES)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  describe('a form', () => {
    const publish = async (fields: readonly Fields[]): Promise<Fields> => {
      const { revision, name } = await form();
      const saved = await manage(
        SAVE_FORM,
        { input: { formId: open.formId, revision, name, fields } },
        'saveIntakeForm',
      );
      return manage(PUBLISH, { input: { formId: open.formId, revision: saved.form.revision } }, 'publishIntakeForm');
    };

    it('that changes under a draft leaves it valid by its version; carried over, it names what is missing', async () => {
      const draft = await wholeDraft(mia, [named(`Carried ${next}`)]);
      const { fields } = await form();
      const without = fields.filter(({ key }: Fields) => key !== 'solution');
      const question = { key: 'customers', kind: 'longText', label: 'Whom have you asked?', required: true };
      expect(codes(await publish([...without, question]))).toEqual([]);
      expect((await form()).draftsBehind).toBeGreaterThan(0);
      expect(codes(await ask(mia, REVIEW, { id: draft.id }, 'applicationReview'))).toEqual([]);
      const carrying = { input: { applicationId: draft.id, revision: draft.revision } };
      const { application } = await ask(mia, CARRY, carrying, 'carryOverApplication');
      expect(application.hasNewerForm).toBe(false);
      expect(application.kept.find(({ key }: Fields) => key === 'solution').values).toEqual([WHOLE[6].value]);
      const missing = (await ask(mia, REVIEW, { id: draft.id }, 'applicationReview')).refusals;
      expect(missing).toEqual([{ code: 'ANSWER_MISSING', field: 'customers' }]);
      expect(codes(await ask(mia, CARRY, carrying, 'carryOverApplication'))).toEqual(['CHANGED_ELSEWHERE']);
      expect(codes(await publish(fields))).toEqual([]);
    });

    it('is submitted by the version that it was begun by, though a newer one is out', async () => {
      const draft = await wholeDraft(mia, [named(`Old form ${next}`)]);
      const { fields } = await form();
      const question = { key: 'customers', kind: 'longText', label: 'Whom have you asked?', required: true };
      await publish([...fields, question]);
      expect(codes(await submit(mia, draft))).toEqual([]);
      await publish(fields);
    });

    it('is published whole, and worked on half-finished', async () => {
      const { fields } = await form();
      const broken = fields
        .filter(({ key }: Fields) => key !== 'sector')
        .map((field: Fields) => (field.key === 'needs' ? { ...field, options: [], min: 5, max: 2 } : field));
      const refused = await publish(broken);
      expect(refused.refusals.map(({ code, field }: Fields) => `${code} ${field}`)).toEqual([
        'MEANING_MISSING sector',
        'OPTIONS_MISSING needs',
        'LIMITS_CROSSED needs',
      ]);
      expect((await form()).isAhead).toBe(true);
      await publish(fields);
      expect((await form()).isAhead).toBe(false);
    });

    it('is published with every question that a rule of an open intake asks', async () => {
      const [{ name }] = await manage(INTAKES, {}, 'intakes');
      const again = { intakeId: open.intakeId, name, opensAt: '2020-01-01T00:00:00Z' };
      const rule = { fact: 'field', field: 'needs', test: 'among', values: ['Team'], words: 'We help teams.' };
      expect(codes(await plan({ ...again, rules: [...RULES, rule] }))).toEqual([]);
      const { fields } = await form();
      expect(codes(await publish(fields.filter(({ key }: Fields) => key !== 'needs')))).toEqual(['RULE_LOST']);
      expect(codes(await plan({ ...again, rules: RULES }))).toEqual([]);
      expect(codes(await publish(fields))).toEqual([]);
    });

    it('is written over by nobody who has not seen it, and is none for a neighbour', async () => {
      const { name, revision, fields } = await form();
      const change = { input: { formId: open.formId, revision, name, fields } };
      const both = await Promise.all([1, 2].map(() => manage(SAVE_FORM, change, 'saveIntakeForm')));
      expect(both.map(codes).sort()).toEqual([[], ['FORM_CHANGED']]);
      expect((await neighbour.manager.ask(FORM, { id: open.formId })).data?.['intakeForm']).toBeNull();
      await expect(ask(neighbour.manager, SAVE_FORM, change, 'saveIntakeForm')).rejects.toThrow(/^No IntakeForm/);
    });
  });

  it('asks for the text that stands now, and keeps what was signed', async () => {
    const draft = await wholeDraft(mia, [named(`Signed ${next}`)]);
    const text = 'We keep what you tell for two years; our staff and your mentors read it.';
    expect((await manage(RELEASE, { text }, 'publishReleaseText')).releaseText.version).toBe(2);
    expect(codes(await submit(mia, draft))).toEqual(['RELEASE_CHANGED']);
    expect(codes(await submit(mia, draft, { releaseVersion: 2 }))).toEqual([]);
    const READ = `query ($id: ID!) { application(id: $id) { releaseText signedName } }`;
    expect(await manage(READ, { id: draft.id }, 'application')).toEqual({ releaseText: text, signedName: 'Mia Holm' });
  });
});
