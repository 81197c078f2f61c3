import { codes, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { seated, type Sitting, sitting } from './support/sitting.js';

const KIT = `query ($id: ID!) { session(id: $id) { agendaVersion agenda { id title ask words minutes topic outcome outcomeWords }
  preparation { progress problems plans version publishedAt } suggestions { id title state suggestedByName }
  report { nextInWeeks choices { id question options decided } } summary { words writtenBy }
  notes { readers words authorName isMine } feedback { part worth words isMine } wish { topics urgency around } preRead { name } } }`;
const NOTES = 'query ($id: ID!) { session(id: $id) { notes { words } } }';
const RISKS = 'query ($id: ID!) { venture(id: $id) { risks { quarter part causeGroup score words } } }';
const AGENDA = [
  { title: 'Price for the city pilot', minutes: 20, topic: 'pricing', ask: 'decide', words: 'Who signs?' },
  { title: 'Hire or contract?', minutes: 20, topic: 'hiring' },
];

const READERS = 'query ($id: ID!) { session(id: $id) { attendees { hasPreRead } preRead { id } } }';

describe('the session kit (S1, S3, S5)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let foreign: Sitting;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    foreign = await sitting(neighbour, 'Foreign');
  });
  afterAll(() => house.close());

  const deed = async (by: Person, field: string, input: object, read = ''): Promise<Fields> => {
    const { data, errors } = await by.ask(mutationOf(field, { read }), { input });
    return data?.[field] ?? { refusals: (errors ?? []).map(({ extensions, message }) => ({ ...extensions, message })) };
  };
  const kit = async (by: Person, id: string): Promise<Fields> => (await by.ask(KIT, { id })).data?.['session'];
  const hang = async ({ sessionId: subject }: Sitting, by: Person, place: object = {}): Promise<number> => {
    const query = new URLSearchParams({ kind: 'session', subject, slot: 'preread', name: 'budget.pdf', ...place });
    const headers = { ...by.headers, 'content-type': 'application/octet-stream', 'x-outrigger-csrf': '1' };
    const body = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
    return (await fetch(`${house.api.url}/files?${query}`, { method: 'POST', headers, body })).status;
  };
  const filesOf = async ({ sessionId, founder }: Sitting): Promise<Fields[]> =>
    (await founder.ask(READERS, { id: sessionId })).data?.['session'].preRead;
  const lead = ({ mentors }: Sitting): Person => mentors[0] as Person;
  const second = ({ mentors }: Sitting): Person => mentors[1] as Person;
  const outsiders = (): Person[] => [foreign.founder, foreign.mentors[0] as Person, neighbour.manager];

  describe('before', () => {
    it('S1: founders say what they ask for, and tell how they are', async () => {
      const at = await sitting(ours, 'Prepared');
      const { sessionId, founder } = at;
      expect(codes(await deed(founder, 'writeAgenda', { sessionId, expectedVersion: 0, items: AGENDA }))).toEqual([]);
      const told = { progress: 'Two pilots.', problems: 'No price.', plans: 'Hire.' };
      expect(codes(await deed(founder, 'prepareSession', { sessionId, expectedVersion: 0, ...told }))).toEqual([]);
      const again = await deed(founder, 'prepareSession', { sessionId, expectedVersion: 0, ...told });
      expect(codes(again)).toEqual(['UPDATE_CHANGED']);
      const seen = await kit(second(at), sessionId);
      expect(seen.preparation).toEqual({ ...told, version: 1, publishedAt: null });
      expect(seen.agenda.map(({ ask, words }: Fields) => [ask, words])).toEqual([
        ['decide', 'Who signs?'],
        ['explore', null],
      ]);
    });

    it('S1: nobody else prepares or publishes', async () => {
      const { sessionId, mentors } = await sitting(ours, 'Alone');
      const update = { sessionId, expectedVersion: 0, progress: '', problems: '', plans: '' };
      for (const by of [ours.manager, ...mentors]) {
        expect(codes(await deed(by, 'prepareSession', update))).toEqual(['FORBIDDEN']);
        expect(codes(await deed(by, 'publishAgenda', { sessionId }))).toEqual(['FORBIDDEN']);
      }
      for (const by of [foreign.founder, await ours.person('Other founder', 'entrepreneur')]) {
        expect(codes(await deed(by, 'prepareSession', update))).toEqual(['NOT_FOUND']);
        expect(codes(await deed(by, 'publishAgenda', { sessionId }))).toEqual(['NOT_FOUND']);
      }
    });

    it('S1: two who write the first update at once: one is told', async () => {
      const { sessionId, founder } = await sitting(ours, 'Racing');
      const write = (progress: string) =>
        deed(founder, 'prepareSession', { sessionId, expectedVersion: 0, progress, problems: '', plans: '' });
      const answers = await Promise.all([write('One.'), write('Two.')]);
      expect(answers.map(codes).sort()).toEqual([[], ['UPDATE_CHANGED']]);
    });

    it('S1: an agenda is published once, when it says something', async () => {
      const { sessionId, founder } = await sitting(ours, 'Published');
      expect(codes(await deed(founder, 'publishAgenda', { sessionId }))).toEqual(['AGENDA_EMPTY']);
      await deed(founder, 'writeAgenda', { sessionId, expectedVersion: 0, items: AGENDA });
      expect(codes(await deed(founder, 'publishAgenda', { sessionId }))).toEqual([]);
      expect((await kit(founder, sessionId)).preparation.publishedAt).not.toBeNull();
      expect(codes(await deed(founder, 'publishAgenda', { sessionId }))).toEqual(['AGENDA_PUBLISHED']);
    });

    it('S1: mentors suggest, founders take it up or not', async () => {
      const at = await sitting(ours, 'Suggested');
      const { sessionId, founder } = at;
      const item = { sessionId, title: 'Board seat', ask: 'decide', minutes: 20, topic: 'fundraising' };
      expect(codes(await deed(lead(at), 'suggestAgendaItem', item))).toEqual([]);
      expect(codes(await deed(second(at), 'suggestAgendaItem', { ...item, title: 'Patents' }))).toEqual([]);
      expect(codes(await deed(founder, 'suggestAgendaItem', item))).toEqual(['FORBIDDEN']);
      expect(codes(await deed(foreign.mentors[0] as Person, 'suggestAgendaItem', item))).toEqual(['NOT_FOUND']);
      const [taken, left] = (await kit(founder, sessionId)).suggestions;
      expect(codes(await deed(lead(at), 'settleSuggestion', { suggestionId: taken.id, isTaken: true }))).toEqual([
        'FORBIDDEN',
      ]);
      expect(codes(await deed(foreign.founder, 'settleSuggestion', { suggestionId: taken.id, isTaken: true }))).toEqual(
        ['NOT_FOUND'],
      );
      await deed(founder, 'settleSuggestion', { suggestionId: taken.id, isTaken: true });
      await deed(founder, 'settleSuggestion', { suggestionId: left.id, isTaken: false });
      expect(codes(await deed(founder, 'settleSuggestion', { suggestionId: left.id, isTaken: true }))).toEqual([
        'SUGGESTION_SETTLED',
      ]);
      const seen = await kit(second(at), sessionId);
      expect(seen.suggestions.map(({ state }: Fields) => state)).toEqual(['accepted', 'declined']);
      expect(seen.agenda.map(({ title, ask }: Fields) => [title, ask])).toEqual([['Board seat', 'decide']]);
      expect(seen.agendaVersion).toBe(1);
    });

    it('S1: a suggestion that two take up at once is on the agenda once', async () => {
      const at = await sitting(ours, 'Twice');
      await deed(lead(at), 'suggestAgendaItem', { sessionId: at.sessionId, title: 'Once', ask: 'inform', minutes: 5 });
      const [{ id: suggestionId }] = (await kit(at.founder, at.sessionId)).suggestions;
      const take = () => deed(at.founder, 'settleSuggestion', { suggestionId, isTaken: true });
      const answers = await Promise.all([take(), take()]);
      expect(answers.map(codes).sort()).toEqual([[], ['SUGGESTION_SETTLED']]);
      expect((await kit(at.founder, at.sessionId)).agenda).toHaveLength(1);
    });

    it('S1: what is to be read before is hung there by founders, and read by their team alone', async () => {
      const at = await sitting(ours, 'Reading');
      expect(await hang(at, lead(at))).toBeGreaterThanOrEqual(400);
      expect(await hang(at, foreign.founder)).toBeGreaterThanOrEqual(400);
      expect(await hang(at, at.founder, { slot: 'elsewhere' })).toBe(422);
      expect(await hang(at, at.founder)).toBeLessThan(300);
      expect((await kit(lead(at), at.sessionId)).preRead).toEqual([{ name: 'budget.pdf' }]);
      for (const by of outsiders()) expect(await kit(by, at.sessionId)).toBeNull();
    });

    it('S1: founders and the office see which mentors have opened all of it, the mentors do not', async () => {
      const at = await sitting(ours, 'Read');
      const read = async (by: Person): Promise<unknown[]> =>
        (await by.ask(READERS, { id: at.sessionId })).data?.['session'].attendees.map((one: Fields) => one.hasPreRead);
      expect(await read(at.founder)).toEqual([null, null, null, null]);
      const open = async (by: Person, id: string): Promise<number> =>
        (await fetch(`${house.api.url}/files/${id}?programme=ours`, { headers: by.headers })).status;
      await hang(at, at.founder, { name: 'deck.pdf' });
      const [deck] = await filesOf(at);
      expect(await read(at.founder)).toEqual([false, false, false, false]);
      expect(await Promise.all([1, 2, 3].map(() => open(lead(at), deck?.id)))).toEqual([200, 200, 200]);
      expect(await open(foreign.founder, deck?.id)).toBe(404);
      for (const by of [at.founder, ours.manager]) expect(await read(by)).toEqual([true, false, false, false]);
      expect(await read(lead(at))).toEqual([null, null, null, null]);
      const kept = await ours.within((tx) => tx.sql`select from file_reading where file_id = ${deck?.id}`);
      expect(kept).toHaveLength(1);

      await hang(at, at.founder, { name: 'budget.pdf' });
      expect(await read(at.founder)).toEqual([false, false, false, false]);
      const [, budget] = await filesOf(at);
      expect(codes(await deed(at.founder, 'removeFile', { fileId: deck?.id }))).toEqual([]);
      await open(second(at), budget?.id);
      expect(await read(at.founder)).toEqual([false, true, false, false]);
    });
  });

  describe('after', () => {
    const report = ({ sessionId, founder, mentors }: Sitting, changes: object = {}) => ({
      sessionId,
      summary: 'A flat fee, reviewed in six months.',
      topics: [{ topic: 'pricing', minutes: 60 }],
      attendeeIds: [founder, ...mentors].map(({ memberId }) => memberId),
      actions: [],
      ...changes,
    });
    const held = async (name: string): Promise<Sitting> => {
      const agenda = AGENDA.map(({ title, topic }) => ({ title, topic }));
      const at = await sitting(ours, name, { startsInHours: -3, agenda });
      const [first] = (await kit(at.founder, at.sessionId)).agenda;
      const choices = [{ question: 'Price', options: ['flat fee', 'by sensor'] }];
      const items = [{ itemId: first.id, outcome: 'decided', words: 'Flat fee 18k.' }];
      expect(codes(await deed(lead(at), 'fileReport', report(at, { choices, items, nextInWeeks: 5 })))).toEqual([]);
      return at;
    };

    it('S3, S5: the report says what became of the points, and keeps advice that differs', async () => {
      const at = await held('Reported');
      const seen = await kit(second(at), at.sessionId);
      expect(seen.agenda.map(({ outcome, outcomeWords }: Fields) => [outcome, outcomeWords])).toEqual([
        ['decided', 'Flat fee 18k.'],
        [null, null],
      ]);
      expect(seen.report).toMatchObject({ nextInWeeks: 5, choices: [{ question: 'Price', decided: null }] });
      const [{ id: choiceId }] = seen.report.choices;
      expect(codes(await deed(lead(at), 'decideChoice', { choiceId, decided: 'flat fee' }))).toEqual(['FORBIDDEN']);
      expect(codes(await deed(foreign.founder, 'decideChoice', { choiceId, decided: 'flat fee' }))).toEqual([
        'NOT_FOUND',
      ]);
      expect(codes(await deed(at.founder, 'decideChoice', { choiceId, decided: 'flat fee' }))).toEqual([]);
      expect((await kit(second(at), at.sessionId)).report.choices[0].decided).toBe('flat fee');
    });

    it('S3: a point of another session is refused', async () => {
      const [at, other] = [await sitting(ours, 'Here', { startsInHours: -3 }), await held('There')];
      const [{ id: itemId }] = (await kit(other.founder, other.sessionId)).agenda;
      const items = [{ itemId, outcome: 'parked' }];
      expect(codes(await deed(lead(at), 'fileReport', report(at, { items })))).toEqual(['NO_SUCH_ITEM']);
    });

    it('S3: founders sum up, once the session has begun', async () => {
      const coming = await sitting(ours, 'Too early');
      const early = { sessionId: coming.sessionId, words: 'We learnt much.' };
      expect(codes(await deed(coming.founder, 'writeSummary', early))).toEqual(['SESSION_NOT_BEGUN']);
      const at = await sitting(ours, 'Summed', { startsInHours: -3 });
      const { sessionId } = at;
      for (const words of ['Much.', 'Price first.']) await deed(at.founder, 'writeSummary', { sessionId, words });
      expect((await kit(lead(at), sessionId)).summary).toEqual({ words: 'Price first.', writtenBy: 'Founder Summed' });
      expect(codes(await deed(lead(at), 'writeSummary', { sessionId, words: 'Mine.' }))).toEqual(['FORBIDDEN']);
      expect(codes(await deed(foreign.founder, 'writeSummary', { sessionId, words: 'Mine.' }))).toEqual(['NOT_FOUND']);
    });

    it('V4: a note is read by those whom it names, and by nobody else', async () => {
      const at = await sitting(ours, 'Noted');
      const { sessionId, founder } = at;
      for (const readers of ['mine', 'team', 'office']) {
        expect(codes(await deed(lead(at), 'writeNote', { sessionId, readers, words: `Lead ${readers}` }))).toEqual([]);
        expect(codes(await deed(founder, 'writeNote', { sessionId, readers, words: `Founder ${readers}` }))).toEqual(
          [],
        );
      }
      const read = async (by: Person): Promise<string[]> =>
        ((await by.ask(NOTES, { id: sessionId })).data?.['session']?.notes ?? []).map(({ words }: Fields) => words);
      expect(await read(lead(at))).toEqual(['Lead mine', 'Lead team', 'Founder team', 'Lead office']);
      expect(await read(second(at))).toEqual(['Lead team', 'Founder team']);
      expect(await read(founder)).toEqual(['Founder mine', 'Founder team', 'Founder office']);
      expect(await read(ours.manager)).toEqual(['Lead office', 'Founder office']);
      for (const by of outsiders()) expect(await read(by)).toEqual([]);
      for (const by of [foreign.mentors[0] as Person, foreign.founder]) {
        expect(codes(await deed(by, 'writeNote', { sessionId, readers: 'team', words: 'Hello.' }))).toEqual([
          'NOT_FOUND',
        ]);
      }
    });

    it('V4: a note is removed by its author alone', async () => {
      const at = await sitting(ours, 'Removed');
      const { sessionId } = at;
      await deed(lead(at), 'writeNote', { sessionId, readers: 'team', words: 'Gone soon.' });
      const [row] = await ours.within(
        (tx) => tx.sql<{ id: string }>`select id from session_note where session_id = ${sessionId}`,
      );
      const noteId = row?.id;
      for (const by of [second(at), ours.manager, neighbour.manager]) {
        expect(codes(await deed(by, 'removeNote', { noteId }))).toEqual(['NOT_FOUND']);
      }
      expect(codes(await deed(lead(at), 'removeNote', { noteId }))).toEqual([]);
      expect((await kit(lead(at), sessionId)).notes).toEqual([]);
    });

    it('S3: feedback is read by the office, and by its giver; a mentor sees an average of three sessions', async () => {
      const at = await held('Valued');
      const rate = (by: Person, sessionId: string, worth: number) =>
        deed(by, 'giveFeedback', { sessionId, worth, words: 'Secret.' });
      expect(codes(await rate(at.founder, at.sessionId, 4))).toEqual([]);
      expect(codes(await rate(lead(at), at.sessionId, 3))).toEqual([]);
      expect(codes(await rate(foreign.founder, at.sessionId, 1))).toEqual(['NOT_FOUND']);
      const seen = async (by: Person) => (await kit(by, at.sessionId)).feedback.map(({ worth }: Fields) => worth);
      expect(await seen(ours.manager)).toEqual([4, 3]);
      expect(await seen(at.founder)).toEqual([4]);
      expect(await seen(lead(at))).toEqual([3]);
      expect(await seen(second(at))).toEqual([]);
      const average = async (by: Person) =>
        (
          await by.ask('query ($id: ID!) { feedbackOfFounders(mentorId: $id) { sessions worth } }', {
            id: at.mentors[0]?.mentorId,
          })
        ).data?.['feedbackOfFounders'];
      expect(await average(lead(at))).toBeNull();
      for (const [number, worth] of [
        [2, 3],
        [3, 2],
      ] as const) {
        const sessionId = await seated(ours, at, { number, startsInHours: -3 - 24 * number });
        await rate(at.founder, sessionId, worth);
        await ours.within(
          (tx) => tx.sql`update session_attendance set attended = true where session_id = ${sessionId}`,
        );
      }
      expect(await average(lead(at))).toEqual({ sessions: 3, worth: 3 });
      expect(await average(ours.manager)).toEqual({ sessions: 3, worth: 3 });
      expect(await average(second(at))).toBeNull();
      expect(await average(neighbour.manager)).toBeNull();
    });

    it('S3: somebody who was absent is not asked', async () => {
      const at = await sitting(ours, 'Absent', { startsInHours: -3 });
      await ours.within(
        (tx) => tx.sql`update session_attendance set attended = false where session_id = ${at.sessionId}`,
      );
      expect(codes(await deed(at.founder, 'giveFeedback', { sessionId: at.sessionId, worth: 4 }))).toEqual([
        'NOT_THERE',
      ]);
    });
  });

  it('D1: founders and the lead score the risks of a quarter, nobody else', async () => {
    const at = await sitting(ours, 'Risky');
    const { ventureId, founder } = at;
    const assess = (by: Person, score: number) =>
      deed(by, 'assessRisks', { ventureId, scores: [{ group: 'need', score, words: 'Nobody asked.' }] });
    expect(codes(await assess(founder, 1))).toEqual([]);
    expect(codes(await assess(lead(at), 3))).toEqual([]);
    expect(codes(await assess(lead(at), 4))).toEqual([]);
    for (const by of [second(at), ...outsiders().slice(0, 2)])
      expect(codes(await assess(by, 0))).toEqual(['NOT_FOUND']);
    expect(codes(await assess(ours.manager, 0))).toEqual(['FORBIDDEN']);
    const faulty = {
      ventureId,
      scores: [
        { group: 'weather', score: 1 },
        { group: 'need', score: 1 },
        { group: 'need', score: 2 },
      ],
    };
    expect(codes(await deed(founder, 'assessRisks', faulty))).toEqual(['NO_SUCH_GROUP', 'GROUP_TWICE']);
    const { risks } = (await ours.manager.ask(RISKS, { id: ventureId })).data?.['venture'];
    expect(risks.map(({ part, score }: Fields) => [part, score])).toEqual([
      ['founder', 1],
      ['lead', 4],
    ]);
  });

  describe('F9: a founder asks for a session', () => {
    const WORK = '{ workList { kind items { id title detail number } } }';
    const work = async (kind: string, by = ours.manager): Promise<Fields[]> =>
      ((await by.ask(WORK)).data?.['workList'] as Fields[]).find((group) => group.kind === kind).items;

    it('and it lands on the work list of the office, once', async () => {
      const { ventureId, founder } = await sitting(ours, 'Asking', { startsInHours: -200 });
      const asked = { ventureId, topics: ['pricing'], urgency: 'week' };
      const payload = await deed(
        founder,
        'askForSession',
        asked,
        'session { id number status wish { urgency topics } }',
      );
      expect(payload.session).toMatchObject({
        number: 2,
        status: 'planned',
        wish: { urgency: 'week', topics: ['pricing'] },
      });
      const again = await deed(founder, 'askForSession', { ...asked, urgency: 'soon' }, 'session { id }');
      expect(again.session.id).toBe(payload.session.id);
      expect((await work('asked')).filter(({ title }) => title === 'Asking')).toEqual([
        { id: payload.session.id, title: 'Asking', detail: 'soon: Pricing and costs', number: 2 },
      ]);
      expect((await work('arrange')).filter(({ title }) => title === 'Asking')).toEqual([]);
      expect((await work('asked', neighbour.manager)).filter(({ title }) => title === 'Asking')).toEqual([]);
    });

    it('of their own venture, about topics that there are', async () => {
      const { ventureId, founder } = await sitting(ours, 'Own');
      const asked = { ventureId, topics: ['weather'], urgency: 'later' };
      expect(codes(await deed(founder, 'askForSession', asked))).toEqual(['NO_SUCH_TOPIC']);
      const stranger = await ours.person('Stranger founder', 'entrepreneur');
      for (const by of [stranger, foreign.founder]) {
        expect(codes(await deed(by, 'askForSession', { ...asked, topics: [] }))).toEqual(['NOT_FOUND']);
      }
    });

    it('asked twice at the same moment, it is one session', async () => {
      const { ventureId, founder } = await sitting(ours, 'At once', { startsInHours: -200 });
      const ask = () => deed(founder, 'askForSession', { ventureId, topics: [], urgency: 'soon' });
      const answers = await Promise.all([ask(), ask()]);
      expect(answers.map(codes)).toEqual([[], []]);
      expect((await work('asked')).filter(({ title }) => title === 'At once')).toHaveLength(1);
    });
  });

  it('a word to the office is read by the office and its teller, and answered once', async () => {
    const [teller, other] = [await ours.person('Teller', 'entrepreneur'), await ours.person('Curious', 'entrepreneur')];
    const { word } = await deed(teller, 'tellOffice', { words: 'My co-founder wants to leave.' }, 'word { id }');
    const WORD = 'query ($id: ID!) { officeWord(id: $id) { words reply fromName } officeWords { items { id } } }';
    const reads = async (by: Person) => (await by.ask(WORD, { id: word.id })).data?.['officeWord'] ?? null;
    expect(await reads(ours.manager)).toEqual({
      words: 'My co-founder wants to leave.',
      reply: null,
      fromName: 'Teller',
    });
    for (const by of [other, neighbour.manager, await ours.mentor('Curious mentor')])
      expect(await reads(by)).toBeNull();
    expect(codes(await deed(other, 'answerWord', { wordId: word.id, reply: 'Well.' }))).toEqual(['FORBIDDEN']);
    expect(codes(await deed(neighbour.manager, 'answerWord', { wordId: word.id, reply: 'Well.' }))).toEqual([
      'NOT_FOUND',
    ]);
    const answer = () => deed(ours.manager, 'answerWord', { wordId: word.id, reply: 'Come by on Thursday.' });
    const answers = await Promise.all([answer(), answer()]);
    expect(answers.map(codes).sort()).toEqual([[], ['WORD_ANSWERED']]);
    expect(await reads(teller)).toMatchObject({ reply: 'Come by on Thursday.' });
  });

  describe('actions', () => {
    const ACTION = 'action { doneAt progress }';
    it('are told of, done and opened again by their owner or the office', async () => {
      const at = await sitting(ours, 'Acting', { startsInHours: -3 });
      const actions = [{ ownerId: at.founder.memberId, text: 'Send the letter', dueOn: '2031-01-15' }];
      await deed(lead(at), 'fileReport', {
        sessionId: at.sessionId,
        summary: 'Well.',
        topics: [{ topic: 'pricing', minutes: 60 }],
        attendeeIds: [at.founder, ...at.mentors].map(({ memberId }) => memberId),
        actions,
      });
      const LIST = 'query ($v: ID!) { actions(ventureId: $v) { items { id } } }';
      const { items } = (await ours.manager.ask(LIST, { v: at.ventureId })).data?.['actions'];
      const actionId = items[0].id as string;
      expect((await neighbour.manager.ask(LIST, { v: at.ventureId })).data?.['actions'].items).toEqual([]);
      const noted = await deed(at.founder, 'noteAction', { actionId, progress: 'Drafted.' }, ACTION);
      expect(noted.action).toEqual({ doneAt: null, progress: 'Drafted.' });
      expect(codes(await deed(at.founder, 'reopenAction', { actionId }))).toEqual(['ACTION_OPEN']);
      expect(codes(await deed(ours.manager, 'completeAction', { actionId }))).toEqual([]);
      expect(codes(await deed(at.founder, 'completeAction', { actionId }))).toEqual(['ACTION_DONE']);
      expect(codes(await deed(at.founder, 'noteAction', { actionId, progress: 'More.' }))).toEqual(['ACTION_DONE']);
      expect((await deed(at.founder, 'reopenAction', { actionId }, ACTION)).action.doneAt).toBeNull();
      for (const by of [lead(at), ...outsiders()]) {
        for (const field of ['reopenAction', 'completeAction']) {
          expect(codes(await deed(by, field, { actionId }))).toEqual(['NOT_FOUND']);
        }
      }
    });

    it('are read from notes, for those who see the session', async () => {
      const at = await sitting(ours, 'Jotted');
      const READ = 'query ($s: ID!, $l: [String!]!) { readActions(sessionId: $s, lines: $l) { ownerId text dueOn } }';
      const read = (by: Person) =>
        by.ask(READ, { s: at.sessionId, l: ['Founder: call by 2031-01-15', 'Nobody: rest'] });
      expect((await read(lead(at))).data?.['readActions']).toEqual([
        { ownerId: at.founder.memberId, text: 'call', dueOn: '2031-01-15' },
        { ownerId: null, text: 'Nobody: rest', dueOn: null },
      ]);
      expect((await read(foreign.mentors[0] as Person)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await read(at.founder)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });
});
