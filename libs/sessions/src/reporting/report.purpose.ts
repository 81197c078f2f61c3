import { Injectable } from '@nestjs/common';
import { dayIn } from '@outrigger/kernel';
import type { Answered, HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { fitToRead } from '../fit.report.js';
import { REPORTING } from '../purposes.js';
import { type Reportable, reportGiven, reportQuestion } from './report-page.js';
import { REPORT_TEXTS } from './report.texts.js';
import { ReportService } from './report.service.js';

/** The lead files the report from the letter that asks for it, without signing in (S3, S6). */
@Injectable()
export class ReportPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: REPORTING,
      question: (tx, sessionId, speech) => this.question(tx, sessionId, speech),
      act: (tx, answered) => this.act(tx, answered),
    },
  ];

  constructor(private readonly reports: ReportService) {}

  private async question(tx: Tx, sessionId: string, speech: Speech): Promise<Question | null> {
    const session = await reportable(tx, sessionId);
    if (!session) return null;
    const against = await fitToRead(tx, session.ventureId);
    if (against.length > 0) return { title: REPORT_TEXTS[speech.tongue].hidden, paragraphs: [], choices: [], against };
    return reportQuestion(session, speech);
  }

  private async act(tx: Tx, { subjectId, fields, speech }: Answered): Promise<string> {
    const session = await reportable(tx, subjectId);
    if (session) await this.reports.file(tx, reportGiven(session, fields));
    return REPORT_TEXTS[speech.tongue].filed;
  }
}

/** A session that has begun and waits for the actor's report, as its lead. */
async function reportable(tx: Tx, sessionId: string): Promise<Reportable | null> {
  const [found] = await tx.sql<Omit<Reportable, 'today'> & { readonly zone: string }>`
    select s.id, s.venture_id as "ventureId", v.name as "ventureName", s.number, s.length_minutes as "lengthMinutes", p.zone,
           (select json_agg(json_build_object('membershipId', b.id, 'name', b.name, 'part', a.part)
                     order by array_position(array['lead', 'mentor', 'founder'], a.part), b.name)
              from session_attendance a join membership b on b.tenant_id = a.tenant_id and b.id = a.membership_id
             where a.tenant_id = s.tenant_id and a.session_id = s.id) as attendees,
           (select coalesce(json_agg(json_build_object('topic', i.topic, 'minutes', i.minutes) order by i.position), '[]')
              from agenda_item i where i.tenant_id = s.tenant_id and i.session_id = s.id) as agenda,
           (select json_agg(json_build_object('code', t.code, 'label', t.label) order by t.position) from topic t) as topics
      from session s join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
      join programme p on p.tenant_id = s.tenant_id
     where s.id = ${sessionId} and s.status = 'confirmed' and s.starts_at <= ${tx.now}
       and exists (select from session_attendance l where l.tenant_id = s.tenant_id and l.session_id = s.id
         and l.membership_id = ${tx.actor.memberId} and l.part = 'lead')`;
  if (!found) return null;
  const { zone, ...session } = found;
  return { ...session, today: dayIn(zone, tx.now) };
}
