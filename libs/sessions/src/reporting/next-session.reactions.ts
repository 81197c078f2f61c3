import { Injectable } from '@nestjs/common';
import { addDays, dayIn } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { SessionWish } from '../asking/asking.entity.js';
import { SessionService } from '../session.service.js';

interface Next {
  readonly ventureId: string;
  readonly zone: string;
  /** What the report says; null where it says nothing. */
  readonly weeks: number | null;
}

/** S2, S3: a report opens the next session, when it says so or, by the programme's policy, at the usual distance. */
@Injectable()
export class NextSessionReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('sessions.next', 'report.filed', (tx, fact) => this.open(tx, fact)),
  ];

  constructor(
    private readonly sessions: SessionService,
    private readonly programmes: ProgrammeService,
  ) {}

  private async open(tx: Tx, { payload }: Fact): Promise<void> {
    const next = await wanted(tx, String(payload['sessionId']));
    const { settings } = await this.programmes.policy(tx);
    if (!next || (next.weeks === null && settings.nextSession !== 'opened')) return;
    const sessionId = await this.sessions.open(tx, next.ventureId, next.weeks ?? settings.sessionWeeks);
    if (next.weeks === null) return;
    const around = addDays(dayIn(next.zone, tx.now), next.weeks * 7);
    const wish = { sessionId, topics: [], urgency: 'later' as const, words: null, around };
    await tx.repo(SessionWish).add({ ...wish, askedBy: null, askedAt: tx.now });
  }
}

/** Nothing while another session is to come, or the venture has no team any more. */
async function wanted(tx: Tx, sessionId: string): Promise<Next | undefined> {
  const [next] = await tx.sql<Next>`
    select s.venture_id as "ventureId", p.zone, r.next_in_weeks as weeks
      from session s join session_report r on r.tenant_id = s.tenant_id and r.session_id = s.id
      join programme p on p.tenant_id = s.tenant_id
      join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id and v.status = 'mentored'
     where s.id = ${sessionId}
       and exists (select from team t where t.tenant_id = s.tenant_id and t.venture_id = v.id and t.ended_at is null)
       and not exists (select from session o where o.tenant_id = s.tenant_id and o.venture_id = v.id
         and (o.status = 'planned' or o.status = 'confirmed' and o.starts_at > ${tx.now}))`;
  return next;
}
