import type { MeetingItemFragment, MeetingItemKind, MeetingOffersQuery } from '../gql/graphql';

/** A point in the making. `key` stays the same while it is moved and written. */
export interface DraftPoint {
  readonly key: string;
  readonly kind: MeetingItemKind;
  readonly title: string;
  readonly minutes: number;
  readonly who: string;
  readonly ventureId: string | null;
  readonly mentorId: string | null;
  /** Of the venture or the mentor: shown, and not sent. */
  readonly named: string | null;
}

/** How long a point of a kind usually takes. */
const MINUTES: Readonly<Record<MeetingItemKind, number>> = {
  venture: 15,
  mentor: 5,
  case: 30,
  teaching: 20,
  guest: 20,
  other: 10,
};

export const pointsOf = (items: readonly MeetingItemFragment[]): DraftPoint[] =>
  items.map(({ id, kind, title, minutes, who, ventureId, ventureName, mentorId, mentorName }) => ({
    key: id,
    kind,
    title,
    minutes,
    who: who ?? '',
    ventureId: ventureId ?? null,
    mentorId: mentorId ?? null,
    named: ventureName ?? mentorName ?? null,
  }));

let made = 0;

/** @param about the venture or the mentor whom it is about */
export function newPoint(
  kind: MeetingItemKind,
  title: string,
  about: { readonly id: string; readonly name: string } | null = null,
): DraftPoint {
  made += 1;
  return {
    key: `new-${made}`,
    kind,
    title,
    minutes: MINUTES[kind],
    who: '',
    ventureId: kind === 'venture' ? (about?.id ?? null) : null,
    mentorId: kind === 'mentor' ? (about?.id ?? null) : null,
    named: about?.name ?? null,
  };
}

/** The same list where the point is at its end already. */
export function moved(points: readonly DraftPoint[], key: string, by: -1 | 1): readonly DraftPoint[] {
  const from = points.findIndex((point) => point.key === key);
  const [point, to] = [points[from], from + by];
  if (!point || to < 0 || to >= points.length) return points;
  return points.toSpliced(from, 1).toSpliced(to, 0, point);
}

/** As the api takes them: empty points are left out. */
export const inputOf = (points: readonly DraftPoint[]) =>
  points
    .filter(({ title }) => title.trim() !== '')
    .map(({ kind, title, minutes, who, ventureId, mentorId }) => ({
      kind,
      title: title.trim(),
      minutes,
      who: who.trim() || null,
      ventureId,
      mentorId,
    }));

export const minutesOf = (points: readonly DraftPoint[]): number =>
  points.reduce((sum, { minutes }) => sum + minutes, 0);

/** What is offered and not on the programme yet. */
export function stillOffered(
  { ventures, mentors }: MeetingOffersQuery['meetingOffers'],
  points: readonly DraftPoint[],
) {
  const taken = new Set(points.flatMap(({ ventureId, mentorId }) => ventureId ?? mentorId ?? []));
  return {
    ventures: ventures.filter(({ id }) => !taken.has(id)),
    mentors: mentors.filter(({ id }) => !taken.has(id)),
  };
}
