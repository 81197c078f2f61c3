import { Injectable } from '@nestjs/common';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { needSession } from '../seat.js';
import { type NoteReaders, SessionNote } from './following.entity.js';

export interface WriteNote {
  readonly sessionId: string;
  readonly readers: NoteReaders;
  readonly words: string;
}

/** Notes of one's own about a session; each says who may read it (V4). */
@Injectable()
export class NoteService {
  /** By whoever sees the session. */
  async write(tx: Tx, { sessionId, readers, words }: WriteNote): Promise<void> {
    const authorId = tx.actor.memberId;
    await needSession(tx, sessionId);
    if (!authorId) throw new NotFound('Session', sessionId);

    await tx.repo(SessionNote).add({ sessionId, authorId, readers, words: words.trim(), writtenAt: tx.now });
    await tx.emit('note.written', { sessionId });
  }

  /** By its author. @returns the session. */
  async remove(tx: Tx, noteId: string): Promise<string> {
    const { authorId, sessionId } = await tx.repo(SessionNote).need(noteId);
    if (authorId !== tx.actor.memberId) throw new NotFound('SessionNote', noteId);
    await needSession(tx, sessionId);

    await tx.repo(SessionNote).remove({ id: noteId });
    await tx.emit('note.removed', { sessionId });
    return sessionId;
  }
}
