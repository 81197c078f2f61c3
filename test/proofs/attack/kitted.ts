import { raw } from '@outrigger/tenancy';
import type { Fields } from '../../support/client.js';
import type { House, Person, Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';
import { seated } from '../../support/sitting.js';
import { PDF, upload } from '../../support/uploading.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const WORDS = { words: 'Words.' };
const UPDATE = { progress: 'Words.', problems: 'Words.', plans: 'Words.' };
const ITEM = { title: 'Words.', ask: 'decide', minutes: 20, topic: 'pricing' };

/** Sessions with all of their kit, before and after. @returns what can be done next with alpha's. */
export async function kitted(
  house: House,
  programme: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
  deed: Deed,
): Promise<[string, object][]> {
  const next: [string, object][] = [];
  for (const venture of [beta, alpha]) next.splice(0, next.length, ...(await kit(house, programme, venture, deed)));
  return next;
}

async function kit(house: House, programme: Programme, venture: Mentored, deed: Deed): Promise<[string, object][]> {
  const { founder, mentors, ventureId } = venture;
  const lead = mentors[0] as Person;
  const agenda = [{ title: 'Words.', topic: 'pricing' }];
  const sessionId = await seated(programme, venture, { number: 90, startsInHours: 900, agenda });
  const past = await seated(programme, venture, { number: 91, startsInHours: -900, agenda });
  const late = await seated(programme, venture, { number: 92, startsInHours: -1000, agenda });
  await programme.within((tx) => tx.sql`update agenda_item set words = 'Words.'`);
  await deed(founder, 'prepareSession', { sessionId, expectedVersion: 0, ...UPDATE });
  await preRead(house, { subject: sessionId, from: founder, to: lead });
  for (let times = 0; times < 2; times++) await deed(lead, 'suggestAgendaItem', { sessionId, ...ITEM });
  const suggestions = await ids(programme, 'agenda_suggestion', sessionId);
  await deed(founder, 'settleSuggestion', { suggestionId: suggestions[0], isTaken: false });
  const filed = {
    summary: 'Words.',
    topics: [{ topic: 'pricing', minutes: 30 }],
    attendeeIds: [founder, ...mentors].map(({ memberId }) => memberId),
    actions: [{ ownerId: founder.memberId, text: 'Words.', dueOn: '2031-01-01' }],
    choices: [{ question: 'Words.', options: ['Words.', 'Others.'], decided: 'Words.' }],
    nextInWeeks: 4,
  };
  const [itemId] = await ids(programme, 'agenda_item', past);
  const items = [{ itemId, outcome: 'decided', ...WORDS }];
  const read = 'session { actions { id } report { choices { id } } }';
  const { session } = await deed(lead, 'fileReport', { sessionId: past, ...filed, items }, read);
  const [choiceId, actionId] = [session.report.choices[0].id as string, session.actions[0].id as string];
  await deed(founder, 'noteAction', { actionId, progress: 'Words.' });
  await deed(founder, 'writeSummary', { sessionId: past, ...WORDS });
  for (const by of [founder, lead]) await deed(by, 'giveFeedback', { sessionId: past, worth: 3, ...WORDS });
  for (const readers of ['mine', 'team', 'office'])
    await deed(lead, 'writeNote', { sessionId: past, readers, ...WORDS });
  const scores = [{ group: 'need', score: 3, ...WORDS }];
  for (const by of [founder, lead]) await deed(by, 'assessRisks', { ventureId, scores });
  const asked = { ventureId, topics: ['pricing'], urgency: 'soon', ...WORDS };
  await deed(founder, 'askForSession', asked);
  const told = 'word { id }';
  const { word } = await deed(founder, 'tellOffice', WORDS, told);
  await deed(programme.manager, 'answerWord', { wordId: word.id as string, reply: 'Words.' });
  const { word: open } = await deed(founder, 'tellOffice', WORDS, told);
  await deed(programme.manager, 'remindOfSession', { sessionId: late, about: 'summary' });
  await programme.within(
    (tx) => tx.sql`insert into action_reminder (id, action_id, step, due_on, reminded_at)
      values (gen_random_uuid(), ${actionId}, 'before', '2031-01-01', now())`,
  );
  await programme.within((tx) => tx.sql`update session_wish set around = '2031-01-01'`);
  const done = await ids(programme, 'action', past);
  const notes = await ids(programme, 'session_note', past);
  return [
    ['arrangeLetter', { input: { sessionId, startsAt: '2031-03-04T14:00:00Z', lengthMinutes: 60 } }],
    ['prepareSession', { sessionId, expectedVersion: 1, ...UPDATE }],
    ['publishAgenda', { sessionId }],
    ['suggestAgendaItem', { sessionId, ...ITEM }],
    ['settleSuggestion', { suggestionId: suggestions[1], isTaken: true }],
    ['writeSummary', { sessionId: past, ...WORDS }],
    ['decideChoice', { choiceId, decided: 'Others.' }],
    ['writeNote', { sessionId: past, readers: 'office', ...WORDS }],
    ['removeNote', { noteId: notes[0] }],
    ['giveFeedback', { sessionId: past, worth: 4, ...WORDS }],
    ['assessRisks', { ventureId, scores }],
    ['askForSession', asked],
    ['tellOffice', WORDS],
    ['answerWord', { wordId: open.id as string, reply: 'Words.' }],
    ['remindOfSession', { sessionId: late, about: 'report' }],
    ['takeBackReminder', { sessionId: late, about: 'summary' }],
    ['noteAction', { actionId: done[0], progress: 'Words.' }],
    ['readActions', { sessionId, lines: ['Words.'] }],
  ];
}

/** A file to be read before, and one mentor who has opened it. */
async function preRead(
  house: House,
  { subject, from, to }: { readonly subject: string; readonly from: Person; readonly to: Person },
): Promise<void> {
  const place = { kind: 'session', slot: 'preread', subject, name: 'words.pdf' };
  const { status, body } = await upload(house, from, place, [PDF], PDF.length);
  if (status !== 201) throw new Error(`A pre-read: ${JSON.stringify(body)}`);
  const opened = await fetch(`${house.api.url}/files/${body.file.id as string}`, { headers: { ...to.headers } });
  if (!opened.ok) throw new Error(`A pre-read opened: ${opened.status}`);
  await opened.arrayBuffer();
}

async function ids(programme: Programme, table: string, sessionId: string): Promise<string[]> {
  const rows = await programme.within(
    (tx) => tx.sql<{ id: string }>`select id from ${raw(table)} where session_id = ${sessionId} order by id`,
  );
  return rows.map(({ id }) => id);
}
