import { randomUUID } from 'node:crypto';
import { linkToken } from '@outrigger/identity';
import type { Fields } from '../../support/client.js';
import type { House, Person, Programme } from '../../support/house.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const LATER = '2031-03-04T14:00:00Z';
const REASON = 'Words enough for a reason.';
const RATINGS = ['motivation', 'experience', 'listening', 'time', 'independence'].map((question) => ({
  question,
  rating: 4,
}));
const SHEET = { ratings: RATINGS, notes: 'Words.', score: 4 };
const ANSWER = { words: 'Words enough for a reference.', rating: 4 };
const TEXT = { kind: 'mentorApplied', subject: 'Words.', body: 'Words.' };

const applying = (programme: Programme, name: string): object => ({
  programme: programme.slug,
  name,
  email: `${name.toLowerCase()}.applies@${programme.slug}.example.org`,
  primaryBackground: 'product',
  expertise: ['Words.'],
  languages: ['en'],
  zone: 'Europe/Paris',
  hoursPerMonth: 12,
  why: 'Words enough for a reason to mentor.',
  cv: 'Words.',
  references: [1, 2].map((nth) => ({
    name: 'Words.',
    email: `${nth}.${name.toLowerCase()}@${programme.slug}.example.org`,
  })),
  consentVersion: 1,
});

/** People on every step of the path, through the doors that they come by. @returns what can be done next. */
export async function recruited(
  house: House,
  programme: Programme,
  nominator: Person,
  deed: Deed,
): Promise<[string, object][]> {
  const { manager } = programme;
  const guest = { ...manager, headers: {} };
  const apply = async (name: string): Promise<string> => {
    await deed(guest, 'applyAsMentor', applying(programme, name));
    return idOf(programme, name);
  };
  const arrange = async (applicationId: string): Promise<string> => {
    const read = 'application { interviews { id } }';
    const done = await deed(
      manager,
      'arrangeMentorInterview',
      { applicationId, startsAt: LATER, place: 'Words.' },
      read,
    );
    return done.application.interviews[0].id as string;
  };
  const asked = async (applicationId: string): Promise<string> => {
    await deed(manager, 'askReferences', { applicationId });
    const [row] = await programme.within(
      (tx) =>
        tx.sql<{ id: string }>`select id from mentor_reference where application_id = ${applicationId} order by id`,
    );
    return linkToken(house.database.secret, programme.id, row?.id ?? '');
  };
  const accept = async (name: string): Promise<Fields> => {
    const input = { applicationId: await apply(name), reason: REASON, message: 'Words.' };
    return deed(manager, 'acceptMentor', input, 'application { mentorId }');
  };

  const nominee = { name: 'Nominee', email: `nominee@${programme.slug}.example.org`, why: REASON };
  await deed(nominator, 'nominateMentor', nominee);
  await deed(manager, 'saveLetterText', { ...TEXT, locale: 'en', version: 0 });
  const first = await apply('First');
  await deed(manager, 'fileInterviewSheet', { interviewId: await arrange(first), ...SHEET });
  await deed(guest, 'answerReference', { token: await asked(first), ...ANSWER });
  const gone = await apply('Gone');
  await deed(manager, 'declineMentorApplication', { applicationId: gone, reason: REASON, message: 'Words.' });
  const { application } = await accept('Taken');
  const leave = { leaveFrom: '2031-03-04', leaveUntil: '2031-04-04' };
  await programme.within(
    (tx) =>
      tx.sql`update mentor set leave_from = '2031-03-04', leave_until = '2031-04-04' where id = ${application.mentorId}`,
  );
  const [arranged, open, named] = [await apply('Arranged'), await apply('Open'), await apply('Named')];
  return [
    ['mentorForm', { programme: programme.slug }],
    ['referenceQuestion', { token: await asked(await apply('Referred')) }],
    ['nominateMentor', { ...nominee, email: `${randomUUID()}@raid.example.org` }],
    ['applyAsMentor', applying(programme, 'Raid')],
    ['arrangeMentorInterview', { applicationId: first, startsAt: LATER, place: 'Words.' }],
    ['fileInterviewSheet', { interviewId: await arrange(arranged), ...SHEET }],
    ['askReferences', { applicationId: open }],
    ['answerReference', { token: await asked(named), ...ANSWER }],
    ['moveMentorApplication', { applicationId: named, to: 'screening', reason: REASON }],
    ['acceptMentor', { applicationId: arranged, reason: REASON, message: 'Words.' }],
    ['declineMentorApplication', { applicationId: open, reason: REASON, message: 'Words.', letter: true }],
    ['moveMentor', { mentorId: application.mentorId, to: 'alumni', reason: REASON, ...leave }],
    ['saveLetterText', { ...TEXT, locale: 'fr', version: 0 }],
    ['sendTestLetter', { ...TEXT, locale: 'en' }],
  ];
}

async function idOf(programme: Programme, name: string): Promise<string> {
  const [row] = await programme.within(
    (tx) => tx.sql<{ id: string }>`select id from mentor_application where name = ${name}`,
  );
  if (!row) throw new Error(`${name} has not applied.`);
  return row.id;
}
