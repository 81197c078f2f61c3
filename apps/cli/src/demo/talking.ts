import type { Ids } from './dice.js';
import type { Ground } from './ground.js';
import type { AnnouncementRow, TalkRows } from './talk-rows.js';
import { ANNOUNCED, type Announced, TALKED, type Talked } from './texts/network-talk.js';

/** What is said between programmes: each side has rows of its own, and names those of others. */
export interface Talk {
  readonly announced: readonly (Announced & { readonly id: string })[];
  readonly asked: readonly (Omit<Talked, 'answers'> & {
    readonly id: string;
    readonly answers: readonly (Talked['answers'][number] & { readonly id: string })[];
  })[];
}

/** Sisters whose manager comes to the centre's event. */
const COMING: readonly string[] = ['kestrel', 'spree', 'coral'];

export const talkOf = (ids: Ids): Talk => ({
  announced: ANNOUNCED.map((one) => ({ ...one, id: ids.next() })),
  asked: TALKED.map((one) => ({
    ...one,
    id: ids.next(),
    answers: one.answers.map((answer) => ({ ...answer, id: ids.next() })),
  })),
});

/** What one programme has said of it, and whether its manager comes. */
export function talkIn(ground: Ground, { announced, asked }: Talk): TalkRows {
  const { outline, calendar, ids, officeId } = ground;
  const out = outline.isCentre ? announced.map((one) => announcementOf(ground, one)) : [];
  const name = outline.cast.manager;
  const event = announced.find((one) => one.event);
  return {
    announcement: out,
    announcementVersion: out.map((one) => versionOf(ground, one)),
    announcementMark:
      event && COMING.includes(outline.slug)
        ? [
            {
              id: ids.next(),
              membershipId: officeId,
              announcementId: event.id,
              isComing: true,
              answeredAt: calendar.at(-2, 9 * 60),
            },
          ]
        : [],
    exchangeQuestion: asked
      .filter(({ by }) => by === outline.slug)
      .map(({ id, title, body, tags, agoDays, answers }) => ({
        ...{ id, title, body, tags, askedAt: calendar.at(-agoDays, 9 * 60), askedBy: officeId, askerName: name },
        helpfulIds: answers.filter(({ helped }) => helped).map((answer) => answer.id),
      })),
    exchangeAnswer: asked.flatMap(({ id: questionId, agoDays, answers }) =>
      answers
        .filter(({ by }) => by === outline.slug)
        .map(({ id, body }) => ({
          ...{ id, questionId, body, answeredAt: calendar.at(1 - agoDays, 15 * 60) },
          ...{ answeredBy: officeId, answererName: name },
        })),
    ),
  };
}

function announcementOf({ calendar, officeId, outline }: Ground, one: Talk['announced'][number]): AnnouncementRow {
  const { id, title, body, agoDays, roles, event } = one;
  const at = calendar.at(-agoDays, 10 * 60);
  return {
    ...{ id, kind: event ? 'event' : 'news', title, body },
    startsAt: event ? calendar.at(event.inDays, 14 * 60) : null,
    endsAt: event ? calendar.at(event.inDays + 1, 17 * 60) : null,
    zone: event ? outline.zone : null,
    place: event?.place ?? null,
    link: event?.link ?? null,
    ...{ audience: 'all', kinds: [], countries: [], programmeIds: [], roles },
    ...{ state: 'published', version: 1, writtenAt: at, writtenBy: officeId, publishedAt: at },
  };
}

function versionOf({ ids, officeId }: Ground, one: AnnouncementRow) {
  const { id, title, body, startsAt, endsAt, zone, place, link, publishedAt, writtenAt } = one;
  const content = { title, body, startsAt, endsAt, zone, place, link };
  const by = { publishedAt: publishedAt ?? writtenAt, publishedBy: officeId };
  return { id: ids.next(), announcementId: id, version: 1, ...content, note: '', ...by };
}
