import { raw, sql } from '@outrigger/tenancy';
import { beforeTheQuarter } from './support/calm.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { pair, until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';
import { statementsOf } from './support/statements.js';

const FORM = `query ($slug: String!, $token: String) { mentorForm(programme: $slug, token: $token) {
  programme zone hoursMin hoursMax consent consentVersion name email backgrounds { code } } }`;
const APPLY = `mutation ($input: ApplyAsMentorInput!) { applyAsMentor(input: $input) { refusals { code field } } }`;
const BOARD = `{ recruitment { status count cards { id name days isDuplicate score applicationId mentorId } } }`;
const APPLICATION = `query ($id: ID!) { mentorApplication(id: $id) { name email status mentorId knownMentorId
  duplicateOf { id } nomination { name nominatedByName } interviews { id interviewerName score ratings { question rating } }
  references { id name askedAt answeredAt words rating } steps { fromStatus toStatus why isSkip takenByName } } }`;
const NOMINATE = `mutation ($input: NominateMentorInput!) { nominateMentor(input: $input) { refusals { code } } }`;
const NOMINATIONS = `{ mentorNominations { total items { name written hasApplied nominatedByName } } }`;
const ARRANGE = `mutation ($input: ArrangeMentorInterviewInput!) { arrangeMentorInterview(input: $input) {
  refusals { code } application { status interviews { id } } } }`;
const FILE = `mutation ($input: FileInterviewSheetInput!) { fileInterviewSheet(input: $input) { refusals { code } application { status } } }`;
const ASK = `mutation ($id: ID!) { askReferences(input: { applicationId: $id }) { refusals { code } letters } }`;
const QUESTION = `query ($token: String!) { referenceQuestion(token: $token) { programme applicant name isAnswered } }`;
const ANSWER = `mutation ($input: AnswerReferenceInput!) { answerReference(input: $input) { refusals { code } } }`;
const MOVE = `mutation ($input: MoveMentorApplicationInput!) { moveMentorApplication(input: $input) { refusals { code message } application { status } } }`;
const ACCEPT = `mutation ($input: AcceptMentorInput!) { acceptMentor(input: $input) { refusals { code } application { status mentorId } } }`;
const DECLINE = `mutation ($input: DeclineMentorApplicationInput!) { declineMentorApplication(input: $input) { refusals { code } application { status } } }`;
const MOVE_MENTOR = `mutation ($input: MoveMentorInput!) { moveMentor(input: $input) { refusals { code } mentor { status leaveUntil joinedOn } } }`;
const WORK = '{ workList(perKind: 100) { kind items { id title detail } } }';
const STEPS = `query ($id: ID!) { mentor(id: $id) { steps { toStatus why } } }`;

const WHY = 'She has mentored in this house before.';
const LATER = '2035-05-03T09:00:00Z';
const RATINGS = ['motivation', 'experience', 'listening', 'time', 'independence'].map((question) => ({
  question,
  rating: 4,
}));

/** A statement with values in the places of its parameters, as its types tell them. */
const filledIn = (statement: string): string =>
  statement.replaceAll(/\$\d+::timestamptz/g, 'now()').replaceAll(/\$\d+(::int)?/g, '90');

