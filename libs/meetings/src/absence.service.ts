import { Injectable } from '@nestjs/common';
import { honour, NotFound, when } from '@outrigger/kernel';
import { raw, type Tx } from '@outrigger/tenancy';
import { missedInARow } from './attendance.sql.js';
import { mentorOf } from './cohort.report.js';
import { MeetingAbsence } from './meeting.entity.js';
import { MISSED_IN_A_ROW } from './meeting.policy.js';

/** Mentors who have missed meeting after meeting (C4): somebody asks how they are, and nobody removes them. */
@Injectable()
export class AbsenceService {
  /** A letter; the flag comes back when they miss another one. */
  async askAfter(tx: Tx, mentorId: string): Promise<void> {
    const mentor = await mentorOf(tx, mentorId);
    if (!mentor) throw new NotFound('Mentor', mentorId);
    const [row] = await tx.sql<{ missed: number }>`
      select ${missedInARow(raw('m'))} as missed from mentor m where m.id = ${mentorId}`;
    const missed = row?.missed ?? 0;
    const few = `${mentor.name} has missed ${missed} in a row: that happens.`;
    honour(when(missed < MISSED_IN_A_ROW, 'MISSED_TOO_FEW', few, 'mentorId', mentorId));

    await tx.repo(MeetingAbsence).add({ mentorId, askedAt: tx.now, askedBy: tx.actor.memberId });
    await tx.emit('mentor.askedAfter', { mentorId, missed });
  }
}
