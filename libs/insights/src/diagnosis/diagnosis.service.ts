import { Injectable } from '@nestjs/common';
import { disagreements } from '@outrigger/sessions';
import type { Tx } from '@outrigger/tenancy';
import { spanIn } from '../period.js';
import type { AskedPeriod, Period } from '../period.policy.js';
import { backTest, FEWEST, gapsOf, type GroupGap, OWN_CLOSINGS } from './attention.policy.js';
import { type Causes, causesOf, riskyVentures, talkIn } from './diagnosis.report.js';
import { coverOf, type RiskCover, type Scored, TO_AGREE_ON } from './risk-cover.policy.js';

/** How far apart founders and lead are on one group. */
export interface Disagreement {
  readonly group: string;
  readonly founder: number;
  readonly lead: number;
  /** A suggestion or a point on it is with the next session already. */
  readonly isOnAgenda: boolean;
}

export interface DiagnosedVenture extends RiskCover {
  readonly id: string;
  readonly name: string;
  readonly nextSessionId: string | null;
  readonly disagreements: readonly Disagreement[];
}

/** What the shares of causes are taken from. */
export interface CausesUsed extends Pick<Causes, 'edition' | 'year' | 'sample' | 'source' | 'closings'> {
  readonly isOwn: boolean;
}

export interface Diagnosis extends Period {
  readonly sessions: number;
  readonly minutes: number;
  readonly assessed: number;
  /** Empty for too few sessions. */
  readonly groups: readonly GroupGap[];
  readonly causes: CausesUsed;
  readonly backTest: number | null;
  readonly ventures: readonly DiagnosedVenture[];
}

/** D1: what sessions are about beside what ventures die of: association, never a cause. */
@Injectable()
export class DiagnosisService {
  async diagnose(tx: Tx, asked: AskedPeriod): Promise<Diagnosis> {
    const span = await spanIn(tx, asked);
    const [talk, causes] = [await talkIn(tx, span), await causesOf(tx)];
    const { sessions = 0, assessed = 0 } = talk[0] ?? {};
    const isOwn = causes.closings >= OWN_CLOSINGS;
    // Too few ventures were assessed for their scores to say anything together.
    const counts = assessed < FEWEST ? talk.map((group) => ({ ...group, riskPoints: 0 })) : talk;
    return {
      firstDay: span.firstDay,
      lastDay: span.lastDay,
      sessions,
      assessed,
      minutes: talk.reduce((all, { minutes }) => all + minutes, 0),
      groups: sessions < FEWEST ? [] : gapsOf(counts, isOwn ? causes.own : causes.shares),
      causes: { ...causes, isOwn },
      backTest: backTest(causes.closings, causes.talkedAbout),
      ventures: await this.ventures(tx),
    };
  }

  private async ventures(tx: Tx): Promise<DiagnosedVenture[]> {
    const risky = await riskyVentures(tx);
    return risky.map(({ id, name, nextSessionId, nextGroups, ...talk }) => ({
      ...coverOf(talk),
      id,
      name,
      nextSessionId,
      disagreements: disagreements(talk.scores)
        .filter((group) => TO_AGREE_ON.includes(group))
        .map((group) => ({
          group,
          founder: scoreOf(talk.scores, group, 'founder'),
          lead: scoreOf(talk.scores, group, 'lead'),
          isOnAgenda: nextGroups.includes(group),
        })),
    }));
  }
}

const scoreOf = (scores: readonly Scored[], group: string, part: Scored['part']): number =>
  scores.find((scored) => scored.causeGroup === group && scored.part === part)?.score ?? 0;
