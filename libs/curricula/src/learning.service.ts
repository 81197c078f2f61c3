import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { type CurriculumVersion, type PublishedUnit, UnitProgress } from './curriculum.entity.js';
import { mark, reviewLearning } from './curriculum.policy.js';
import { newestOf } from './curriculum.service.js';

export interface Learnt {
  readonly curriculumId: string;
  readonly unitId: string;
  readonly answers: readonly number[];
}

/** What comes of answering: which were right, and why. */
export interface Lesson {
  readonly right: number;
  readonly questions: number;
  readonly isPassed: boolean;
  readonly because: readonly string[];
}

/** How far somebody is: one unit after another, by reading and by its questions (O3). */
@Injectable()
export class LearningService {
  /** The newest version as learners read it. @throws NotFound before the first. */
  async version(tx: Tx, curriculumId: string): Promise<CurriculumVersion> {
    const newest = await newestOf(tx, curriculumId);
    if (!newest) throw new NotFound('Curriculum', curriculumId);
    return newest;
  }

  progress(tx: Tx, curriculumId: string): Promise<UnitProgress[]> {
    return tx.repo(UnitProgress).find({ curriculumId, membershipId: tx.actor.memberId ?? '' });
  }

  /** Finished once enough is right; until then as often as somebody likes. */
  async finish(tx: Tx, { curriculumId, unitId, answers }: Learnt): Promise<Lesson> {
    const { units, version } = await this.version(tx, curriculumId);
    const unit = units.find(({ id }) => id === unitId);
    if (!unit) throw new NotFound('CurriculumUnit', unitId);
    const known = await this.progress(tx, curriculumId);
    const finished = new Set(known.filter(({ finishedAt }) => finishedAt).map(({ unitId: id }) => id));
    honour(reviewLearning({ unit, answers, finished }));

    const { right, isPassed } = mark(unit.quiz, answers);
    await this.note(tx, { curriculumId, unit, version }, right, isPassed);
    if (isPassed) await tx.emit('unit.finished', { curriculumId, unitId, membershipId: tx.actor.memberId });
    return { right, questions: unit.quiz.length, isPassed, because: unit.quiz.map(({ because }) => because) };
  }

  /** What was finished once stays so, with its best result. */
  private async note(
    tx: Tx,
    {
      curriculumId,
      unit,
      version,
    }: { readonly curriculumId: string; readonly unit: PublishedUnit; readonly version: number },
    right: number,
    isPassed: boolean,
  ): Promise<void> {
    await tx.sql`
      insert into unit_progress (id, membership_id, curriculum_id, unit_id, version, right_answers, questions, attempts, finished_at)
      values (${uuid()}, ${tx.actor.memberId}, ${curriculumId}, ${unit.id}, ${version}, ${right}, ${unit.quiz.length}, 1, ${isPassed ? tx.now : null})
      on conflict (tenant_id, membership_id, unit_id) do update
         set version = excluded.version, right_answers = greatest(unit_progress.right_answers, excluded.right_answers),
             questions = excluded.questions, attempts = unit_progress.attempts + 1,
             finished_at = coalesce(unit_progress.finished_at, excluded.finished_at)`;
  }
}
