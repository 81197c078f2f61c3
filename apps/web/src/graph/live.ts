import { type Client, createClient } from 'graphql-ws';
import type { TypedDocumentString } from '../gql/live/graphql';

const clients = new Map<string, Client>();

/** One socket a programme, opened with the first subscription and closed with the last. */
function clientOf(programme: string): Client {
  const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
  const client =
    clients.get(programme) ??
    createClient({
      url,
      lazy: true,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      connectionParams: { 'x-programme': programme },
    });
  clients.set(programme, client);
  return client;
}

/** Calls `onEvent` at each event until the returned function is called. A socket that breaks is opened again. */
export function follow<R, V extends Record<string, unknown>>(
  programme: string,
  document: TypedDocumentString<R, V>,
  variables: V,
  onEvent: (data: R) => void,
): () => void {
  return clientOf(programme).subscribe<R>(
    { query: document.toString(), variables },
    { next: ({ data }) => data && onEvent(data), error: () => undefined, complete: () => undefined },
  );
}
