import { useQueryClient } from '@tanstack/react-query';
import { OpenAnnouncementsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';

/** Asks for the cards of a first screen along with what else it shows, not after it. */
export function useAnnouncementsAhead(): void {
  const client = useQueryClient();
  const { slug, may } = useHere();
  const cards = question(slug, OpenAnnouncementsDocument, {});
  if (may('announcements.read') && !client.getQueryState(cards.queryKey)) void client.prefetchQuery(cards);
}
