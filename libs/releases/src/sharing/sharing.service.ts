import { Injectable } from '@nestjs/common';
import type { SharingLevel } from '@outrigger/adopters';
import { dayIn, honour } from '@outrigger/kernel';
import { ReleasedStore, type Tx } from '@outrigger/tenancy';
import { ageClass, type Training } from '../catalogue/classes.policy.js';
import { HEADLINES, RATE_CODES, RATES } from '../catalogue/measures.js';
import { lastClosed, spanOf } from '../catalogue/period.policy.js';
import { rateOf } from '../control/publication.js';
import { SharingChoice } from '../making/release.entity.js';
import { measured } from '../making/measured.report.js';
import { PartsService } from '../making/parts.service.js';
import { peerFigures, releaseLines, type ReleaseName } from '../network/network.report.js';
import { type Comparison, compared } from './compared.js';
import { reviewSharing } from './sharing.policy.js';

/** What a manager chooses. */
export interface Chosen {
  readonly level: SharingLevel;
  readonly named: readonly string[];
  readonly training: Training;
  readonly untilOn?: string | null;
}

/** A programme's own figures of the last closed quarter: what a release would be made of. */
export interface OwnFigure {
  readonly measure: string;
  readonly value: number;
  /** May be shown by name. */
  readonly isHeadline: boolean;
}

export interface Benchmark extends ReleaseName {
  readonly period: string;
  readonly axis: string;
  readonly category: string;
  readonly rates: readonly Comparison[];
}

/** Peers that a programme can be compared with. */
export type PeersBy = 'all' | 'kind' | 'age';

/** What a programme shares with the network, and what it sees of it in return. */
@Injectable()
export class SharingService {
  constructor(
    private readonly parts: PartsService,
    private readonly released: ReleasedStore,
  ) {}

  /** From the next release on; what is released stays as it is. @throws Refused */
  async choose(tx: Tx, { level, named, training, untilOn = null }: Chosen): Promise<void> {
    honour(reviewSharing({ level, named, untilOn }, HEADLINES, dayIn('UTC', tx.now)));

    await tx.repo(SharingChoice).add({
      level,
      named: [...named],
      training,
      untilOn,
      chosenAt: tx.now,
      chosenBy: tx.actor.memberId,
    });
    await tx.emit('sharing.chosen', { level });
  }

  current(tx: Tx): Promise<Pick<SharingChoice, 'level' | 'named' | 'training' | 'untilOn' | 'chosenAt'>> {
    return this.parts.choice(tx, dayIn('UTC', tx.now));
  }

  /** On its own rows, whatever it shares. */
  async ownFigures(tx: Tx): Promise<OwnFigure[]> {
    const { amounts, money } = await measured(tx, spanOf(lastClosed(tx.now)));
    const sums = Object.entries(money).map(([code, { sum }]) => [code, sum] as const);
    const headlines: readonly string[] = HEADLINES;
    return [...Object.entries(amounts), ...sums].map(([measure, value]) => ({
      measure,
      value,
      isHeadline: headlines.includes(measure),
    }));
  }

  /** Its own exact rates of the released quarter beside the released quartiles; null before the first release. */
  async benchmark(tx: Tx, axis: PeersBy): Promise<Benchmark | null> {
    const [newest] = await releaseLines(this.released);
    if (!newest) return null;
    const span = spanOf(newest.period);
    const category = await categoryOf(tx, axis, span.to);
    const { amounts } = await measured(tx, span);
    const peers = await peerFigures(this.released, newest, axis, category);
    const rates = RATE_CODES.map((code) => compared(code, rateOf(RATES[code], amounts), peers));
    const { number, isDemo, period } = newest;
    return { number, isDemo, period, axis, category, rates };
  }
}

async function categoryOf(tx: Tx, axis: PeersBy, at: string): Promise<string> {
  const [own] = await tx.sql<{ kind: string; launchedOn: string | null }>`
    select kind, launched_on as "launchedOn" from programme`;
  if (axis === 'all' || !own) return 'all';
  return axis === 'kind' ? own.kind : ageClass(own.launchedOn, at);
}
