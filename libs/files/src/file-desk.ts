import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { seen } from '@outrigger/graph';
import { type Actor, NotFound } from '@outrigger/kernel';
import { raw, type Sql, Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { arrive } from './arrival.js';
import type { StoredFile } from './file.entity.js';
import { FileKinds } from './file-kind.js';
import { FileService, type Wanted } from './file.service.js';

/** A file's outside, as it is handed out. */
export type Handed = Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'sizeBytes'>;

/** Takes files in and hands them out, for requests that are no GraphQL. */
@Injectable()
export class FileDesk {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly files: FileService,
    private readonly kinds: FileKinds,
  ) {}

  /**
   * @param announced bytes, null where the sender does not say.
   * @throws Refused with what stands against it, before the body is read where that can be known; NotFound.
   */
  async take(actor: Actor, wanted: Wanted, announced: number | null, body: Readable): Promise<Handed> {
    const ask = (tx: Tx): ReturnType<FileService['expect']> => this.files.expect(tx, wanted, announced);
    const { mostBytes } = await this.tenancy.write(actor, ask, 'uploadFile');
    return arrive(body, mostBytes, async (arrived) => {
      const id = await this.tenancy.write(actor, (tx) => this.files.keep(tx, wanted, arrived), 'uploadFile');
      const { kind: _kind, isRead: _isRead, ...file } = await this.tenancy.read(actor, (tx) => outsideOf(tx, id));
      return file;
    });
  }

  /** @throws NotFound for a file that is none, or that the actor may not see. */
  async open(actor: Actor, id: string): Promise<{ file: Handed; body: Readable }> {
    const { kind, isRead, ...file } = await this.tenancy.read(actor, (tx) => outsideOf(tx, id));
    if (!isRead && this.kinds.named(kind).keepsReaders) await this.keepReader(actor, id);
    return { file, body: Readable.from(this.pieces(actor, id), { objectMode: false }) };
  }

  /** Once; of a program, which has no membership, never. */
  private async keepReader(actor: Actor, id: string): Promise<void> {
    if (!actor.memberId) return;
    const keep = (tx: Tx): Promise<unknown> => tx.sql`
      insert into file_reading (id, file_id, membership_id, read_at)
      select ${uuid()}, f.id, ${actor.memberId}, ${tx.now} from stored_file f where f.id = ${id}
      on conflict on constraint one_reading_a_person do nothing`;
    await this.tenancy.write(actor, keep, 'openFile');
  }

  /** Each is asked for when the reader wants it: a slow one holds neither memory nor a connection. */
  private async *pieces(actor: Actor, id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position++) {
      const piece = await this.tenancy.read(actor, (tx) => pieceOf(tx, id, position));
      if (!piece) return;
      yield piece;
    }
  }
}

/** What decides whether it is kept that somebody opens it. */
interface ToKeep {
  readonly kind: string;
  readonly isRead: boolean;
}

const visible = (actor: Actor, row: Sql): Sql => seen('StoredFile', row, actor);

async function outsideOf(tx: Tx, id: string): Promise<Handed & ToKeep> {
  const [file] = await tx.sql<Handed & ToKeep>`
    select f.id, f.name, f.media_type as "mediaType", f.size_bytes as "sizeBytes", f.kind,
           exists (select from file_reading r where r.tenant_id = f.tenant_id and r.file_id = f.id
             and r.membership_id = ${tx.actor.memberId}) as "isRead" from stored_file f
     where f.id = ${id} and ${visible(tx.actor, raw('f'))}`;
  if (!file) throw new NotFound('File', id);
  return file;
}

async function pieceOf(tx: Tx, id: string, position: number): Promise<Buffer | undefined> {
  const [piece] = await tx.sql<{ bytes: Buffer }>`
    select c.bytes from file_chunk c join stored_file f on f.tenant_id = c.tenant_id and f.id = c.file_id
     where c.file_id = ${id} and c.position = ${position} and ${visible(tx.actor, raw('f'))}`;
  return piece?.bytes;
}
