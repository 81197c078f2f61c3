import { addHours, honour, NotFound, when } from '@outrigger/kernel';
import { Injectable } from '@nestjs/common';
import { todayHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { Availability, DatedHours, type WeeklyWindow } from '../availability.entity.js';
import { type HoursAnswer, HoursQuestion, type Undo } from './hours-question.entity.js';
import { OPEN_DAYS, reviewAnswering, reviewAsking, stretchesOf } from './hours-question.policy.js';
import { type AskedHours, askedHours, type ToAsk, toAsk } from './hours-question.report.js';

export interface NewHoursQuestion {
  /** Null for all whose hours are not known, or old. */
  readonly mentorIds: readonly string[] | null;
  readonly fromOn: string;
  readonly untilOn: string;
}

export interface HoursTold {
  readonly answer: HoursAnswer;
  /** Days on which they cannot. */
  readonly days: readonly string[];
  readonly weekly: readonly WeeklyWindow[];
}

/** Asks people whether their hours still hold, and takes their answers by a link (S2, S6). */
@Injectable()
export class HoursQuestionService {
  /** What was asked before is closed: the last question is the one that counts, also to be undone. @returns who is asked. */
  async ask(tx: Tx, { mentorIds, fromOn, untilOn }: NewHoursQuestion): Promise<ToAsk[]> {
    const people = await toAsk(tx, mentorIds);
    honour(reviewAsking({ fromOn, untilOn, people: people.length, today: await todayHere(tx) }));

    const ids = people.map(({ membershipId }) => membershipId);
    // Held: two who ask the same people at once wait for each other.
    await tx.sql`select from membership where id = any(${ids}) order by id for no key update`;
    await tx.sql`update hours_question set closed_at = ${tx.now}
      where membership_id = any(${ids}) and closed_at is null`;
    const asked = await tx.repo(HoursQuestion).addAll(
      ids.map((membershipId) => ({
        membershipId,
        fromOn,
        untilOn,
        askedAt: tx.now,
        askedBy: tx.actor.memberId,
        closesAt: addHours(tx.now, OPEN_DAYS * 24),
        closedAt: null,
        answeredAt: null,
        answer: null,
        undo: null,
      })),
    );
    await tx.emit('availability.asked', { questionIds: asked.map(({ id }) => id) });
    return people;
  }

  async answer(tx: Tx, questionId: string, told: HoursTold): Promise<void> {
    const asked = await this.need(tx, questionId);
    honour(reviewAnswering(asked, tx.now));

    const before = await this.before(tx, asked.membershipId);
    const weekly = told.answer === 'hours' ? told.weekly : asked.weekly;
    const isNew = told.answer === 'hours' || !asked.toldHours;
    await this.keep(tx, asked.membershipId, weekly, isNew);
    const datedHoursIds = told.answer === 'not' ? await this.away(tx, asked, told.days) : [];
    const undo: Undo = { ...before, datedHoursIds };
    await tx.repo(HoursQuestion).change({ id: questionId }, { answeredAt: tx.now, answer: told.answer, undo });
    await tx.emit('availability.told', { membershipId: asked.membershipId });
  }

  async takeBack(tx: Tx, questionId: string): Promise<void> {
    const { membershipId, undo, closedAt } = await tx.repo(HoursQuestion).need(questionId);
    if (membershipId !== tx.actor.memberId) throw new NotFound('HoursQuestion', questionId);
    honour(when(closedAt !== null, 'QUESTION_OVER', 'You were asked anew since. Answer that instead.'));
    if (!undo) return;

    const { weekly, toldAt, confirmedAt, datedHoursIds } = undo;
    await tx.sql`delete from dated_hours where id = any(${[...datedHoursIds]})`;
    if (toldAt === null) await tx.repo(Availability).remove({ membershipId });
    else
      await tx.sql`update availability set weekly = ${weekly ? JSON.stringify(weekly) : null}, told_at = ${toldAt}, confirmed_at = ${confirmedAt}
        where membership_id = ${membershipId}`;
    await tx.repo(HoursQuestion).change({ id: questionId }, { answeredAt: null, answer: null, undo: null });
    await tx.emit('availability.told', { membershipId });
  }

  /** @throws NotFound for one that is missing, or of somebody else. */
  private async need(tx: Tx, questionId: string): Promise<AskedHours> {
    await tx.repo(HoursQuestion).need(questionId);
    const asked = await askedHours(tx, questionId);
    if (!asked) throw new NotFound('HoursQuestion', questionId);
    return asked;
  }

  private async before(tx: Tx, membershipId: string): Promise<Omit<Undo, 'datedHoursIds'>> {
    const [known] = await tx.repo(Availability).find({ membershipId });
    const at = (instant: Date | null | undefined): string | null => instant?.toISOString() ?? null;
    return { weekly: known?.weekly ?? null, toldAt: at(known?.toldAt), confirmedAt: at(known?.confirmedAt) };
  }

  /** One statement, because there is a row from the first answer on. */
  private async keep(tx: Tx, membershipId: string, weekly: readonly WeeklyWindow[], isNew: boolean): Promise<void> {
    const week = JSON.stringify(weekly);
    await tx.sql`
      insert into availability (id, membership_id, zone, weekly, told_at, told_by, confirmed_at)
      values (${uuid()}, ${membershipId}, null, ${week}, ${tx.now}, ${tx.actor.memberId}, ${tx.now})
      on conflict (tenant_id, membership_id) do update set confirmed_at = excluded.confirmed_at,
        weekly = case when ${isNew} then excluded.weekly else availability.weekly end,
        told_at = case when ${isNew} then excluded.told_at else availability.told_at end,
        told_by = case when ${isNew} then excluded.told_by else availability.told_by end`;
  }

  /** Of days asked about, those of which nothing else is told. @returns the ids of the exceptions. */
  private async away(tx: Tx, asked: AskedHours, days: readonly string[]): Promise<string[]> {
    const free = days.filter((day) => day >= asked.fromOn && day <= asked.untilOn && !asked.taken.includes(day));
    const { membershipId } = asked;
    const kept = await tx
      .repo(DatedHours)
      .addAll(stretchesOf(free).map((stretch) => ({ membershipId, ...stretch, windows: [], note: '' })));
    return kept.map(({ id }) => id);
  }
}
