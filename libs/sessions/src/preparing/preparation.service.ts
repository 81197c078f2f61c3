import { Injectable } from '@nestjs/common';
import { type Allowance, type FileKind, type HasFileKinds, MOST_BYTES, type Place } from '@outrigger/files';
import { honour, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { needSeat } from '../seat.js';
import { AgendaItem } from '../session.entity.js';
import { Preparation } from './preparing.entity.js';
import { reviewPreparing, reviewPublishing } from './preparing.policy.js';

refuseOn(
  'one_preparation_a_session',
  refusal('UPDATE_CHANGED', 'Somebody else wrote the update a moment ago. Look at it, then try again.'),
);

export interface Prepare {
  readonly sessionId: string;
  readonly expectedVersion: number;
  readonly progress: string;
  readonly problems: string;
  readonly plans: string;
}

/** The kind and the one slot of what is to be read before a session. */
export const PRE_READ = 'session';
const PRE_READ_SLOT = 'preread';
const MOST_FILES = 8;

const NOTHING_YET = {
  progress: '',
  problems: '',
  plans: '',
  version: 0,
  savedAt: null,
  savedBy: null,
  publishedAt: null,
};

/** What founders get ready before a session: their update, the pre-read, and sending all of it (S1, S3). */
@Injectable()
export class PreparationService implements HasFileKinds {
  readonly fileKinds: readonly FileKind[] = [
    { kind: PRE_READ, allows: (tx, place) => this.allowedFiles(tx, place), keepsReaders: true },
  ];

  /** As one types. */
  async prepare(tx: Tx, { sessionId, expectedVersion, progress, problems, plans }: Prepare): Promise<void> {
    const { session, seat } = await needSeat(tx, sessionId);
    const before = await this.of(tx, sessionId);
    const { version } = before;
    honour(reviewPreparing({ session, part: seat.part, now: tx.now, version, expectedVersion }));

    const told = { progress, problems, plans, version: version + 1, savedAt: tx.now, savedBy: tx.actor.memberId };
    await this.keep(tx, { ...before, ...told });
    await tx.emit('session.prepared', { sessionId });
  }

  /** The mentors are told by mail that it is there. */
  async publish(tx: Tx, sessionId: string): Promise<void> {
    const { session, seat } = await needSeat(tx, sessionId);
    const before = await this.of(tx, sessionId);
    const items = (await tx.repo(AgendaItem).find({ sessionId })).length;
    honour(reviewPublishing({ session, part: seat.part, now: tx.now, items, publishedAt: before.publishedAt }));

    await this.keep(tx, { ...before, publishedAt: tx.now });
    await tx.emit('agenda.published', { sessionId });
  }

  private async of(tx: Tx, sessionId: string): Promise<Omit<Preparation, 'id'> & { readonly id?: string }> {
    const [known] = await tx.repo(Preparation).find({ sessionId });
    return known ?? { sessionId, ...NOTHING_YET };
  }

  private async keep(tx: Tx, { id, ...row }: Awaited<ReturnType<PreparationService['of']>>): Promise<void> {
    if (id) await tx.repo(Preparation).change({ id }, row);
    else await tx.repo(Preparation).add(row);
  }

  private async allowedFiles(tx: Tx, { subjectId, slot }: Place): Promise<Allowance> {
    const { session, seat } = await needSeat(tx, subjectId);
    honour([
      ...reviewPreparing({ session, part: seat.part, now: tx.now, version: 0, expectedVersion: 0 }),
      ...when(slot !== PRE_READ_SLOT, 'NO_SUCH_FIELD', 'A session has no such place for files.', slot),
    ]);
    return { takes: ['pdf', 'docx', 'pptx', 'xlsx', 'png', 'jpeg'], mostBytes: MOST_BYTES, mostFiles: MOST_FILES };
  }
}
