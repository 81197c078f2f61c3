import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnnouncementsAhead } from '../announcements/use-announcements-ahead';
import { MyDayDocument, type MySessionFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';

export interface MyDay {
  /** The next session with a time, or the first that waits for one. */
  readonly next: MySessionFragment | null;
  readonly later: readonly MySessionFragment[];
  /** Over, without a report. */
  readonly unreported: readonly MySessionFragment[];
}

/** Sessions of one person, as the api gives them: the latest first. */
export function dayOf(
  sessions: Readonly<Record<'planned' | 'coming' | 'past', { readonly items: readonly MySessionFragment[] }>>,
): MyDay {
  const ahead = [...sessions.coming.items.toReversed(), ...sessions.planned.items];
  const [next = null, ...later] = ahead;
  return { next, later, unreported: sessions.past.items };
}

export function useMyDay() {
  const { slug } = useHere();
  const [now] = useState(() => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString());
  useAnnouncementsAhead();
  const { data } = useSuspenseQuery(question(slug, MyDayDocument, { now }));
  return { ...dayOf(data), promised: data.promised };
}