describe('recruiting mentors (C1)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const applying = (name: string, changes: object = {}) => ({
    programme: 'ours',
    name,
    email: `${name.toLowerCase()}@people.example.org`,
    primaryBackground: 'product',
    expertise: ['pricing'],
    languages: ['en'],
    zone: 'Europe/Lisbon',
    hoursPerMonth: 12,
    why: 'I have built two companies and would like to give back.',
    cv: 'https://people.example.org/cv',
    references: [
      { name: 'Ref One', email: `one.${name.toLowerCase()}@people.example.org` },
      { name: 'Ref Two', email: `two.${name.toLowerCase()}@people.example.org` },
    ],
    consentVersion: 1,
    ...changes,
  });
  const asked = async (person: Person, query: string, variables: object, field: string): Promise<Fields> => {
    const { data, errors } = await person.ask(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data?.[field];
  };
  const deed = (query: string, field: string) => (input: object) => asked(ours.manager, query, { input }, field);
  const arrange = deed(ARRANGE, 'arrangeMentorInterview');
  const file = deed(FILE, 'fileInterviewSheet');
  const move = deed(MOVE, 'moveMentorApplication');
  const accept = deed(ACCEPT, 'acceptMentor');
  const decline = deed(DECLINE, 'declineMentorApplication');
  const moveMentor = deed(MOVE_MENTOR, 'moveMentor');
  const read = (id: string) => asked(ours.manager, APPLICATION, { id }, 'mentorApplication');
  const apply = async (input: object): Promise<Fields> => {
    const { data, errors } = await house.anonymous(APPLY, { input });
    return data?.['applyAsMentor'] ?? errors;
  };
  const idsOf = async (name: string, programme = ours): Promise<string[]> => {
    const rows = await programme.within(
      (tx) => tx.sql<{ id: string }>`select id from mentor_application where name = ${name} order by applied_at`,
    );
    return rows.map(({ id }) => id);
  };
  /** Somebody whose application is here. */
  const applicant = async (name: string): Promise<string> => {
    expect(await apply(applying(name))).toEqual({ refusals: [] });
    return (await idsOf(name)).at(-1) ?? '';
  };
  const column = async (status: string, programme = ours): Promise<Fields> => {
    const columns = (await asked(programme.manager, BOARD, {}, 'recruitment')) as Fields[];
    return columns.find((one: Fields) => one.status === status);
  };
  const linkIn = async (address: string, nth = 0): Promise<string> => {
    const mail = await until(() => office.to(address)[nth]);
    const [, token = ''] = /http:\/\/localhost\/\S+#([\w.-]+)/.exec(mail.text ?? '') ?? [];
    return token;
  };

  describe('the open form', () => {
    it('says what it asks, and is none for an unknown programme', async () => {
      const { data } = await house.anonymous(FORM, { slug: 'ours' });
      expect(data?.['mentorForm']).toMatchObject({ programme: 'Programme ours', hoursMin: 4, name: null });
      expect((await house.anonymous(FORM, { slug: 'nobody' })).data?.['mentorForm']).toBeNull();
    });

    it('takes an application in and acknowledges it by letter', async () => {
      const id = await applicant('Ada');
      expect(await read(id)).toMatchObject({
        status: 'applied',
        email: 'ada@people.example.org',
        steps: [{ fromStatus: null, toStatus: 'applied', why: 'Applied by the open form.', takenByName: null }],
        references: [
          { name: 'Ref One', askedAt: null },
          { name: 'Ref Two', askedAt: null },
        ],
      });
      const mail = await until(() => office.to('ada@people.example.org')[0]);
      expect(mail.subject).toBe('We have your application: Programme ours');
      expect((await column('applied')).cards).toEqual([expect.objectContaining({ id, name: 'Ada', days: 0 })]);
      expect((await column('applied', neighbour)).count).toBe(0);
      expect((await neighbour.manager.ask(APPLICATION, { id })).data?.['mentorApplication']).toBeNull();
    });

    it('tells every reason at once', async () => {
      const refused = await apply(
        applying('Wrong', { hoursPerMonth: 90, zone: 'Paris', consentVersion: null, references: [] }),
      );
      expect(codes(refused)).toEqual(['NO_SUCH_ZONE', 'HOURS_OUT_OF_RANGE', 'TWO_REFERENCES', 'CONSENT_NEEDED']);
      expect(await idsOf('Wrong')).toEqual([]);
    });

    it('answers alike who is known and who is not; the office alone sees it, and one letter goes', async () => {
      const mentor = await ours.mentor('Known');
      const first = await applicant('Twin');
      const answers = await Promise.all([
        apply(applying('Twin', { email: 'TWIN@people.example.org' })),
        apply(applying('Member', { email: mentor.login })),
        apply(applying('Fresh')),
      ]);
      expect(answers).toEqual(Array(3).fill({ refusals: [] }));
      const [, second = ''] = await idsOf('Twin');
      expect((await read(second)).duplicateOf).toEqual({ id: first });
      const [member = ''] = await idsOf('Member');
      expect(await read(member)).toMatchObject({ knownMentorId: mentor.mentorId, duplicateOf: null });
      await until(() => office.to('fresh@people.example.org')[0]);
      expect(office.to('twin@people.example.org')).toHaveLength(1);
    });

    it('marks the second of two that come at the same moment', async () => {
      await Promise.all([apply(applying('Same')), apply(applying('Same'))]);
      const both = await Promise.all((await idsOf('Same')).map(read));
      expect(both.filter(({ duplicateOf }: Fields) => duplicateOf !== null)).toHaveLength(1);
    });
  });

  describe('the path', () => {
    it('leads from the form to an active mentor, every step with who and why', async () => {
      const id = await applicant('Path');
      await arrange({ applicationId: id, startsAt: LATER, place: 'Room 4, Dock House' });
      const invitation = await until(() =>
        office.to('path@people.example.org').find(({ text }) => text?.includes('When:')),
      );
      expect(invitation.text).toMatch(/When: Thursday, May 3, 2035 at 10:00.*Lisbon time/);
      expect(codes(await asked(ours.manager, ASK, { id }, 'askReferences'))).toEqual([]);
      const { interviews } = await read(id);
      const sheet = { interviewId: interviews[0].id, ratings: RATINGS, notes: 'Asks first.', score: 5 };
      expect((await file(sheet)).application.status).toBe('screening');
      expect(codes(await file(sheet))).toEqual(['SHEET_FILED']);
      expect(codes(await accept({ applicationId: id }))).toEqual(['STEP_SKIPPED']);
      for (const who of ['one', 'two']) {
        const token = await linkIn(`${who}.path@people.example.org`);
        const answer = { token, words: 'I have known her for ten years; she listens.', rating: 5 };
        expect((await house.anonymous(ANSWER, { input: answer })).data?.['answerReference']).toEqual({ refusals: [] });
      }
      const accepted = await accept({ applicationId: id, message: 'We liked your questions.' });
      expect(accepted).toMatchObject({ refusals: [], application: { status: 'probation' } });
      const { mentorId } = accepted.application;
      const letters = await until(() =>
        office.to('path@people.example.org').length >= 4 ? office.to('path@people.example.org') : undefined,
      );
      expect(
        letters
          .map(({ subject }) => subject)
          .slice(2)
          .sort(),
      ).toEqual(['Programme ours invites you to Outrigger', 'Welcome among the mentors of Programme ours']);
      expect(codes(await moveMentor({ mentorId, to: 'active', reason: WHY }))).toEqual(['NO_WARRANT']);
      await ours.within(
        (tx) => tx.sql`insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
        values (gen_random_uuid(), ${mentorId}, 1, ${tx.now}, current_date + 300)`,
      );
      expect(await moveMentor({ mentorId, to: 'active', reason: WHY })).toMatchObject({
        refusals: [],
        mentor: { status: 'active' },
      });
      const { steps } = await asked(ours.manager, STEPS, { id: mentorId }, 'mentor');
      expect(steps.map(({ toStatus }: Fields) => toStatus)).toEqual([
        'applied',
        'interviewing',
        'screening',
        'probation',
        'active',
      ]);
      expect((await read(id)).steps[2]).toEqual({
        fromStatus: 'interviewing',
        toStatus: 'screening',
        why: 'Interview held: 5 of 5.',
        isSkip: false,
        takenByName: 'manager',
      });
      expect((await read(id)).status).toBe('active');
    });

    it('skips nothing without a written reason, and keeps that it was skipped', async () => {
      const id = await applicant('Skipper');
      const refused = await move({ applicationId: id, to: 'screening' });
      expect(codes(refused)).toEqual(['STEP_SKIPPED']);
      expect(refused.refusals[0].message).toContain('no interview is arranged');
      expect((await move({ applicationId: id, to: 'screening', reason: WHY })).application.status).toBe('screening');
      expect((await read(id)).steps.at(-1)).toMatchObject({ why: WHY, isSkip: true });
    });

    it('ends with a reason that the applicant does not see, and goes on when it is taken up again', async () => {
      const id = await applicant('Declined');
      expect(codes(await decline({ applicationId: id }))).toEqual(['REASON_NEEDED']);
      const reason = 'Would like to invest in the ventures.';
      await decline({ applicationId: id, reason, message: 'At present we are many.' });
      const mails = await until(() => pair(office.to('declined@people.example.org')));
      const told = mails.map(({ text }) => text).join(' ');
      expect(told).toContain('At present we are many.');
      expect(told).not.toContain('invest');
      expect(codes(await arrange({ applicationId: id, startsAt: LATER, place: 'Here' }))).toEqual([
        'APPLICATION_DECIDED',
      ]);
      expect((await move({ applicationId: id, to: 'applied', reason: WHY })).application.status).toBe('applied');
      expect((await decline({ applicationId: id, reason, letter: false })).application.status).toBe('declined');
    });

    it('makes one mentor of two applications, whatever the race', async () => {
      const ids = [await applicant('Race'), await applicant('Race')];
      const answers = await Promise.all(ids.map((applicationId) => accept({ applicationId, reason: WHY })));
      expect(answers.flatMap(codes)).toEqual(['MENTOR_KNOWN']);
    });

    it('interviews at a time to come, by somebody of the programme', async () => {
      const id = await applicant('Timely');
      expect(codes(await arrange({ applicationId: id, startsAt: '2020-01-01T10:00:00Z', place: 'Here' }))).toEqual([
        'INTERVIEW_IN_PAST',
      ]);
      const input = { applicationId: id, startsAt: LATER, place: 'Here', interviewerId: neighbour.manager.memberId };
      expect((await ours.manager.ask(ARRANGE, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('goes on leave with its days and back, and to the alumni when no team counts on them', async () => {
      const { mentorId } = await ours.mentor('Leaver');
      const leave = { mentorId, to: 'on_leave', reason: WHY };
      expect(codes(await moveMentor(leave))).toEqual(['LEAVE_NEEDS_DAYS']);
      const days = { leaveFrom: '2035-01-01', leaveUntil: '2035-03-01' };
      expect((await moveMentor({ ...leave, ...days })).mentor).toMatchObject({
        status: 'on_leave',
        leaveUntil: '2035-03-01',
      });
      expect((await moveMentor({ mentorId, to: 'active', reason: WHY })).mentor).toMatchObject({
        status: 'active',
        leaveUntil: null,
      });
      expect(codes(await moveMentor({ mentorId, to: 'probation', reason: WHY }))).toEqual(['NO_SUCH_STEP']);
      expect((await moveMentor({ mentorId, to: 'alumni', reason: WHY })).mentor.status).toBe('alumni');
    });
  });

  describe('references', () => {
    it('are asked by letter, answered once, and shown to nobody without the link', async () => {
      const id = await applicant('Referred');
      const ask = () => asked(ours.manager, ASK, { id }, 'askReferences');
      expect(await ask()).toEqual({ refusals: [], letters: 2 });
      expect(codes(await ask())).toEqual(['ASKED_TODAY']);
      const token = await linkIn('one.referred@people.example.org');
      const question = async (of: string) =>
        (await house.anonymous(QUESTION, { token: of })).data?.['referenceQuestion'];
      expect(await question(token)).toEqual({
        programme: 'Programme ours',
        applicant: 'Referred',
        name: 'Ref One',
        isAnswered: false,
      });
      expect(await question(`${token.slice(0, -1)}_`)).toBeNull();
      const answer = async () =>
        (await house.anonymous(ANSWER, { input: { token, words: 'She listens, and asks good questions.', rating: 4 } }))
          .data?.['answerReference'];
      const both = await Promise.all([answer(), answer()]);
      expect(both.flatMap(codes)).toEqual(['REFERENCE_ANSWERED']);
      expect((await read(id)).references[0]).toMatchObject({
        words: 'She listens, and asks good questions.',
        rating: 4,
      });
      await decline({ applicationId: id, reason: WHY, letter: false });
      expect(await question(token)).toBeNull();
      expect(codes(await answer())).toEqual(['REFERENCE_DEAD']);
    });
  });

  describe('nominations', () => {
    it('reach the nominee by a link that knows them', async () => {
      const mentor = await ours.mentor('Nominator');
      const input = { name: 'Nominee', email: 'nominee@people.example.org', why: 'She has sold two companies.' };
      expect(await asked(mentor, NOMINATE, { input }, 'nominateMentor')).toEqual({ refusals: [] });
      const mail = await until(() => office.to(input.email)[0]);
      expect(mail.subject).toBe('Nominator thinks of you as a mentor of Programme ours');
      const token = await linkIn(input.email);
      const { data } = await house.anonymous(FORM, { slug: 'ours', token });
      expect(data?.['mentorForm']).toMatchObject({ name: 'Nominee', email: input.email });
      expect((await house.anonymous(FORM, { slug: 'neighbour', token })).data?.['mentorForm'].name).toBeNull();
      await apply(applying('Nominee', { token }));
      const [id = ''] = await idsOf('Nominee');
      expect((await read(id)).nomination).toEqual({ name: 'Nominee', nominatedByName: 'Nominator' });
    });

    it('write to nobody twice, and tell the mentor nothing of it', async () => {
      const mentor = await ours.mentor('Second');
      await applicant('Quiet');
      const input = { name: 'Quiet', email: 'quiet@people.example.org', why: 'Somebody whom I admire.' };
      expect(await asked(mentor, NOMINATE, { input }, 'nominateMentor')).toEqual({ refusals: [] });
      expect(await asked(mentor, NOMINATIONS, {}, 'mentorNominations')).toEqual({
        total: 1,
        items: [{ name: 'Quiet', written: null, hasApplied: null, nominatedByName: 'Second' }],
      });
      const all = await asked(ours.manager, NOMINATIONS, {}, 'mentorNominations');
      expect(all.items[0]).toMatchObject({ name: 'Quiet', written: false });
    });

    it('are ten a day at the most', async () => {
      const mentor = await ours.mentor('Eager');
      const nominate = (nth: number) =>
        asked(
          mentor,
          NOMINATE,
          { input: { name: 'N', email: `n${nth}@people.example.org`, why: 'Somebody whom I admire.' } },
          'nominateMentor',
        );
      for (let nth = 0; nth < 10; nth++) expect(codes(await nominate(nth))).toEqual([]);
      expect(codes(await nominate(10))).toEqual(['TOO_MANY_NOMINATIONS']);
    });
  });

  describe('at the office', () => {
    const waiting = async (kind: string): Promise<Fields[]> => {
      const groups = (await asked(ours.manager, WORK, {}, 'workList')) as Fields[];
      return groups.find((group: Fields) => group.kind === kind).items;
    };
    const titles = async (kind: string): Promise<string[]> => (await waiting(kind)).map(({ title }) => title as string);

    it('everybody who waits stands on the work list until their deed is done (V5)', async () => {
      const id = await applicant('Waiting');
      expect(await titles('mentorInterview')).toContain('Waiting');
      const { application } = await arrange({ applicationId: id, startsAt: LATER, place: 'Here' });
      expect(await titles('mentorInterview')).not.toContain('Waiting');
      expect(await titles('mentorSheet')).not.toContain('Waiting');
      await asked(ours.manager, ASK, { id }, 'askReferences');
      await ours.within(async (tx) => {
        await tx.sql`update mentor_interview set starts_at = now() - interval '1 hour' where application_id = ${id}`;
        await tx.sql`update mentor_reference set asked_at = now() - interval '8 days' where application_id = ${id} and name = 'Ref One'`;
      });
      expect(await titles('mentorSheet')).toContain('Waiting');
      const late = async () => (await waiting('mentorReference')).filter(({ title }) => title === 'Waiting');
      expect(await late()).toEqual([expect.objectContaining({ id, detail: 'Ref One' })]);
      await ours.within(async (tx) => {
        const since = sql`asked_at = now() - interval '9 days' where application_id = ${id}`;
        for (const name of ['Ref Two', 'Ref One'])
          await tx.sql`update mentor_reference set ${since} and name = ${name}`;
      });
      // Two lines of the same instant about the same person stand in one order, however the rows lie.
      expect((await late()).map(({ detail }) => detail as string)).toEqual(['Ref One', 'Ref Two']);
      await file({ interviewId: application.interviews[0].id, ratings: RATINGS, notes: '', score: 3 });
      expect(await titles('mentorSheet')).not.toContain('Waiting');
      expect(await titles('mentorDecision')).toContain('Waiting');
      await decline({ applicationId: id, reason: WHY, letter: false });
      for (const kind of ['mentorDecision', 'mentorReference']) expect(await titles(kind)).not.toContain('Waiting');
    });

    it('a leave that is over asks for its return', async () => {
      const { mentorId } = await ours.mentor('Away', { status: 'on_leave' });
      await ours.within(
        (tx) =>
          tx.sql`update mentor set leave_from = current_date - 9, leave_until = current_date - 1 where id = ${mentorId}`,
      );
      expect(await titles('mentorReturn')).toEqual(['Away']);
    });

    it('the board of ten years is one statement, and finds who is open by an index', async () => {
      await ours.within(async (tx) => {
        await tx.sql`insert into mentor_application (id, name, email, primary_background, other_backgrounds, expertise, languages, zone,
            hours_per_month, why, cv, status, status_since, applied_at, consent_version)
          select gen_random_uuid(), 'Old ' || n, n || '@old.example.org', 'product', '{}', '{}', '{en}', 'Europe/Paris', 12, 'w', 'c',
            case when n % 200 = 0 then 'applied' else 'declined' end, now() - n * interval '1 day', now() - n * interval '1 day', 1
            from generate_series(1, 3600) n`;
      });
      await house.database.admin('analyze mentor_application');
      const sent = await statementsOf(() => ours.manager.ask(BOARD));
      const boards = sent.filter((statement) => statement.includes('mentor_application'));
      expect(boards).toHaveLength(1);
      const plan = await ours.within((tx) =>
        tx.run<{ 'QUERY PLAN': string }>(raw(`explain ${filledIn(boards[0] ?? '')}`)),
      );
      const scans = plan.map((line) => line['QUERY PLAN']).filter((line) => line.includes('on mentor_application'));
      expect(scans.filter((line) => line.includes('Seq Scan'))).toEqual([]);
      expect((await column('applied')).count).toBeGreaterThanOrEqual(18);
      expect((await column('declined')).count).toBeLessThan(120);
    });
  });

  it('is the office’s: a mentor sees neither board nor application, and decides nothing', async () => {
    const mentor = await ours.mentor('Curious');
    const id = await applicant('Private');
    for (const query of [
      BOARD,
      `{ mentorApplication(id: "${id}") { name } }`,
      `mutation { askReferences(input: { applicationId: "${id}" }) { letters } }`,
    ]) {
      expect((await mentor.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('holds at 30 applications from one place in a quarter of an hour', async () => {
    await beforeTheQuarter(20_000);
    const answers = [];
    for (let nth = 0; nth < 31; nth++) answers.push(await apply({ ...applying('Flood'), programme: 'nobody' }));
    expect(codes(answers.at(-1))).toEqual(['TOO_MANY_ATTEMPTS']);
  });
});
