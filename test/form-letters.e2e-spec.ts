import { ask, begin, type OpenIntake, openIntake, submit, wholeDraft } from './support/applying.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { PostOffice } from './support/post-office.js';
import { settled } from './support/settled.js';

const FORM = `query ($id: ID!) { intakeForm(id: $id) { name revision fields { key kind label help required means
  options { value label } min max from until takes } } }`;
const SAVE = `mutation ($input: SaveIntakeFormInput!) { saveIntakeForm(input: $input) { refusals { code } form { revision } } }`;
const PUBLISH = `mutation ($input: PublishIntakeFormInput!) { publishIntakeForm(input: $input) { refusals { code } } }`;
const CARRY = `mutation ($input: CarryOverApplicationInput!) { carryOverApplication(input: $input) { refusals { code } } }`;
const SUBJECT = 'The application form of Programme ours has changed';
const QUESTION = { key: 'customers', kind: 'longText', label: 'Whom have you asked?', required: true };

describe('a form that changes under drafts (V1)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let open: OpenIntake;
  let mia: Person;
  let tom: Person;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    open = await openIntake(ours);
    await openIntake(neighbour);
    [mia, tom] = [await ours.person('mia', 'entrepreneur'), await ours.person('tom', 'entrepreneur')];
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const fieldsNow = async (): Promise<Fields[]> =>
    (await ask(ours.manager, FORM, { id: open.formId }, 'intakeForm')).fields;
  /** Until everybody who is told has been told. */
  const publish = async (fields: readonly object[]): Promise<void> => {
    const { name, revision } = await ask(ours.manager, FORM, { id: open.formId }, 'intakeForm');
    const change = { input: { formId: open.formId, revision, name, fields } };
    const { form } = await ask(ours.manager, SAVE, change, 'saveIntakeForm');
    const publishing = { input: { formId: open.formId, revision: form.revision } };
    expect(codes(await ask(ours.manager, PUBLISH, publishing, 'publishIntakeForm'))).toEqual([]);
    await settled(house.database, { andLetters: true });
  };
  const toldTo = ({ login }: Person): string[] =>
    office
      .to(login)
      .filter(({ subject }) => subject === SUBJECT)
      .map(({ text }) => text?.replace(/\s+/g, ' ') ?? '');

  it('tells each founder of a draft once, what changed and where to go on; nobody else', async () => {
    const draft = await begin(mia);
    const handedIn = await ours.person('ada', 'entrepreneur');
    expect(codes(await submit(handedIn, await wholeDraft(handedIn)))).toEqual([]);
    const gone = await ours.person('gone', 'entrepreneur');
    await begin(gone);
    await ours.within((tx) => tx.sql`update membership set status = 'revoked' where id = ${gone.memberId}`);
    const stranger = await neighbour.person('eve', 'entrepreneur');
    await begin(stranger);

    const fields = (await fieldsNow()).filter(({ key }) => key !== 'solution');
    await publish([...fields.map((field) => (field.key === 'team' ? { ...field, required: false } : field)), QUESTION]);

    const [letter = '', ...more] = toldTo(mia);
    expect(more).toEqual([]);
    expect(letter).toContain('application for Autumn');
    expect(letter).toContain(
      'May be left out now: “Who are you, and what does each of you do?”; New, and to be answered: “Whom have you asked?”; ' +
        'No longer asked: “What have you built or tried so far?”.',
    );
    expect(letter).toContain(`http://localhost/p/ours/applications/${draft.id}`);
    for (const other of [handedIn, gone, stranger, ours.manager]) expect(toldTo(other)).toEqual([]);
  });

  it('says nothing when nothing is changed', async () => {
    await publish(await fieldsNow());
    expect(toldTo(mia)).toHaveLength(1);
  });

  it('tells what is new to the draft at hand, whichever version it was begun by', async () => {
    await begin(tom);
    const { id: applicationId, revision } = await begin(mia);
    await ask(mia, CARRY, { input: { applicationId, revision } }, 'carryOverApplication');
    const late = await ours.person('late', 'entrepreneur');
    const fields = await fieldsNow();
    await publish(fields.map((field) => (field.key === 'customers' ? { ...field, label: 'Who would buy?' } : field)));
    await begin(late);
    for (const founder of [mia, tom]) {
      expect(toldTo(founder).at(-1)).toMatch(/changed its form since: In other words: “Who would buy\?”\. What you/);
    }
    expect([mia, tom, late].map((founder) => toldTo(founder).length)).toEqual([2, 1, 0]);
  });

  it('names a few of very many changes, and counts the others', async () => {
    const fields = await fieldsNow();
    await publish(fields.map((field) => ({ ...field, help: `${field.help} In short.` })));
    const letter = toldTo(tom).at(-1) ?? '';
    expect(letter.match(/Explained anew/g)?.length).toBeGreaterThan(4);
    expect(letter).toMatch(/And \d+ more\./);
  });
});
