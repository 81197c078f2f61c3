import { open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { FileChunk, PAST, StoredFile } from './file.entity.js';
import { FileKinds, type Place } from './file-kind.js';
import { type Allowance, type FileType, FILE_TYPES, reviewContents, reviewPlace } from './file.policy.js';

/** Where a file shall hang, and what it is called. */
export interface Wanted extends Place {
  readonly kind: string;
  /** A clean one. */
  readonly name: string;
}

/** A file that has arrived on this machine's disk. */
export interface OnDisk {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** By its contents. */
  readonly found: string | null;
}

const CHUNK_BYTES = 512 * 1024;

/** Files and what they hang on. */
@Injectable()
export class FileService {
  constructor(private readonly kinds: FileKinds) {}

  /** Judged before a byte is read. @param announced bytes, null where the sender does not say. */
  async expect(tx: Tx, { kind, name, ...place }: Wanted, announced: number | null): Promise<Allowance> {
    const allowance = await this.kinds.named(kind).allows(tx, place);
    const here = await namesAt(tx, kind, place);
    honour(reviewPlace(allowance, { name, here, announced }));
    return allowance;
  }

  /** @returns its id. @throws Refused for what its contents or its place forbid. */
  async keep(tx: Tx, wanted: Wanted, { path, ...facts }: OnDisk): Promise<string> {
    const { name, ...where } = wanted;
    const { sizeBytes, sha256, found } = facts;
    const allowance = await this.expect(tx, wanted, sizeBytes);
    honour(reviewContents({ name, found, sizeBytes }, allowance));

    const extension = found as FileType;
    const { id } = await tx.repo(StoredFile).add({
      ...where,
      name,
      extension,
      mediaType: FILE_TYPES[extension].mediaType,
      sizeBytes,
      sha256,
      uploadedBy: tx.actor.memberId,
      uploadedAt: tx.now,
    });
    await store(tx, id, path);
    return id;
  }

  /** By whoever may add to its place as well, which is held meanwhile. What is still referred to moves to the `PAST`. */
  async remove(tx: Tx, id: string): Promise<void> {
    const [file] = await tx.repo(StoredFile).find({ id });
    if (!file) throw new NotFound('File', id);
    const kind = this.kinds.named(file.kind);
    await kind.allows(tx, file);

    if (await kind.isReferredTo?.(tx, file)) await tx.repo(StoredFile).change({ id }, { slot: PAST });
    else await tx.repo(StoredFile).remove({ id });
  }
}

async function namesAt(tx: Tx, kind: string, { subjectId, slot }: Place): Promise<string[]> {
  const files = await tx.sql<{ name: string }>`
    select name from stored_file where subject_id = ${subjectId} and kind = ${kind} and slot = ${slot}`;
  return files.map(({ name }) => name);
}

/** Piece by piece: no more than one is in memory. */
async function store(tx: Tx, fileId: string, path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    for (let position = 0; ; position++) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position * CHUNK_BYTES);
      if (bytesRead === 0) return;
      await tx.repo(FileChunk).add({ fileId, position, bytes: buffer.subarray(0, bytesRead) });
    }
  } finally {
    await file.close();
  }
}
