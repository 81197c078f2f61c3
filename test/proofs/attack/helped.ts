import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { House, Person, Programme } from '../../support/house.js';
import type { Mentored, TestMentor } from '../../support/mentored.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const DAY_MS = 86_400_000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const SAID = { rating: 2, progress: 'Words.', plans: 'Words.' };
const NEXT = { did: 'Words.', nextStep: 'Words.', nextOn: '2031-03-04' };
const WHOM = { kind: 'specialist', contactName: 'Words.', contactOrganisation: 'Words.' };

/** Office hours and introductions in each state. @returns what can be done next. */
export async function helped(
  house: House,
  programme: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
  deed: Deed,
): Promise<[string, object][]> {
  return [
    ...(await hours(programme, { alpha, beta }, deed)),
    ...(await introductions(programme, alpha, deed)),
    ['answerReceivedIntroduction', { receivedId: await received(house, programme), answer: 'no', words: 'Words.' }],
  ];
}

async function hours(
  programme: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
  deed: Deed,
): Promise<[string, object][]> {
  const mentor = alpha.mentors[0] as TestMentor;
  const weekly = { firstDay: dayIn(40), lastDay: dayIn(61), fromClock: '09:00', untilClock: '11:00', place: 'Words.' };
  await deed(mentor, 'openOfficeHours', weekly);
  const slots = await programme.within(
    (tx) => tx.sql<{ id: string }>`select id from office_hour where mentor_id = ${mentor.mentorId} order by starts_at`,
  );
  const [free, had = '', late = '', kept, held = '', closing, follows = '', other] = slots.map(({ id }) => id);
  const book = async (officeHourId = '', { founder, ventureId }: Mentored): Promise<string> =>
    (await deed(founder, 'bookOfficeHour', { officeHourId, ventureId }, 'booking { id }')).booking.id as string;
  const [first, second] = [await book(had, alpha), await book(late, beta)];
  const next = await book(follows, alpha);
  await past(programme, [had, late, follows]);
  const third = await book(kept, beta);
  const checkIn = { bookingId: first, expectedVersion: 0, ...SAID, problems: [{ text: 'Words.' }] };
  const written = await deed(alpha.founder, 'writeCheckIn', checkIn, 'checkIn { problems { id } }');
  await deed(beta.founder, 'cancelOfficeHour', { bookingId: await book(other, beta), reason: 'Words.' });
  const { wait } = await deed(alpha.founder, 'waitForOfficeHour', { ventureId: alpha.ventureId }, 'wait { id }');
  const offerId = await offered(programme, {
    officeHourId: held,
    waitId: wait.id as string,
    ventureId: alpha.ventureId,
  });
  const carried = { text: 'Words.', carriedFromId: written.checkIn.problems[0].id as string };
  return [
    ['openOfficeHours', { ...weekly, fromClock: '15:00', untilClock: '16:00' }],
    ['bookOfficeHour', { officeHourId: free, ventureId: alpha.ventureId }],
    ['cancelOfficeHour', { bookingId: third, reason: 'Words.' }],
    ['closeOfficeHour', { officeHourId: closing, reason: 'Words.', following: false }],
    ['answerOfficeHourOffer', { offerId, takes: false }],
    ['leaveOfficeHourWait', { waitId: wait.id as string }],
    ['waitForOfficeHour', { ventureId: alpha.ventureId, mentorId: mentor.mentorId }],
    ['writeCheckIn', { bookingId: next, expectedVersion: 0, ...SAID, problems: [carried] }],
    ['askForCheckIn', { bookingId: second }],
  ];
}

const past = (programme: Programme, ids: readonly string[]): Promise<unknown> =>
  programme.within(
    (
      tx,
    ) => tx.sql`update office_hour set starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days'
      where id = any(${[...ids]})`,
  );

interface Offer {
  readonly officeHourId: string;
  readonly waitId: string;
  readonly ventureId: string;
}

async function offered(programme: Programme, { officeHourId, waitId, ventureId }: Offer): Promise<string> {
  const id = randomUUID();
  await programme.within(
    (tx) => tx.sql`insert into office_hour_offer (id, office_hour_id, wait_id, venture_id, offered_at, expires_at)
      values (${id}, ${officeHourId}, ${waitId}, ${ventureId}, now(), now() + interval '1 day')`,
  );
  return id;
}

async function introductions(
  programme: Programme,
  { ventureId, founder, mentors }: Mentored,
  deed: Deed,
): Promise<[string, object][]> {
  const mentor = mentors[0] as TestMentor;
  const asked = async (): Promise<string> => {
    const input = { ventureId, wanted: 'Words.', shared: ['venture', 'oneLiner'] };
    return (await deed(founder, 'askForIntroduction', input, 'introduction { id }')).introduction.id as string;
  };
  const owned = async (): Promise<string> => {
    const introductionId = await asked();
    await deed(mentor, 'takeIntroduction', { introductionId });
    return introductionId;
  };
  const chosen = async (shared: readonly string[]): Promise<string> => {
    const introductionId = await owned();
    await deed(mentor, 'chooseIntroductionContact', { introductionId, ...WHOM, contactEmail: mail(), shared });
    return introductionId;
  };
  const [moved, closing] = [await owned(), await chosen(['venture'])];
  await deed(mentor, 'recordIntroductionStep', { introductionId: moved, ...NEXT });
  await deed(mentor, 'approachIntroductionContact', { introductionId: closing });
  await programme.within(
    (
      tx,
    ) => tx.sql`update introduction set reply = 'yes', replied_at = now(), reply_words = 'Words.', reply_name = 'Words.', reply_email = ${mail()},
      outcome_note = 'Words.' where id = ${closing}`,
  );
  return [
    ['askForIntroduction', { ventureId, wanted: 'Words.', shared: ['venture'] }],
    ['takeIntroduction', { introductionId: await asked() }],
    ['assignIntroduction', { introductionId: await asked(), ownerId: programme.manager.memberId }],
    ['recordIntroductionStep', { introductionId: moved, ...NEXT }],
    [
      'chooseIntroductionContact',
      { introductionId: await owned(), ...WHOM, contactEmail: mail(), shared: ['venture'] },
    ],
    [
      'consentToIntroduction',
      { introductionId: await chosen(['venture', 'email']), agrees: true, seen: ['venture', 'email'] },
    ],
    ['approachIntroductionContact', { introductionId: await chosen(['venture']) }],
    ['closeIntroduction', { introductionId: closing, outcome: 'withdrawn', note: 'Words.' }],
  ];
}

const mail = (): string => `mail.${randomUUID().slice(0, 8)}@raid.example.org`;

/** As if another programme had asked: only the database's own path writes such a row. */
async function received({ database }: House, { id: tenantId }: Programme): Promise<string> {
  const [id, answered] = [randomUUID(), randomUUID()];
  await database.admin(
    `insert into received_introduction (tenant_id, id, exchange_id, from_id, from_programme, shared, received_at, told_at)
     select $1, id, gen_random_uuid(), gen_random_uuid(), 'Words.', '{"venture": "Words."}', now(), now() from unnest($2::uuid[]) id`,
    [tenantId, [id, answered]],
  );
  await database.admin(
    `update received_introduction set answer = 'yes', answered_at = now(), words = 'Words.', contact_name = 'Words.',
       contact_email = $2 where id = $1`,
    [answered, mail()],
  );
  return id;
}
