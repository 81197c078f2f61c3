import { Injectable } from '@nestjs/common';
import { addHours, dayIn, dayWords, honour, NotFound, refusal } from '@outrigger/kernel';
import { ReleasedStore, refuseOn, type Tx } from '@outrigger/tenancy';
import { isAskedAbout, QUIET_DAYS, reviewNudge } from './finding.policy.js';
import { FigureNudge } from './nudge.entity.js';
import { type Found, newestPair, programmeFindings } from './quality.report.js';

export interface Nudge {
  readonly programmeId: string;
  readonly finding: string;
  readonly measure: string;
}

refuseOn('one_nudge_at_a_time', refusal('NUDGED', 'Somebody has just asked it about this.', 'finding'));

/** Asks a programme about its figures: what it reads of it, and the letter, are its own. */
@Injectable()
export class NudgeService {
  constructor(private readonly released: ReleasedStore) {}

  /** @throws Refused for what is not found any more, for what passes by itself, and within a fortnight of the last time. */
  async nudge(tx: Tx, { programmeId, finding: code, measure }: Nudge): Promise<void> {
    const [known] = await tx.sql`select 1 from network_programmes() where programme_id = ${programmeId}`;
    if (!known) throw new NotFound('Programme', programmeId);
    const pair = await newestPair(this.released);
    const all = pair ? await programmeFindings(tx, pair, programmeId) : [];
    const found = all.find((each) => each.code === code && each.measure === measure);
    honour(reviewNudge(code, found !== undefined, found ? askedUntil(found, tx.now) : null));
    if (!pair || !found || !isAskedAbout(code)) return;

    const { value, other, otherValue } = found;
    const { id } = await tx.repo(FigureNudge).add({
      programmeId,
      period: pair.newest.period,
      finding: code,
      measure,
      value,
      other,
      otherValue,
      nudgedAt: tx.now,
      nudgedBy: tx.actor.memberId,
      untilAt: addHours(tx.now, QUIET_DAYS * 24),
    });
    await tx.emit('figures.nudged', { nudgeId: id });
  }
}

/** The day from which on it can be asked again, in words; null when that is now. */
export function askedUntil({ nudged }: Pick<Found, 'nudged'>, now: Date): string | null {
  if (!nudged) return null;
  const until = new Date(nudged.until);
  return until > now ? dayWords(dayIn('UTC', until), 'en', 'long') : null;
}
