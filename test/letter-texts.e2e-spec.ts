import { codes } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';

const TEXTS = '{ letterTexts { kind locale subject body version editedBy placeholders { name required example } } }';
const SAVE = `mutation ($input: SaveLetterTextInput!) { saveLetterText(input: $input) {
  refusals { code field message } letterText { subject version editedBy } } }`;
const RESET = `mutation ($input: ResetLetterTextInput!) { resetLetterText(input: $input) { refusals { code } letterText { subject version } } }`;
const PREVIEW = `query ($input: LetterDraftInput!) { previewLetterText(input: $input) { refusals { code } subject html text } }`;
const TEST = `mutation ($input: LetterDraftInput!) { sendTestLetter(input: $input) { refusals { code } address } }`;

const draft = {
  kind: 'referenceAsked',
  locale: 'en',
  subject: 'A question about {applicant}',
  body: 'Dear {name},\n\nTell us about {applicant} <b>in short</b>.\n\n{link}',
};

interface Text {
  readonly kind: string;
  readonly subject: string;
  readonly version: number;
  readonly placeholders: readonly { readonly name: string; readonly required: boolean }[];
}

describe('the words of the letters', () => {
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

  const textOf = async (programme: Programme, kind: string): Promise<Text | undefined> =>
    ((await programme.manager.ask(TEXTS)).data?.['letterTexts'] as Text[]).find((text) => text.kind === kind);
  const save = async (input: object) => (await ours.manager.ask(SAVE, { input })).data?.['saveLetterText'] as object;

  it('are ours, with what they may name, until a programme writes its own', async () => {
    expect(await textOf(ours, 'referenceAsked')).toMatchObject({
      version: 0,
      editedBy: null,
      placeholders: [
        { name: 'name', required: false },
        { name: 'programme', required: false },
        { name: 'applicant', required: true },
        { name: 'link', required: true },
      ],
    });
  });

  it('are refused when no letter can be made of them, with every reason', async () => {
    const refused = await save({ ...draft, version: 0, subject: '{link}', body: 'Dear {first name}' });
    expect(codes(refused)).toEqual([
      'PLACEHOLDER_UNKNOWN',
      'PLACEHOLDER_UNKNOWN',
      'PLACEHOLDER_MISSING',
      'PLACEHOLDER_MISSING',
    ]);
    expect((await textOf(ours, 'referenceAsked'))?.version).toBe(0);
  });

  it('are kept by version: who saves over another’s words is told', async () => {
    const saved = { refusals: [], letterText: { subject: draft.subject, version: 1, editedBy: 'manager' } };
    expect(await save({ ...draft, version: 0 })).toEqual(saved);
    expect(codes(await save({ ...draft, subject: 'Mine', version: 0 }))).toEqual(['TEXT_CHANGED']);
    const both = await Promise.all(['One', 'Two'].map((subject) => save({ ...draft, subject, version: 1 })));
    expect(both.map(codes).flat()).toEqual(['TEXT_CHANGED']);
    expect(codes(await save({ ...draft, version: 7 }))).toEqual(['TEXT_CHANGED']);
    expect((await textOf(neighbour, 'referenceAsked'))?.version).toBe(0);
  });

  it('are shown with examples, safe to look at, beside what stands against them', async () => {
    const { data } = await ours.manager.ask(PREVIEW, { input: { ...draft, body: `${draft.body}\n\n{else}` } });
    const { refusals, subject, html, text } = data?.['previewLetterText'];
    expect(refusals).toEqual([{ code: 'PLACEHOLDER_UNKNOWN' }]);
    expect(subject).toBe('A question about Ada Okafor');
    expect(html).toContain('&lt;b&gt;in short');
    expect(html).toContain('href="https://outrigger.example.org/example"');
    expect(text).toContain('Tell us about Ada Okafor');
  });

  it('go as a test to whoever asks, and to nobody else', async () => {
    const { data } = await ours.manager.ask(TEST, { input: draft });
    expect(data?.['sendTestLetter']).toEqual({ refusals: [], address: ours.manager.login });
    const mail = await until(() => office.to(ours.manager.login)[0]);
    expect(mail.subject).toBe('Test: A question about Ada Okafor');
    expect(mail.text).toContain('Dear manager,');
    const refused = await ours.manager.ask(TEST, { input: { ...draft, body: 'No link.' } });
    expect(codes(refused.data?.['sendTestLetter'])).toEqual(['PLACEHOLDER_MISSING', 'PLACEHOLDER_MISSING']);
    expect(office.mails).toHaveLength(1);
  });

  it('go back to ours', async () => {
    const { data } = await ours.manager.ask(RESET, { input: { kind: draft.kind, locale: 'en' } });
    expect(data?.['resetLetterText'].letterText).toMatchObject({ version: 0 });
    expect((await textOf(ours, draft.kind))?.subject).toContain('{applicant} has named you');
  });

  it('of every kind can be looked at, and sent to oneself', async () => {
    const texts = (await ours.manager.ask(TEXTS)).data?.['letterTexts'] as (typeof draft)[];
    const before = office.mails.length;
    for (const { kind, locale, subject, body } of texts) {
      const input = { kind, locale, subject, body };
      const { data } = await ours.manager.ask(PREVIEW, { input });
      const { refusals, html, text } = data?.['previewLetterText'];
      expect({ kind, refusals }).toEqual({ kind, refusals: [] });
      expect(`${kind} ${html}${text}`).not.toMatch(/preferences\.invalid|\{[a-zA-Z]+\}/);
      const sent = await ours.manager.ask(TEST, { input });
      expect(sent.data?.['sendTestLetter']).toMatchObject({ refusals: [] });
    }
    await until(() => (office.mails.length === before + texts.length ? true : undefined));
    const mails = office.mails.slice(before);
    for (const { subject, html, text } of mails) {
      expect(subject).toMatch(/^Test: \S/);
      expect(text).toContain('Dear manager,');
      expect(String(html)).toContain('prefers-color-scheme: dark');
    }
    expect(texts.length).toBeGreaterThan(60);
  }, 120_000);

  it('are the office’s', async () => {
    const mentor = await ours.mentor('Reader');
    for (const query of [
      TEXTS,
      'mutation { resetLetterText(input: { kind: mentorApplied, locale: "en" }) { refusals { code } } }',
    ]) {
      expect((await mentor.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
