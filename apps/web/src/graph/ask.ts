import type { TypedDocumentString } from '../gql/graphql';
import { AskError, type GraphError, OFFLINE } from './ask-error';

type Variables = Readonly<Record<string, unknown>>;

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly GraphError[];
}

/** Development alone knows the documents' texts: the api need not have been given the console's newest ones. */
async function textOf(hash: string): Promise<string | undefined> {
  if (!import.meta.env?.DEV) return undefined;
  const { default: texts } = await import('../gql/persisted-documents.json');
  return (texts as Readonly<Record<string, string>>)[hash];
}

/**
 * Sends one document by the hash of its text.
 *
 * @param programme the slug of the programme that is meant; without it the server takes the person's first.
 * @param key of a deed: sent again under it, it is done once.
 * @throws AskError with the first error's code; OFFLINE when the server was not reached.
 */
export async function ask<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  {
    programme,
    signal,
    key,
  }: { readonly programme?: string; readonly signal?: AbortSignal; readonly key?: string } = {},
): Promise<R> {
  const hash = String(document.__meta__?.['hash']);
  const query = await textOf(hash);
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'x-outrigger-csrf': '1',
      ...(programme && { 'x-programme': programme }),
      ...(key && { 'idempotency-key': key }),
    },
    body: JSON.stringify(query ? { query, variables } : { extensions: by(hash), variables: variables as Variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new AskError({ message: '', extensions: { code: OFFLINE } });
  });
  return answerOf(await read<R>(response));
}

const by = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });

/** A proxy that answers instead of the api speaks HTML: that counts as not reached. */
async function read<R>(response: Response): Promise<Answer<R>> {
  try {
    return (await response.json()) as Answer<R>;
  } catch {
    throw new AskError({ message: '', extensions: { code: OFFLINE } });
  }
}

function answerOf<R>({ data, errors }: Answer<R>): R {
  const [first] = errors ?? [];
  if (first) throw new AskError(first);
  if (data === null || data === undefined) throw new AskError({ message: 'The server sent nothing.' });
  return data;
}
