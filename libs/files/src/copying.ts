import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { StoredFile } from './file.entity.js';

/** A file somewhere, and what a copy of it shall hang on. */
export interface CopiedFile extends Pick<
  StoredFile,
  'id' | 'name' | 'extension' | 'mediaType' | 'sizeBytes' | 'sha256'
> {
  readonly subjectId: string;
}

/**
 * Copies of files, as their programme's own: nothing passes through this process.
 *
 * @param pieces selects `position` and `bytes` of the file whose id is `m.theirs`.
 */
export async function copyFiles(
  tx: Tx,
  place: Pick<StoredFile, 'kind' | 'slot'>,
  files: readonly CopiedFile[],
  pieces: Sql,
): Promise<void> {
  const hung = { ...place, uploadedBy: tx.actor.memberId, uploadedAt: tx.now };
  const ours = await tx.repo(StoredFile).addAll(files.map(({ id: _, ...facts }) => ({ ...facts, ...hung })));
  await tx.run(sql`insert into file_chunk (id, file_id, position, bytes)
    select gen_random_uuid(), m.ours, c.position, c.bytes
      from unnest(${files.map(({ id }) => id)}::uuid[], ${ours.map(({ id }) => id)}::uuid[]) as m (theirs, ours)
      cross join lateral (${pieces}) c`);
}
