import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { codeOf } from './ask-error';

const MINUTE_MS = 60_000;
const WORTH_A_RETRY = new Set(['OFFLINE', 'BUSY', 'INTERNAL']);
const signedOut = (error: unknown): boolean => codeOf(error) === 'UNAUTHENTICATED';

/**
 * @param onSignedOut called when a screen's query is not known any more; the query that opens the house (its `meta`
 * says `entrance`) tells that by itself.
 */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { meta }) => signedOut(error) && !meta?.['entrance'] && onSignedOut(),
    }),
    mutationCache: new MutationCache({ onError: (error) => signedOut(error) && void client.invalidateQueries() }),
    defaultOptions: {
      queries: {
        staleTime: MINUTE_MS / 2,
        retry: (failures, error) => failures < 2 && WORTH_A_RETRY.has(codeOf(error)),
      },
    },
  });
  return client;
}
