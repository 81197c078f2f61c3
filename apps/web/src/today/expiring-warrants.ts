import { queryOptions } from '@tanstack/react-query';
import { WarrantsOfActiveDocument, type WarrantsOfActiveQuery } from '../gql/graphql';
import { ask } from '../graph/ask';
import { daysUntil } from '../texts/dates';

type Line = WarrantsOfActiveQuery['mentors']['items'][number];

/** So many days before the end, the office asks for a renewal. */
const NOTICE_DAYS = 30;
const QUARTER_MS = 15 * 60_000;

/** The whole active cohort, page after page: two requests for the largest programmes. */
export const warrantsOfActive = (programme: string) =>
  queryOptions({
    queryKey: [programme, 'warrants'],
    staleTime: QUARTER_MS,
    queryFn: async ({ signal }) => {
      const mentors: Line[] = [];
      let after: string | null = null;
      do {
        const { mentors: page }: WarrantsOfActiveQuery = await ask(
          WarrantsOfActiveDocument,
          { after },
          { programme, signal },
        );
        mentors.push(...page.items);
        after = page.hasMore ? (page.endCursor ?? null) : null;
      } while (after);
      return mentors;
    },
  });

/** Those without a current warrant, and those whose own ends soon; the most urgent first (C2). */
export function expiring(mentors: readonly Line[], now: Date): readonly Line[] {
  const urgency = ({ warrantState, warrantExpiresOn }: Line): number =>
    warrantState === 'current' && warrantExpiresOn ? daysUntil(warrantExpiresOn, now) : -1;
  return mentors
    .filter((mentor) => urgency(mentor) <= NOTICE_DAYS)
    .toSorted((one, other) => urgency(one) - urgency(other));
}
