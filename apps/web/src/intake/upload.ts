import type { RefusedFragment } from '../gql/graphql';
import { AskError, OFFLINE } from '../graph/ask-error';
import { refusalsOf } from '../graph/refusals';
import type { MyDraftFragment } from '../gql/graphql';

export type HeldFile = MyDraftFragment['files'][number];

/** As the api takes it at the most; told before a byte is sent. */
export const MOST_BYTES = 20 * 1024 * 1024;

interface Place {
  readonly programme: string;
  readonly applicationId: string;
  readonly slot: string;
}

type Uploaded = { readonly file: HeldFile } | { readonly file: null; readonly refusals: readonly RefusedFragment[] };

/** Hangs a file on a field of an application. */
export async function upload(file: File, { programme, applicationId, slot }: Place): Promise<Uploaded> {
  const query = new URLSearchParams({ kind: 'application', subject: applicationId, slot, name: file.name });
  const headers = {
    'content-type': 'application/octet-stream',
    'x-outrigger-csrf': '1',
    'x-programme': programme,
  };
  try {
    const answer = await fetch(`/files?${query}`, { method: 'POST', headers, credentials: 'same-origin', body: file });
    const { file: kept, refusals } = (await answer.json()) as { file?: HeldFile; refusals?: RefusedFragment[] };
    if (kept) return { file: { ...kept, slot } };
    return { file: null, refusals: refusals ?? refusalsOf(new AskError({ message: '' })) };
  } catch {
    return { file: null, refusals: refusalsOf(new AskError({ message: '', extensions: { code: OFFLINE } })) };
  }
}
