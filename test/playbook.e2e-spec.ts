import { codes, doing, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';

const TEXT = 'title summary body rules letterKind subject fields { key label kind required }';
const ENTRY = `entry { id kind language revision isAhead newestVersion withdrawnAt ${TEXT} versions { version note publishedByName } }`;
const OPEN = `item { id kind title version copyId copyVersion state } revision theirs { ${TEXT} }
  ours { version formId adoptedByName text { ${TEXT} } }`;
const PLAYBOOK = '{ playbook { id kind title version copyId copyVersion state } }';
const ITEM = `query ($id: ID!) { playbookItem(playbookEntryId: $id) { ${OPEN} } }`;
const UPDATE = `query ($id: ID!) { playbookUpdate(playbookCopyId: $id) { version revision notes { version note }
  lines { kind text } ourLines { kind text } } }`;
const ENTRIES = '{ playbookEntries { id kind title newestVersion } }';
const LETTERS = '{ letterTexts { kind subject body version } }';
const FORMS = '{ intakeForms { id name isAhead fields { key label } versions { version } } }';

const WORDS = 'Dear {name},\n\nWelcome. {message}';
const ASKED = [
  { key: 'name', kind: 'text', label: 'Your venture?', required: true, means: 'name' },
  { key: 'oneLiner', kind: 'text', label: 'In a line?', required: true, means: 'oneLiner' },
  { key: 'sector', kind: 'text', label: 'Your field?', required: true, means: 'sector' },
];
const choice = (means: string, values: string[]): object => ({
  key: means,
  kind: 'choice',
  label: `Your ${means}?`,
  required: true,
  means,
  options: values.map((value) => ({ value, label: value })),
});
const WHOLE = [...ASKED, choice('origin', ['student', 'alumni']), choice('stage', ['idea', 'pilot'])];

describe('the playbook', () => {
  let house: House;
  let centre: Programme;
  let sister: Programme;
  let neighbour: Programme;
  let trainer: Person;

  beforeAll(async () => {
    house = await openHouse();
    [centre, sister, neighbour] = [
      await house.programme('centre'),
      await house.programme('sister'),
      await house.programme('neighbour'),
    ];
    trainer = await centre.person('Tess Trainer', 'trainer');
  });
  afterAll(() => house.close());

  const writes = (name: string, input: object, by: Person = trainer): Promise<Fields> => doing(by, name, input, ENTRY);
  const does = (by: Programme, name: string, input: object): Promise<Fields> =>
    doing(by.manager, name, input, `open { ${OPEN} }`);
  const begun = async (kind: string, title: string, more: object = {}): Promise<Fields> =>
    (await writes('beginPlaybookEntry', { kind, language: 'en', title, summary: 'Why.', ...more })).entry;
  const written = async (entry: Fields, changes: object): Promise<Fields> => {
    const { id: playbookEntryId, revision, title, summary, body, rules, subject } = entry;
    const input = { playbookEntryId, revision, title, summary, body, rules, subject, ...changes };
    return (await writes('writePlaybookEntry', input)).entry;
  };
  const published = async ({ id: playbookEntryId, revision }: Fields, note = 'The first.'): Promise<Fields> =>
    (await writes('publishPlaybookEntry', { playbookEntryId, revision, note })).entry;
  const principle = async (title: string): Promise<Fields> =>
    published(await written(await begun('principle', title), { body: 'One.\n\nTwo.', rules: ['C2', 'T1'] }));
  const item = async ({ manager }: Programme, id: string): Promise<Fields> =>
    (await manager.ask(ITEM, { id })).data?.['playbookItem'];
  const update = async ({ manager }: Programme, id: string): Promise<Fields> =>
    (await manager.ask(UPDATE, { id })).data?.['playbookUpdate'];
  const adopt = (by: Programme, playbookEntryId: string, version = 1, revision = 0): Promise<Fields> =>
    does(by, 'adoptPlaybookEntry', { playbookEntryId, version, revision });
  const told = (lines: readonly Fields[]): string[] =>
    lines.filter(({ kind }: Fields) => kind !== 'same').map(({ kind, text }: Fields) => `${kind} ${text}`);

  it('is begun with texts of the house, once, each fit to be published', async () => {
    const fill = mutationOf('fillPlaybook', { input: false, read: 'added' });
    expect((await trainer.ask(fill)).data?.['fillPlaybook']).toMatchObject({ refusals: [], added: 8 });
    expect(codes((await trainer.ask(fill)).data?.['fillPlaybook'])).toEqual(['FILLED']);
    const { data } = await trainer.ask('{ playbookEntries { id revision kind body isAhead newestVersion } }');
    for (const { id: playbookEntryId, revision, kind, body } of data?.['playbookEntries'] as Fields[]) {
      const answer = await writes('publishPlaybookEntry', { playbookEntryId, revision, note: 'The first.' });
      expect([kind, codes(answer)]).toEqual([kind, []]);
      expect(answer.entry).toMatchObject({ isAhead: false, newestVersion: 1 });
      if (kind === 'principle' || kind === 'guide') expect(body).toContain('## Source');
      await writes('withdrawPlaybookEntry', { playbookEntryId, reason: 'Out of the way.' });
    }
    expect((await sister.manager.ask(PLAYBOOK)).data?.['playbook']).toEqual([]);
  });

  it('says at once what a draft lacks, and lets nobody write over what somebody else wrote', async () => {
    const entry = await begun('principle', 'Nothing yet');
    expect(
      codes(await writes('beginPlaybookEntry', { kind: 'letter', language: 'en', title: 'Of what', summary: '' })),
    ).toEqual(['NO_LETTER']);
    expect(
      codes(
        await writes('beginPlaybookEntry', { kind: 'principle', language: 'en', title: 'nothing YET', summary: '' }),
      ),
    ).toEqual(['ENTRY_KNOWN']);
    const publish = { playbookEntryId: entry.id, note: 'New.' };
    expect(codes(await writes('publishPlaybookEntry', { ...publish, revision: 1 }))).toEqual(['NO_TEXT', 'NO_RULE']);
    const text = { playbookEntryId: entry.id, title: entry.title, summary: '', body: 'Words.' };
    expect(codes(await writes('writePlaybookEntry', { ...text, revision: 1, rules: ['Z9', 'C'] }))).toEqual([
      'NO_SUCH_RULE',
    ]);
    const changed = await written(entry, { body: 'Words.', rules: ['S1'] });
    expect(codes(await writes('writePlaybookEntry', { ...text, revision: 1 }))).toEqual(['TEXT_CHANGED']);
    expect(codes(await writes('publishPlaybookEntry', { ...publish, revision: 1 }))).toEqual(['TEXT_CHANGED']);
    const out = await published(changed);
    expect(out.versions).toEqual([{ version: 1, note: 'The first.', publishedByName: 'Tess Trainer' }]);
    expect(codes(await writes('publishPlaybookEntry', { ...publish, revision: out.revision }))).toEqual([
      'NOTHING_NEW',
    ]);
    const better = await written(out, { summary: 'Why, and for whom.', title: ` ${entry.title} ` });
    expect(better).toMatchObject({ title: entry.title, isAhead: true });
    expect(await published(better, 'Its summary.')).toMatchObject({ newestVersion: 2, isAhead: false });
    expect(codes(await writes('writePlaybookEntry', { ...text, revision: 4, title: ' a ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    const letter = await begun('letter', 'A letter', { letterKind: 'mentorAccepted' });
    expect(letter.body).toContain('{message}');
    const unsaid = await written(letter, { subject: '', body: `Dear {nobody} ${'x'.repeat(10_000)}` });
    expect(
      codes(
        await writes('publishPlaybookEntry', { ...publish, playbookEntryId: letter.id, revision: unsaid.revision }),
      ),
    ).toEqual(['NO_SUBJECT', 'TOO_LONG', 'PLACEHOLDER_UNKNOWN']);
    const form = await begun('form', 'A form');
    const short = await written(form, { fields: ASKED });
    expect(
      codes(await writes('publishPlaybookEntry', { ...publish, playbookEntryId: form.id, revision: short.revision })),
    ).toEqual(['MEANING_MISSING', 'MEANING_MISSING']);
  });

  it('a principle is adopted once, written anew as the programme likes, and follows what is new', async () => {
    const entry = await principle('Mentors have no stake');
    expect((await item(sister, entry.id)).item).toMatchObject({ state: 'free', version: 1, copyId: null });
    expect(codes(await adopt(sister, entry.id, 2))).toEqual(['SOURCE_CHANGED']);
    const both = await Promise.all([1, 2].map(() => adopt(sister, entry.id)));
    expect(both.flatMap((answer) => codes(answer))).toEqual(['ADOPTED']);
    expect(codes(await adopt(sister, entry.id))).toEqual(['ADOPTED']);
    const { item: mine, ours, revision } = await item(sister, entry.id);
    expect({ mine, ours, revision }).toMatchObject({
      mine: { state: 'adopted' },
      ours: { text: { body: 'One.\n\nTwo.', rules: ['C2', 'T1'] } },
      revision: 1,
    });
    const playbookCopyId = mine.copyId as string;
    expect(await update(sister, playbookCopyId)).toBeNull();

    const own = {
      playbookCopyId,
      revision: 1,
      title: 'None of us has a stake',
      summary: '',
      body: 'One, in our words.\n\nTwo.',
    };
    expect(codes(await does(sister, 'writePlaybookCopy', own))).toEqual([]);
    expect(codes(await does(sister, 'writePlaybookCopy', own))).toEqual(['TEXT_CHANGED']);
    const second = await published(await written(entry, { body: 'One.\n\nTwo.\n\nThree.' }), 'A third.');
    await published(await written(second, { body: 'One.\n\nTwo.\n\nThree and four.' }), 'A fourth.');
    const news = await update(sister, playbookCopyId);
    expect(news).toMatchObject({
      version: 3,
      revision: 2,
      notes: [
        { version: 3, note: 'A fourth.' },
        { version: 2, note: 'A third.' },
      ],
    });
    expect(told(news.lines)).toEqual(['added Three and four.']);
    expect(told(news.ourLines)).toEqual([
      'removed Mentors have no stake',
      'removed Why.',
      'added None of us has a stake',
      'removed One.',
      'added One, in our words.',
    ]);
    expect((await item(sister, entry.id)).item.state).toBe('behind');
    const take = { playbookCopyId, version: 3, revision: 2 };
    expect(codes(await does(sister, 'takePlaybookUpdate', { ...take, version: 2 }))).toEqual(['SOURCE_CHANGED']);
    expect(codes(await does(sister, 'takePlaybookUpdate', { ...take, revision: 1 }))).toEqual(['OURS_CHANGED']);
    const { open } = await does(sister, 'takePlaybookUpdate', take);
    expect(open).toMatchObject({
      item: { state: 'adopted', copyVersion: 3 },
      ours: { text: { title: 'Mentors have no stake', body: 'One.\n\nTwo.\n\nThree and four.' } },
    });
    expect(codes(await does(sister, 'takePlaybookUpdate', { ...take, revision: 3 }))).toEqual(['SOURCE_CHANGED']);
  });

  it('what is kept counts as looked at, and what is withdrawn stays with those who adopted it', async () => {
    const entry = await principle('Teams of three');
    const { open } = await adopt(sister, entry.id);
    const { copyId: playbookCopyId } = open.item;
    await published(await written(entry, { body: 'Anew.' }), 'All.');
    expect(codes(await does(sister, 'keepPlaybookCopy', { playbookCopyId, version: 2 }))).toEqual([]);
    expect(await item(sister, entry.id)).toMatchObject({
      item: { state: 'adopted', copyVersion: 2 },
      ours: { text: { body: 'One.\n\nTwo.' } },
    });
    expect(codes(await writes('withdrawPlaybookEntry', { playbookEntryId: entry.id, reason: 'Old.' }))).toEqual([]);
    expect(codes(await writes('withdrawPlaybookEntry', { playbookEntryId: entry.id, reason: 'Old.' }))).toEqual([
      'WITHDRAWN',
    ]);
    expect(await item(sister, entry.id)).toMatchObject({
      item: { state: 'withdrawn', version: null },
      theirs: null,
      ours: { version: 2 },
    });
    expect(await item(neighbour, entry.id)).toBeNull();
    expect(codes(await adopt(neighbour, entry.id, 2))).toEqual([`No PlaybookEntry ${entry.id}.`]);
    const [back] = (await writes('publishPlaybookEntry', { playbookEntryId: entry.id, revision: 3, note: 'Back.' }))
      .entry.versions;
    expect(back.version).toBe(3);
    expect((await item(sister, entry.id)).item).toMatchObject({ state: 'behind', version: 3 });
  });

  it('a letter goes among the letters; own words are replaced only by somebody who says so', async () => {
    const entry = await published(
      await written(await begun('letter', 'Welcome', { letterKind: 'mentorAccepted' }), {
        subject: 'Welcome to {programme}',
        body: WORDS,
      }),
    );
    const letterOf = async ({ manager }: Programme): Promise<Fields> =>
      (await manager.ask(LETTERS)).data?.['letterTexts'].find(({ kind }: Fields) => kind === 'mentorAccepted');
    expect(codes(await adopt(sister, entry.id))).toEqual([]);
    expect(await letterOf(sister)).toMatchObject({ subject: 'Welcome to {programme}', body: WORDS, version: 1 });
    expect(await letterOf(neighbour)).toMatchObject({ version: 0 });

    const own = { kind: 'mentorAccepted', locale: 'en', subject: 'Our own', body: 'Ours. {message}', version: 0 };
    await doing(neighbour.manager, 'saveLetterText', own);
    expect(codes(await adopt(neighbour, entry.id))).toEqual(['OURS_REPLACED']);
    expect(await letterOf(neighbour)).toMatchObject({ subject: 'Our own' });
    const { revision } = await item(neighbour, entry.id);
    expect(codes(await adopt(neighbour, entry.id, 1, revision))).toEqual([]);
    expect(await letterOf(neighbour)).toMatchObject({ subject: 'Welcome to {programme}', version: 2 });

    await doing(sister.manager, 'saveLetterText', { ...own, version: 1 });
    await published(await written(entry, { subject: 'Welcome among us', body: WORDS }), 'Warmer.');
    const { copyId: playbookCopyId } = (await item(sister, entry.id)).item;
    const news = await update(sister, playbookCopyId);
    expect(told(news.lines)).toEqual(['removed Subject: Welcome to {programme}', 'added Subject: Welcome among us']);
    expect(told(news.ourLines)).toContain('added Ours. {message}');
    expect(codes(await does(sister, 'takePlaybookUpdate', { playbookCopyId, version: 2, revision: 1 }))).toEqual([
      'OURS_CHANGED',
    ]);
    expect(
      codes(await does(sister, 'takePlaybookUpdate', { playbookCopyId, version: 2, revision: news.revision })),
    ).toEqual([]);
    expect(await letterOf(sister)).toMatchObject({ subject: 'Welcome among us', version: 3 });
    const elsewhere = { playbookCopyId, revision: 1, title: 'A title', summary: '', body: 'Words.' };
    expect(codes(await does(sister, 'writePlaybookCopy', elsewhere))).toEqual(['WRITTEN_ELSEWHERE']);
  });

  it('a form becomes a draft of its own, and what is new another: forms that are there stay as they are', async () => {
    const formsOf = async (): Promise<Fields[]> => (await sister.manager.ask(FORMS)).data?.['intakeForms'];
    const FORM = 'form { id revision }';
    const live = (await doing(sister.manager, 'createIntakeForm', { name: 'Application' }, FORM)).form;
    await doing(sister.manager, 'publishIntakeForm', { formId: live.id, revision: live.revision });
    const before = await formsOf();

    const entry = await published(await written(await begun('form', 'Application'), { fields: WHOLE }));
    const { open } = await adopt(sister, entry.id);
    expect(open.ours).toMatchObject({ version: 1, adoptedByName: expect.any(String) });
    const [first, second] = await formsOf();
    expect([first, second]).toMatchObject([
      before[0],
      { name: 'Application (2)', isAhead: true, versions: [], id: open.ours.formId },
    ]);
    expect(second?.fields).toHaveLength(5);

    const extra = { key: 'why', kind: 'longText', label: 'Why you?', required: false };
    await published(await written(entry, { fields: [...WHOLE, extra] }), 'One more question.');
    const news = await update(sister, open.item.copyId);
    expect(told(news.lines)).toEqual(['added Question: Why you? (longText, optional)']);
    expect(news.ourLines).toEqual([]);
    const take = { playbookCopyId: open.item.copyId, version: 2, revision: news.revision };
    const taken = await does(sister, 'takePlaybookUpdate', take);
    expect(codes(taken)).toEqual([]);
    expect((await formsOf()).map(({ name, fields }: Fields) => [name, fields.length])).toEqual([
      ['Application', before[0]?.fields.length],
      ['Application (2)', 5],
      ['Application (3)', 6],
    ]);
    expect(taken.open.ours.text.fields).toHaveLength(6);
  });

  it('has its principles signed, once all are adopted, and again when one has changed', async () => {
    const STANDING =
      'isSigned principles { entryId version revision } signature { signedName principles { title version revision } }';
    const ONBOARDING = '{ onboarding { step isDone isSeen } }';
    const standing = async (): Promise<Fields> =>
      (await neighbour.manager.ask(`{ principles { ${STANDING} } }`)).data?.['principles'];
    const seen = async (): Promise<object[]> =>
      (await standing()).principles.map(({ entryId, version, revision }: Fields) => ({
        playbookEntryId: entryId,
        version: version ?? 1,
        revision: revision ?? 1,
      }));
    const sign = async (principles: object[]): Promise<Fields> =>
      doing(neighbour.manager, 'signPrinciples', { name: ' Nia Brook ', principles }, `standing { ${STANDING} }`);
    const step = async (name: string): Promise<Fields> =>
      (await neighbour.manager.ask(ONBOARDING)).data?.['onboarding'].find((each: Fields) => each.step === name);
    const entry = await principle('Founders set the agenda');

    expect(codes(await sign(await seen()))).toEqual(['NOT_ADOPTED']);
    expect(await step('principles')).toEqual({ step: 'principles', isDone: false, isSeen: true });
    for (const { entryId } of (await standing()).principles) {
      const { item: known } = await item(neighbour, entryId);
      await adopt(neighbour, entryId, known.version);
    }
    expect(await step('playbook')).toMatchObject({ isDone: true, isSeen: true });
    expect(codes(await sign((await seen()).slice(1)))).toEqual(['PRINCIPLES_CHANGED']);
    const signed = await sign(await seen());
    expect(signed.standing).toMatchObject({ isSigned: true, signature: { signedName: 'Nia Brook' } });
    expect(codes(await sign(await seen()))).toEqual(['SIGNED']);
    expect(await step('principles')).toMatchObject({ isDone: true });

    await published(await written(entry, { body: 'Anew.', rules: ['S1'] }), 'Shorter.');
    expect(await standing()).toMatchObject({ isSigned: true });
    const { copyId: playbookCopyId } = (await item(neighbour, entry.id)).item;
    await does(neighbour, 'takePlaybookUpdate', { playbookCopyId, version: 2, revision: 1 });
    expect(await standing()).toMatchObject({ isSigned: false, signature: { signedName: 'Nia Brook' } });
    expect(codes(await sign(await seen()))).toEqual([]);

    const read = await seen();
    const own = { playbookCopyId, revision: 2, title: 'Founders set it', summary: '', body: 'In our words.' };
    await does(neighbour, 'writePlaybookCopy', own);
    expect(await standing()).toMatchObject({ isSigned: false });
    expect(codes(await sign(read))).toEqual(['PRINCIPLES_CHANGED']);
    expect((await sign(await seen())).standing).toMatchObject({ isSigned: true });

    const { data } = await sister.manager.ask(`{ principles { isSigned signature { signedName } } }`);
    expect(data?.['principles']).toEqual({ isSigned: false, signature: null });
    await expect(
      neighbour.within((tx) => tx.sql`update principles_signature set signed_name = 'Other'`),
    ).rejects.toThrow(/permission/);
    for (const person of [trainer, await neighbour.mentor('Mo')]) {
      const { errors } = await person.ask(mutationOf('signPrinciples'), { input: { name: 'Mo', principles: [] } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('is written by the centre alone, and what each programme adopted is its own', async () => {
    const draft = await begun('guide', 'Not yet for others');
    const entry = await principle('Seen by all');
    const { open } = await adopt(sister, entry.id);
    expect(await item(neighbour, draft.id)).toBeNull();
    expect(codes(await adopt(neighbour, draft.id))).toEqual([`No PlaybookEntry ${draft.id}.`]);
    const listed = (await neighbour.manager.ask(PLAYBOOK)).data?.['playbook'] as Fields[];
    expect(listed.find(({ id }) => id === entry.id)).toMatchObject({ state: 'free', copyId: null });
    expect(listed.some(({ id }) => id === draft.id)).toBe(false);

    const { copyId: playbookCopyId } = open.item;
    const missing = [`No PlaybookCopy ${playbookCopyId}.`];
    const words = { title: 'Other', summary: '', body: 'Words.' };
    expect(await update(neighbour, playbookCopyId)).toBeNull();
    expect(codes(await does(neighbour, 'writePlaybookCopy', { playbookCopyId, revision: 1, ...words }))).toEqual(
      missing,
    );
    expect(codes(await does(neighbour, 'takePlaybookUpdate', { playbookCopyId, version: 2, revision: 1 }))).toEqual(
      missing,
    );
    expect(codes(await does(neighbour, 'keepPlaybookCopy', { playbookCopyId, version: 2 }))).toEqual(missing);
    expect(await neighbour.within((tx) => tx.sql`select 1 from playbook_versions(${draft.id})`)).toEqual([]);

    const forbidden = async ({ ask }: Person, document: string, input?: object): Promise<void> =>
      expect((await ask(document, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    await forbidden(sister.manager, ENTRIES);
    await forbidden(sister.manager, mutationOf('fillPlaybook', { input: false }));
    await forbidden(sister.manager, mutationOf('publishPlaybookEntry'), {
      playbookEntryId: entry.id,
      revision: 2,
      note: 'Mine.',
    });
    await forbidden(trainer, mutationOf('adoptPlaybookEntry'), { playbookEntryId: entry.id, version: 1 });
    for (const person of [await sister.mentor('Ada'), await sister.person('Finn', 'entrepreneur')])
      await forbidden(person, PLAYBOOK);
    await expect(centre.within((tx) => tx.sql`update playbook_version set note = 'Other.'`)).rejects.toThrow(
      /permission/,
    );
  });
});
