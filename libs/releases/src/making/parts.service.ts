import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import { ageClass } from '../catalogue/classes.policy.js';
import { COUNT_CODES } from '../catalogue/measures.js';
import { spanOf } from '../catalogue/period.policy.js';
import { regionOf } from '../catalogue/regions.js';
import type { Standing } from '../control/batch.policy.js';
import type { Part } from '../control/publication.js';
import { measured } from './measured.report.js';
import { ReleasePart, SharingChoice } from './release.entity.js';

/** A part with whose it is. */
export interface OwnPart extends Part {
  readonly tenantId: string;
  readonly programme: string;
}

interface OfProgramme {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly launchedOn: string | null;
  readonly status: string;
}

/** One programme's part of a release, inside its own transaction. */
@Injectable()
export class PartsService {
  /** What it shares now; a programme that has never chosen, or whose agreement is over, shares nothing. */
  async choice(
    tx: Tx,
    on: string,
  ): Promise<Pick<SharingChoice, 'level' | 'named' | 'training' | 'untilOn' | 'chosenAt'>> {
    const [choice] =
      await tx.sql<SharingChoice>`select level, named, training, until_on as "untilOn", chosen_at as "chosenAt"
      from sharing_choice order by chosen_at desc, id desc limit 1`;
    const none = { level: 'none', named: [], training: 'none', untilOn: null, chosenAt: tx.now } as const;
    if (!choice) return { ...none, named: [] };
    return choice.untilOn && choice.untilOn < on ? { ...choice, level: 'none', named: [] } : choice;
  }

  /**
   * Measures a closed quarter, once: asked again it is what was measured then.
   *
   * @param last the quarter of the release before, if there is one.
   */
  async measure(tx: Tx, period: string, last: string | null): Promise<OwnPart> {
    const { from, to } = spanOf(period);
    const [programme] =
      await tx.sql<OfProgramme>`select name, kind, country, status, launched_on as "launchedOn" from programme`;
    if (!programme) throw new TypeError('A tenant has no programme.');
    const known = (await tx.repo(ReleasePart).find({ period }))[0];
    const part = known ?? (await this.write(tx, period, { from, to }, programme));
    const [before] = last ? await tx.repo(ReleasePart).find({ period: last, standing: 'counted' }) : [];
    return {
      tenantId: tx.actor.tenantId,
      programme: programme.name,
      classes: part.classes,
      amounts: part.amounts,
      money: part.money,
      named: part.named,
      isWilling: part.level !== 'none',
      before: before?.cells ?? null,
      seniority: programme.launchedOn ? Date.parse(programme.launchedOn) : Number.MAX_SAFE_INTEGER,
    };
  }

  /** Where the release counted it: by this the next one knows who came and who left. */
  async place(tx: Tx, period: string, standing: Standing, cells: readonly string[] | null): Promise<void> {
    await tx.sql`update release_part set standing = ${standing}, cells = ${[...(cells ?? [])]} where period = ${period}`;
  }

  private async write(
    tx: Tx,
    period: string,
    span: { from: string; to: string },
    programme: OfProgramme,
  ): Promise<ReleasePart> {
    const chosen = await this.choice(tx, span.to);
    const { country, kind, launchedOn, status } = programme;
    const { level, named, training } = status === 'closed' ? { ...chosen, level: 'none' as const, named: [] } : chosen;
    const { amounts, money } = level === 'none' ? { amounts: {}, money: {} } : await measured(tx, span);
    const classes = { country, region: regionOf(country), kind, training, age: ageClass(launchedOn, span.to) };
    const confirmed = named.filter((code) => COUNT_CODES.some((one) => one === code));
    const row = { period, level, named: confirmed, classes, amounts, money, measuredAt: tx.now };
    return tx.repo(ReleasePart).add({ ...row, standing: null, cells: null });
  }
}
