import { applicationOf, ventureIn } from './support/applied.js';
import { chores } from './support/chores.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';

const DECIDE = `mutation ($input: DecideApplicationsInput!) { decideApplications(input: $input) { refusals { code subjectId } decisionIds } }`;
const BACK = `mutation ($ids: [ID!]!) { takeBackDecisions(input: { decisionIds: $ids }) { refusals { code } takenBack } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawConsent(input: { consentId: $id }) { refusals { code } venture { id } } }`;
const LETTER = `query ($input: DecisionLetterInput!) { decisionLetter(input: $input) { subject text readers } }`;
const VENTURE = `query ($id: ID!) { venture(id: $id) { status returnsOn decisionReason
  decisions { outcome reason message decidedByName settledAt takenBackAt takenBackByName intake { name } referredTo }
  outcomeConsents { id founderName textVersion givenAt withdrawnAt } steps { toStatus reason } } }`;

const NONCE = /name="nonce" value="([\w-]+)"/;

describe('deciding about applications (V2)', () => {
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

  const decide = async (decisions: readonly object[], by: Person = ours.manager): Promise<Fields> => {
    const { data, errors } = await by.ask(DECIDE, { input: { decisions } });
    if (!data) throw new Error(JSON.stringify(errors));
    return data['decideApplications'];
  };
  const see = async (id: string): Promise<Fields> => (await ours.manager.ask(VENTURE, { id })).data?.['venture'];
  const admin = (sql: string, values: unknown[] = []): Promise<unknown> => house.database.admin(sql, values);

  /** What the clockwork does in its minute, when the time to take a decision back is over. */
  async function minute(name: 'settle-decisions' | 'return-deferred'): Promise<void> {
    await admin(`update decision set letter_at = now() - interval '1 second'`);
    await chores(house, name);
  }

  const founderOf = (name: string): string => `founder.of.${name.toLowerCase()}@ours.example.org`;

  it('accepts, and writes when nobody took it back', async () => {
    const { ventureId } = await applicationOf(ours, 'Alder');
    const input = { ventureId, outcome: 'accepted', message: 'Your customers convinced us.' };
    const preview = (await ours.manager.ask(LETTER, { input })).data?.['decisionLetter'];
    expect(preview).toMatchObject({ subject: 'Welcome: Alder is in', readers: ['Founder of Alder'] });
    expect(preview.text).toContain('Your customers convinced us.');

    expect((await decide([input])).refusals).toEqual([]);
    expect(await see(ventureId)).toMatchObject({ status: 'accepted', decisions: [{ settledAt: null }] });
    expect(office.to(founderOf('Alder'))).toEqual([]);
    await minute('settle-decisions');
    const letter = await until(() => office.to(founderOf('Alder')).find(({ subject }) => subject === preview.subject));
    expect(letter.text).toContain('Your customers convinced us.');
    expect((await see(ventureId)).decisions[0]).toMatchObject({ decidedByName: 'manager', takenBackAt: null });
    await minute('settle-decisions');
    expect(office.to(founderOf('Alder')).filter(({ subject }) => subject === preview.subject)).toHaveLength(1);
  });

  it('is taken back as long as no letter has left, and no letter leaves then', async () => {
    const { ventureId } = await applicationOf(ours, 'Birch');
    const { decisionIds: ids } = await decide([{ ventureId, outcome: 'declined', reason: 'Too early.' }]);
    const back = async (): Promise<Fields> => (await ours.manager.ask(BACK, { ids })).data?.['takeBackDecisions'];
    expect(await back()).toEqual({ refusals: [], takenBack: 1 });
    expect(await see(ventureId)).toMatchObject({
      status: 'submitted',
      decisionReason: null,
      decisions: [{ outcome: 'declined', takenBackByName: 'manager' }],
    });
    expect(codes(await back())).toEqual(['TAKEN_BACK']);
    const { decisionIds } = await decide([{ ventureId, outcome: 'accepted' }]);
    await minute('settle-decisions');
    const gone = await ours.manager.ask(BACK, { ids: decisionIds });
    expect(codes(gone.data?.['takeBackDecisions'])).toEqual(['LETTER_LEFT']);
    await until(() => office.to(founderOf('Birch')).find(({ subject }) => subject === 'Welcome: Birch is in'));
    expect(office.to(founderOf('Birch')).filter(({ subject }) => subject?.startsWith('Your application'))).toEqual([]);
  });

  it('decides in bulk: all or none, with every reason', async () => {
    const [one, two] = [await ventureIn(ours, 'Cedar'), await ventureIn(ours, 'Cypress', 'mentored')];
    const both = [
      { ventureId: one, outcome: 'accepted' },
      { ventureId: two, outcome: 'declined', reason: 'Too early.' },
    ];
    expect((await decide(both)).refusals).toEqual([{ code: 'ALREADY_DECIDED', subjectId: two }]);
    expect((await see(one)).status).toBe('submitted');
    const three = await ventureIn(ours, 'Cherry', 'screening');
    const { decisionIds } = await decide([both[0] as object, { ...both[1], ventureId: three }]);
    expect(decisionIds).toHaveLength(2);
    expect((await see(three)).steps[0]).toEqual({ toStatus: 'declined', reason: 'Too early.' });
    expect((await see(one)).decisions[0].reason).toBe('');
  });

  it('defers to an intake to come, and the venture returns by itself when that opens', async () => {
    const { ventureId } = await applicationOf(ours, 'Elm');
    const later = await applicationOf(ours, 'Later');
    const defer = { ventureId, outcome: 'deferred', reason: 'Let them talk to customers.', intakeId: later.intakeId };
    expect(codes(await decide([defer]))).toEqual(['NO_LATER_INTAKE']);
    await admin(
      `update intake set opens_at = now() + interval '40 days', closes_at = now() + interval '60 days' where id = $1`,
      [later.intakeId],
    );
    expect(codes(await decide([defer]))).toEqual([]);
    expect(await see(ventureId)).toMatchObject({ status: 'deferred', decisions: [{ intake: { name: 'Later' } }] });
    expect((await see(ventureId)).returnsOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    await minute('settle-decisions');
    const letter = await until(() => office.to(founderOf('Elm'))[0]);
    expect(letter.text).toContain('the intake Later, which opens on');
    await minute('return-deferred');
    expect((await see(ventureId)).status).toBe('deferred');

    await admin(`update intake set opens_at = now() - interval '1 minute' where id = $1`, [later.intakeId]);
    await minute('return-deferred');
    expect(await see(ventureId)).toMatchObject({ status: 'submitted', returnsOn: null });
    await decide([{ ventureId, outcome: 'accepted' }]);
    await minute('return-deferred');
    expect((await see(ventureId)).status).toBe('accepted');
  });

  it('refers elsewhere, and asks the founder by a link for the consent, which can be withdrawn', async () => {
    const { ventureId } = await applicationOf(ours, 'Fir');
    const refer = { ventureId, outcome: 'referred', reason: 'Not our field.', referredTo: 'The incubator' };
    expect(codes(await decide([{ ...refer, referredTo: null }]))).toEqual(['NO_PLACE']);
    await decide([refer]);
    await minute('settle-decisions');
    const letter = await until(() => office.to(founderOf('Fir'))[0]);
    expect(letter.text).toContain('believe that The incubator is');
    const [url = ''] = /http:\/\/localhost\/a\/[\w.-]+/.exec(letter.text ?? '') ?? [];
    const at = `${house.api.url}${new URL(url).pathname}`;
    const page = await (await fetch(at)).text();
    expect(page).toContain('May we ask you later how it went?');
    expect((await see(ventureId)).outcomeConsents).toEqual([]);

    const press = async (form: Record<string, string>): Promise<number> => {
      const nonce = NONCE.exec(await (await fetch(at)).text())?.[1] ?? '';
      const body = new URLSearchParams({ nonce, ...form });
      return (await fetch(at, { method: 'POST', redirect: 'manual', body })).status;
    };
    expect(await press({ choice: 'yes' })).toBe(303);
    const [given] = (await see(ventureId)).outcomeConsents as Fields[];
    expect(given).toMatchObject({ founderName: 'Founder of Fir', textVersion: 1, withdrawnAt: null });
    expect(await press({ undo: 'yes' })).toBe(303);
    expect((await see(ventureId)).outcomeConsents[0].withdrawnAt).not.toBeNull();

    await press({ choice: 'yes' });
    const again = (await see(ventureId)).outcomeConsents as Fields[];
    expect(again).toHaveLength(2);
    const open = again.find(({ withdrawnAt }) => withdrawnAt === null);
    const withdrawn = await ours.manager.ask(WITHDRAW, { id: open?.id });
    expect(withdrawn.data?.['withdrawConsent']).toEqual({ refusals: [], venture: { id: ventureId } });
  });

  it('decides once when two managers press at the same moment', async () => {
    const { ventureId } = await applicationOf(ours, 'Gorse');
    const second = await ours.person('Second', 'manager');
    const answers = await Promise.all([
      decide([{ ventureId, outcome: 'accepted' }]),
      decide([{ ventureId, outcome: 'declined', reason: 'Too early.' }], second),
    ]);
    expect(answers.flatMap(codes)).toEqual(['ALREADY_DECIDED']);
    expect((await see(ventureId)).decisions).toHaveLength(1);
  });

  it('is the office’s alone: founders and mentors read no decision, and the neighbour nothing', async () => {
    const { ventureId } = await applicationOf(ours, 'Hazel');
    const { decisionIds: ids } = await decide([{ ventureId, outcome: 'declined', reason: 'Between us.' }]);
    const mentor = await ours.mentor('Curious');
    expect((await mentor.ask(BACK, { ids })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await neighbour.manager.ask(BACK, { ids })).errors?.[0]?.message).toMatch(/^No Decision/);
    const theirs = { input: { decisions: [{ ventureId, outcome: 'accepted' }] } };
    expect((await neighbour.manager.ask(DECIDE, theirs)).errors?.[0]?.message).toMatch(/^No Venture/);
    const letter = await neighbour.manager.ask(LETTER, { input: { ventureId, outcome: 'accepted' } });
    expect(letter.errors?.[0]?.message).toMatch(/^No Venture/);
  });
});
