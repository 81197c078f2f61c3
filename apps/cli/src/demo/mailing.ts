import type { CohortMember } from './cohort.js';
import { Ids } from './dice.js';
import type { Ground } from './ground.js';
import type { LetterRow, MailRows } from './mail-rows.js';

const [SEVEN, EIGHT, NOON] = [7 * 60, 8 * 60, 12 * 60];

/** A letter of the last days: to the how-manieth reader, about what, and what became of it. */
interface Told {
  readonly to: number;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly state: LetterRow['state'];
  readonly day: number;
  readonly says?: string;
}

const NOBODY = '550 5.1.1 No such user here';
const BOUNCING = 3;

/** One of each thing that can become of a letter; the fourth reader's address bounces. */
const TOLD: readonly Told[] = [
  {
    to: 0,
    kind: 'meetingReminder',
    subject: 'Tomorrow: the mentors’ meeting',
    body: 'We look forward to seeing you at the mentors’ meeting tomorrow.',
    state: 'sent',
    day: -6,
  },
  {
    to: 1,
    kind: 'agendaPublished',
    subject: 'The agenda is out',
    body: 'The founders have published their agenda.',
    state: 'sent',
    day: -5,
  },
  {
    to: BOUNCING,
    kind: 'agendaPublished',
    subject: 'The agenda is out',
    body: 'The founders have published their agenda.',
    state: 'bounced',
    day: -5,
    says: `5.1.1 ${NOBODY}`,
  },
  {
    to: BOUNCING,
    kind: 'meetingAsked',
    subject: 'Do you come to the mentors’ meeting?',
    body: 'We have not heard from you yet. Do you come?',
    state: 'withheld',
    day: -3,
    says: 'Not sent: the address bounces.',
  },
  {
    to: 4,
    kind: 'evaluationNudged',
    subject: 'Still to evaluate',
    body: 'Applications still wait for your view.',
    state: 'failed',
    day: -2,
    says: '552 5.3.4 Message too big for this mailbox',
  },
  {
    to: 2,
    kind: 'agendaPublished',
    subject: 'The agenda is out',
    body: 'The founders have published their agenda.',
    state: 'unwanted',
    day: -1,
  },
  {
    to: 0,
    kind: 'actionDue',
    subject: 'Due this week: what you promised',
    body: 'In the session you promised an introduction. It is due this week.',
    state: 'gathered',
    day: -1,
  },
  {
    to: 1,
    kind: 'teamAgreed',
    subject: 'The team is complete',
    body: 'Everybody has agreed. We find a time for the first session.',
    state: 'quiet',
    day: 0,
  },
];

/** What readers wish, and what became of letters: with one address that bounces. */
export function mailAll(ground: Ground, cohort: readonly CohortMember[]): MailRows {
  const ids = new Ids(ground.dice.branch('mail'));
  const readers = cohort.filter(({ mentor }) => mentor.status === 'active').map(({ membership }) => membership);
  const letter = TOLD.flatMap((told) => {
    const reader = readers[told.to];
    return reader ? [letterOf(ground, ids.next(), told, reader)] : [];
  });
  const wishes = wishesOf(
    ground,
    ids,
    readers.map(({ id }) => id),
  );
  return { letter, ...wishes, ...returned(ids, letter) };
}

/** The first wants reminders together and has quiet hours of their own, the third no word of what others did. */
function wishesOf(
  { calendar }: Ground,
  ids: Ids,
  readers: readonly string[],
): Pick<MailRows, 'mailChoice' | 'mailHabit'> {
  const at = calendar.at(-20, NOON);
  const [first = '', , third = ''] = readers;
  const choice = { was: 'now', chosenAt: at } as const;
  return {
    mailChoice: [
      { id: ids.next(), membershipId: first, topic: 'reminders', choice: 'digest', ...choice },
      { id: ids.next(), membershipId: third, topic: 'company', choice: 'never', ...choice },
    ],
    mailHabit: [{ id: ids.next(), membershipId: first, rhythm: 'day', quietFrom: 20, quietUntil: 7, changedAt: at }],
  };
}

function returned(ids: Ids, letters: readonly LetterRow[]): Pick<MailRows, 'bounce' | 'suppression'> {
  const back = letters.filter(({ state }) => state === 'bounced');
  return {
    bounce: back.map(({ id: letterId, toAddress: address, writtenAt: at }) => ({
      id: ids.next(),
      letterId,
      address,
      kind: 'hard',
      status: '5.1.1',
      words: NOBODY,
      at,
    })),
    suppression: back.map(({ id: letterId, toAddress: address, writtenAt: since }) => ({
      id: ids.next(),
      address,
      reason: 'hard',
      words: NOBODY,
      letterId,
      since,
    })),
  };
}

function letterOf(
  { outline, calendar }: Ground,
  id: string,
  { kind, subject, body, state, day, says }: Told,
  { id: membershipId, name, email }: CohortMember['membership'],
): LetterRow {
  const at = calendar.at(day, day === 0 ? 0 : NOON);
  const isSent = state === 'sent' || state === 'bounced';
  const waits = { quiet: calendar.at(1, SEVEN), gathered: calendar.at(1, EIGHT) } as const;
  return {
    id,
    kind,
    membershipId,
    fromName: outline.name,
    fromAddress: `office@${outline.slug}.example.org`,
    toName: name,
    toAddress: email,
    subject,
    text: `Dear ${name},\n\n${body}`,
    html: `<!doctype html><html lang="en"><title>${subject}</title><p>Dear ${name},</p><p>${body}</p></html>`,
    gist: state === 'gathered' ? { paragraphs: [body], button: null } : null,
    messageId: `<${id}@${outline.slug}.example.org>`,
    stream: 'transactional',
    holdsSecret: false,
    state,
    writtenAt: at,
    sentAt: isSent ? at : null,
    waitUntil: state === 'quiet' || state === 'gathered' ? waits[state] : null,
    attempts: isSent || state === 'failed' ? 1 : 0,
    lastError: says ?? null,
  };
}
