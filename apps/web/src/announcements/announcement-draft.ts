import type { CorrectAnnouncementInput, DeskAnnouncementWholeFragment, WriteAnnouncementInput } from '../gql/graphql';
import { instantOf, localOf, proposal } from '../sessions/session-time';
import type { Said } from './announcement-text';

/** What it is, and for whom. */
type Aim = Required<
  Pick<WriteAnnouncementInput, 'kind' | 'audience' | 'kinds' | 'countries' | 'programmeIds' | 'roles'>
>;

/** What the form holds. */
export type Draft = Aim & {
  readonly title: string;
  readonly body: string;
  readonly day: string;
  readonly clock: string;
  readonly untilDay: string;
  readonly untilClock: string;
  readonly zone: string;
  readonly place: string;
  readonly link: string;
};

/** A new one, for the managers of all programmes; an event in a week, for two hours. */
function emptyDraft(zone: string): Draft {
  const { day } = proposal(zone);
  const when = { day, clock: '14:00', untilDay: day, untilClock: '16:00', zone };
  const aim: Aim = { kind: 'news', audience: 'all', kinds: [], countries: [], programmeIds: [], roles: ['manager'] };
  return { ...aim, ...when, title: '', body: '', place: '', link: '' };
}

/** @param zone of the programme, for what has none. */
export function draftOf(announcement: DeskAnnouncementWholeFragment | null, zone: string): Draft {
  const empty = emptyDraft(zone);
  if (!announcement) return empty;
  const { title, body, startsAt, endsAt } = announcement;
  const [here, place, link] = [announcement.zone ?? zone, announcement.place ?? '', announcement.link ?? ''];
  const from = startsAt ? localOf(startsAt, here) : empty;
  const until = endsAt ? localOf(endsAt, here) : { day: empty.untilDay, clock: empty.untilClock };
  const when = { day: from.day, clock: from.clock, untilDay: until.day, untilClock: until.clock };
  return { ...aimOf(announcement), ...when, title, body, zone: here, place, link };
}

export const aimOf = ({ kind, audience, kinds, countries, programmeIds, roles }: Aim): Aim => ({
  kind,
  audience,
  kinds,
  countries,
  programmeIds,
  roles,
});

type Content = Pick<CorrectAnnouncementInput, 'title' | 'body' | 'startsAt' | 'endsAt' | 'zone' | 'place' | 'link'>;

/** What is sent of it: news has neither time nor place. */
export function contentOf({ kind, title, body, day, clock, untilDay, untilClock, zone, place, link }: Draft): Content {
  const isEvent = kind === 'event';
  return {
    title,
    body,
    startsAt: isEvent ? instantOf({ day, clock }, zone) : null,
    endsAt: isEvent ? instantOf({ day: untilDay, clock: untilClock }, zone) : null,
    zone: isEvent ? zone : null,
    place: isEvent ? place.trim() || null : null,
    link: link.trim() || null,
  };
}

/** As its readers will see it. */
export function saidOf(draft: Draft): Said {
  const { body, place = null, link = null, startsAt = null, endsAt = null, zone = null } = contentOf(draft);
  return { kind: draft.kind, body, place, link, startsAt, endsAt, zone };
}
