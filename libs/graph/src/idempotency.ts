import { addHours } from '@outrigger/kernel';
import { Sealing, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { type Keyed, keyReused } from './idempotency-key.js';

/** Hours for which an answer is told again; then its key is as good as new. */
const KEPT_HOURS = 24;

interface Kept {
  readonly request: string;
  readonly answer: Buffer;
}

/** One root field of a keyed mutation, of one holder. */
type Place = readonly [holder: string, key: string, field: string];

/**
 * Deeds that are done once however often they are asked for. The memory is part of the deed's own transaction: both
 * are there or neither, whenever the process dies. Answers are sealed, because some show what is shown once.
 */
export class Idempotency {
  private readonly sealing: Sealing;

  /** @param secret the deployment's. */
  constructor(secret: string) {
    this.sealing = new Sealing(secret, 'idempotency');
  }

  /**
   * Does the deed, or tells what it answered before. A second request at the same moment waits for the first.
   *
   * @throws GraphQLError IDEMPOTENCY_KEY_REUSED.
   */
  async once(tx: Tx, keyed: Keyed, field: string, deed: () => Promise<object>): Promise<object> {
    const place: Place = [tx.actor.memberId ?? tx.actor.credentialId ?? tx.actor.tenantId, keyed.key, field];
    if (!(await this.isFirst(tx, place, keyed))) return this.again(tx, place, keyed);
    const answer = JSON.stringify(await deed());
    const [holder, key] = place;
    await tx.sql`update idempotency_key set answer = ${this.sealing.seal(answer, label(tx, place))}
      where holder = ${holder} and key = ${key} and field = ${field}`;
    keyed.told.add('anew');
    // What is told is what is kept: the second answer cannot differ from the first.
    return JSON.parse(answer) as object;
  }

  private async isFirst(tx: Tx, [holder, key, field]: Place, keyed: Keyed): Promise<boolean> {
    const forgotten = tx.sql`delete from idempotency_key
      where holder = ${holder} and key = ${key} and at <= ${expiry(tx.now)}`;
    const added = tx.sql`insert into idempotency_key (id, holder, key, field, request, at)
      values (${uuid()}, ${holder}, ${key}, ${field}, ${keyed.request}, ${tx.now})
      on conflict on constraint one_deed_a_key do nothing returning id`;
    try {
      const [, rows] = await Promise.all([forgotten, added]);
      return rows.length > 0;
    } catch (error) {
      throw (error as { constraint?: string }).constraint === 'one_request_a_key' ? keyReused() : error;
    }
  }

  private async again(tx: Tx, place: Place, keyed: Keyed): Promise<object> {
    const [holder, key, field] = place;
    const [kept] = await tx.sql<Kept>`select request, answer from idempotency_key
      where holder = ${holder} and key = ${key} and field = ${field}`;
    if (kept?.request !== keyed.request) throw keyReused();
    keyed.told.add('again');
    return JSON.parse(this.sealing.open(kept.answer, label(tx, place))) as object;
  }
}

/** Forgets what is older than a day, in one programme. */
export async function forgetAnswers(tx: Tx): Promise<void> {
  await tx.sql`delete from idempotency_key where at <= ${expiry(tx.now)}`;
}

const expiry = (now: Date): Date => addHours(now, -KEPT_HOURS);

const label = (tx: Tx, place: Place): string[] => [tx.actor.tenantId, ...place];
