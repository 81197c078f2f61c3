import type { CohortMember } from './cohort.js';
import type { Ground } from './ground.js';
import type { TakenIn } from './intake.js';
import type { ListRows } from './list-rows.js';
import type { VentureRow } from './rows.js';

/** Days from today: when the list went out, and until when mentors are asked. */
const [SENT, UNTIL, LINKS_END] = [-4, 3, 93];
const NINE = 9 * 60;

/** What mentors answered about the first venture of the list, the second, and so on; the others have not answered yet. */
const ANSWERS: readonly (readonly Answer[])[] = [
  ['yes', 'yes', 'yes', 'yes', 'maybe', 'no'],
  ['yes', 'yes', 'no', 'yes', 'no'],
  ['yes', 'maybe', 'no'],
  ['no', 'no'],
];
type Answer = ListRows['interest'][number]['answer'];
type Card = ListRows['circulationCard'][number];

/** T4: the list that is out, with every venture that circulates, and the answers so far. */
export function sendList(ground: Ground, ventures: readonly TakenIn[], cohort: readonly CohortMember[]): ListRows {
  const { ids } = ground;
  const listed = ventures.map(({ venture }) => venture).filter(({ status }) => status === 'circulating');
  const readers = cohort.filter(({ mentor, warrant }) => mentor.status === 'active' && isGood(warrant));
  const list = listOf(ground);
  const link = linker(ground, list.sentAt);
  const none = readers.map((reader) => link('circulation.none', reader, list.id));
  const stop = readers.map((reader) => link('circulation.stop', reader, reader.mentor.id));
  const entries = listed.map((venture, at) => entryOf(ground, list.id, venture, at + 1));
  const dealt = entries.flatMap((entry) =>
    readers.map((reader) => {
      const id = ids.next();
      const answering = link('circulation.answer', reader, id);
      return { answering, card: cardOf(id, answering.id, entry, reader) };
    }),
  );
  const cards = dealt.map(({ card }) => card);
  const letters = readers.map((reader) => letterTo(ground, reader, list.sentAt, listed.length));
  return {
    circulation: [list],
    circulationEntry: entries,
    link: [...none, ...stop, ...dealt.map(({ answering }) => answering)],
    letter: letters,
    circulationRecipient: readers.map(({ mentor }, at) => ({
      id: ids.next(),
      circulationId: list.id,
      mentorId: mentor.id,
      letterId: letters[at]?.id ?? '',
      noneLinkId: none[at]?.id ?? '',
      stopLinkId: stop[at]?.id ?? '',
    })),
    circulationCard: cards,
    interest: entries.flatMap((entry, at) => answersTo(ground, entry, cards, ANSWERS[at] ?? [])),
  };
}

const listOf = ({ ids, calendar, officeId }: Ground): ListRows['circulation'][number] => ({
  id: ids.next(),
  kind: 'weekly',
  status: 'sent',
  forDay: calendar.day(SENT),
  madeAt: calendar.at(SENT - 3, NINE),
  madeBy: officeId,
  sentAt: calendar.at(SENT, NINE),
  sentBy: officeId,
  cutOffAt: calendar.at(UNTIL, 2 * NINE),
  remindedAt: calendar.at(-1, NINE),
  policyVersion: 1,
  missing: [],
});

const isGood = (warrant: CohortMember['warrant']): boolean => warrant === 'current' || warrant === 'expiring';

type Link = ListRows['link'][number];

const linker =
  ({ ids, calendar }: Ground, madeAt: string): ((purpose: string, reader: CohortMember, subjectId: string) => Link) =>
  (purpose, { membership }, subjectId) => ({
    id: ids.next(),
    purpose,
    membershipId: membership.id,
    subjectId,
    madeAt,
    expiresAt: calendar.at(LINKS_END, NINE),
  });

function letterTo(
  { ids, outline }: Ground,
  { membership }: CohortMember,
  at: string,
  count: number,
): ListRows['letter'][number] {
  const id = ids.next();
  return {
    id,
    kind: 'list',
    membershipId: membership.id,
    fromName: outline.name,
    fromAddress: `list@${outline.slug}.example.org`,
    toName: membership.name,
    toAddress: membership.email,
    subject: `${outline.name}: ${count} ventures look for mentors`,
    text: '',
    html: '',
    gist: null,
    messageId: `list-${id}@${outline.slug}.example.org`,
    stream: 'subscribed',
    holdsSecret: true,
    state: 'sent',
    writtenAt: at,
    sentAt: at,
    waitUntil: null,
    attempts: 1,
    lastError: null,
  };
}

type Entry = ListRows['circulationEntry'][number];

function entryOf(
  { ids, calendar, officeId }: Ground,
  circulationId: string,
  venture: VentureRow,
  position: number,
): Entry {
  return {
    id: ids.next(),
    circulationId,
    ventureId: venture.id,
    position,
    blurb: venture.oneLiner,
    needs: venture.needs,
    approvedAt: calendar.at(SENT - 1, NINE),
    approvedBy: officeId,
    listing: 1,
  };
}

const cardOf = (id: string, linkId: string, entry: Entry, { mentor }: CohortMember): Card => ({
  id,
  entryId: entry.id,
  mentorId: mentor.id,
  linkId,
  whyNeeds: entry.needs.filter((need) => mentor.expertise.includes(need)),
  whyLanguages: [],
  whySector: null,
});

/** Those who know what is asked for answer first. */
function answersTo(
  { ids, calendar, dice: whole }: Ground,
  { id: entryId, ventureId, position }: Entry,
  cards: readonly Card[],
  answers: readonly Answer[],
): ListRows['interest'] {
  const dice = whole.branch(`list ${position}`);
  const asked = dice.shuffle(cards.filter((card) => card.entryId === entryId));
  const keen = asked.sort((one, other) => other.whyNeeds.length - one.whyNeeds.length).slice(0, answers.length);
  return keen.map(({ id: cardId, mentorId }, at) => ({
    id: ids.next(),
    cardId,
    ventureId,
    mentorId,
    answer: answers[at] ?? 'no',
    couldLead: false,
    at: calendar.at(SENT + 1 + (at % 3), dice.between(NINE, 20 * 60)),
    via: 'mail',
  }));
}
