import { Injectable } from '@nestjs/common';
import { linkToken } from '@outrigger/identity';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { nominationLink, referenceLink } from './links.js';
import { MailSettings } from './mail-settings.js';
import { momentOf } from './texts/times.js';
import { Wording } from './wording/wording.js';

interface Reader {
  readonly name: string;
  readonly address: string;
}

/** Writes to those who were nominated, who apply, and whom they have named (C1). */
@Injectable()
export class RecruitingReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.nomination', 'mentor.nominated', (tx, fact) => this.nominated(tx, fact)),
    inside('notifications.application', 'mentor.applied', (tx, fact) => this.applied(tx, fact)),
    inside('notifications.interview', 'mentor.interviewArranged', (tx, fact) => this.interview(tx, fact)),
    inside('notifications.reference', 'mentor.referenceAsked', (tx, fact) => this.reference(tx, fact)),
    inside('notifications.accepted', 'mentor.accepted', (tx, fact) => this.decided(tx, fact, 'mentorAccepted')),
    inside('notifications.declined', 'mentor.declined', (tx, fact) => this.decided(tx, fact, 'mentorDeclined')),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly settings: MailSettings,
  ) {}

  private async nominated(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['nominationId']);
    const [nomination] = await tx.sql<Reader & { why: string; nominator: string; slug: string }>`
      select n.name, n.email as address, n.why, m.name as nominator, t.slug
        from mentor_nomination n join membership m on m.tenant_id = n.tenant_id and m.id = n.nominated_by
        join tenant t on t.id = n.tenant_id where n.id = ${id}`;
    if (!nomination) return;
    const { slug, nominator, why, ...to } = nomination;
    const url = nominationLink(this.settings.webUrl, slug, this.tokenOf(tx, id));
    const about = `nomination-${id}`;
    await this.wording.write(tx, {
      kind: 'mentorNominated',
      to,
      values: { nominator, why },
      button: { url },
      about,
      holdsSecret: true,
    });
  }

  private async applied(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['applicationId']);
    const to = await applicant(tx, id);
    if (to) await this.wording.write(tx, { kind: 'mentorApplied', to, values: {}, about: aboutApplication(id) });
  }

  private async interview(tx: Tx, { payload }: Fact): Promise<void> {
    const [found] = await tx.sql<Interview>`
      select a.id, a.name, a.email as address, a.zone, i.starts_at as "startsAt", i.place, m.name as interviewer
        from mentor_interview i join mentor_application a on a.tenant_id = i.tenant_id and a.id = i.application_id
        join membership m on m.tenant_id = i.tenant_id and m.id = i.interviewer_id
       where i.id = ${String(payload['interviewId'])}`;
    if (!found) return;
    const { id, name, address, zone, startsAt, place, interviewer } = found;
    const about = aboutApplication(id);
    await this.wording.write(tx, {
      kind: 'mentorInterview',
      to: { name, address },
      values: (tongue) => ({ when: momentOf(startsAt, zone, tongue), place, interviewer }),
      about,
      happensAt: startsAt,
    });
  }

  private async reference(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['referenceId']);
    const [reference] = await tx.sql<Reader & { applicant: string }>`
      select r.name, r.email as address, a.name as applicant
        from mentor_reference r join mentor_application a on a.tenant_id = r.tenant_id and a.id = r.application_id
       where r.id = ${id} and r.answered_at is null and a.status in ('applied', 'interviewing', 'screening')`;
    if (!reference) return;
    const { applicant: of, ...to } = reference;
    const url = referenceLink(this.settings.webUrl, this.tokenOf(tx, id));
    await this.wording.write(tx, {
      kind: 'referenceAsked',
      to,
      values: { applicant: of },
      button: { url },
      about: `reference-${id}`,
      holdsSecret: true,
    });
  }

  private async decided(tx: Tx, { payload }: Fact, kind: 'mentorAccepted' | 'mentorDeclined'): Promise<void> {
    const id = String(payload['applicationId']);
    const to = await applicant(tx, id);
    const values = { message: String(payload['message']) };
    if (to) await this.wording.write(tx, { kind, to, values, about: aboutApplication(id) });
  }

  private tokenOf(tx: Tx, id: string): string {
    return linkToken(this.settings.secret, tx.actor.tenantId, id);
  }
}

interface Interview extends Reader {
  readonly id: string;
  readonly zone: string;
  readonly startsAt: Date;
  readonly place: string;
  readonly interviewer: string;
}

const aboutApplication = (id: string): string => `application-${id}`;

async function applicant(tx: Tx, id: string): Promise<Reader | null> {
  const [found] = await tx.sql<Reader>`select name, email as address from mentor_application where id = ${id}`;
  return found ?? null;
}
