import type { Tx } from '@outrigger/tenancy';

/** A file as if it had been sent: five bytes of it. */
export const recordOf = (tx: Tx, kind: string, subjectId: string): Promise<unknown> =>
  tx.sql`with file as (insert into stored_file (id, kind, subject_id, slot, name, extension, media_type, size_bytes, sha256, uploaded_at)
    values (gen_random_uuid(), ${kind}, ${subjectId}, 'files', 'Words.pdf', 'pdf', 'application/pdf', 5, ${'0'.repeat(64)}, now()) returning id)
    insert into file_chunk (id, file_id, position, bytes) select gen_random_uuid(), f.id, 0, 'Words'::bytea from file f`;
