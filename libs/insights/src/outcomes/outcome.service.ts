import { Injectable } from '@nestjs/common';
import { dayIn, honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { OutcomeAnswer, type OutcomeFigures, OutcomeSurvey } from './outcome.entity.js';
import { isDue, reviewFigures } from './outcome.policy.js';
import { candidates, readersOf } from './survey.report.js';

/** Where nothing was told before. */
const UNKNOWN: OutcomeFigures = {
  standing: 'in_business',
  foundedYear: null,
  fullTimeStaff: null,
  partTimeStaff: null,
  revenue: null,
  currency: null,
  raised: [],
  discloses: false,
};

/** Asks once a year what has become of ventures, and keeps every answer (A4). */
@Injectable()
export class OutcomeService {
  /** @returns how many are asked; letters follow. */
  async ask(tx: Tx): Promise<number> {
    const today = dayIn('UTC', tx.now);
    const due = (await candidates(tx)).filter((candidate) => isDue(candidate, today));
    if (due.length === 0) return 0;

    const surveys = due.map(({ ventureId, cohort }) => ({ id: uuid(), ventureId, cohort, askedAt: tx.now }));
    await tx.repo(OutcomeSurvey).addAll(surveys);
    await tx.emit('outcomes.asked', { surveyIds: surveys.map(({ id }) => id) });
    return surveys.length;
  }

  /** Still in business, and nothing changed: what was told last time holds. */
  async confirm(tx: Tx, surveyId: string): Promise<void> {
    const survey = await this.needSurvey(tx, surveyId);
    const last = await this.lastOf(tx, survey.ventureId);
    await this.keep(tx, survey, { ...last, standing: 'in_business' }, { unchanged: true });
  }

  /** By a founder who is asked, or by the office. @param toldBy the founder who told it to the office */
  async answer(tx: Tx, surveyId: string, figures: OutcomeFigures, toldBy: string | null = null): Promise<void> {
    const survey = await this.needSurvey(tx, surveyId, toldBy ?? tx.actor.memberId);
    honour(reviewFigures(figures, tx.now.getUTCFullYear()));

    await this.keep(tx, survey, figures, { toldBy });
  }

  /** What a venture's founders told last, of any year. */
  async lastOf(tx: Tx, ventureId: string): Promise<OutcomeFigures> {
    const [last] = await tx.sql<OutcomeFigures>`
      select a.standing, a.founded_year as "foundedYear", a.full_time_staff as "fullTimeStaff", a.part_time_staff as "partTimeStaff",
             a.revenue, a.currency, a.raised, a.discloses
        from outcome_answer a where a.venture_id = ${ventureId} order by a.answered_at desc, a.id desc limit 1`;
    return last ?? UNKNOWN;
  }

  /** @throws NotFound for whoever is not asked by it any more. */
  async needSurvey(
    tx: Tx,
    surveyId: string,
    memberId = tx.actor.memberId,
  ): Promise<OutcomeSurvey & { readonly venture: string }> {
    const survey = await tx.one(OutcomeSurvey, surveyId);
    const reader = (await readersOf(tx, [surveyId])).find(({ membershipId }) => membershipId === memberId);
    if (!survey || !reader) throw new NotFound('OutcomeSurvey', surveyId);
    return { ...survey, venture: reader.venture };
  }

  private async keep(
    tx: Tx,
    { id: surveyId, ventureId }: OutcomeSurvey,
    figures: OutcomeFigures,
    { unchanged = false, toldBy = null }: { readonly unchanged?: boolean; readonly toldBy?: string | null } = {},
  ): Promise<void> {
    const by = { answeredAt: tx.now, answeredBy: tx.actor.memberId, toldBy };
    const told = { ...figures, ...by, surveyId, ventureId, unchanged };
    await tx.repo(OutcomeAnswer).add(told);
    await tx.emit('outcomes.answered', { surveyId, ventureId });
  }
}
