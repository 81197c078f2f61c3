import type { RefusedFragment } from '../gql/graphql';
import { AskError, OFFLINE } from '../graph/ask-error';
import { refusalsOf } from '../graph/refusals';

/** A file as it is shown. */
export interface HeldFile {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** As the api takes it at the most; told before a byte is sent. */
export const MOST_BYTES = 20 * 1024 * 1024;

interface Place {
  readonly programme: string;
  /** What kind of thing it hangs on, and which. */
  readonly kind: string;
  readonly subjectId: string;
  readonly slot: string;
}

type Uploaded = { readonly file: HeldFile } | { readonly file: null; readonly refusals: readonly RefusedFragment[] };

/** Hangs a file on a thing. */
export async function upload(file: File, { programme, kind, subjectId, slot }: Place): Promise<Uploaded> {
  const query = new URLSearchParams({ kind, subject: subjectId, slot, name: file.name });
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
