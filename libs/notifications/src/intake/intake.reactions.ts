import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { applicationsLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import { Wording } from '../wording/wording.js';

interface Applicant {
  readonly name: string;
  readonly address: string;
  readonly slug: string;
}

interface Applied extends Applicant {
  readonly venture: string;
  readonly intake: string;
  readonly reason: string | null;
}

/** Writes to those who apply with a venture (V1, V2). */
@Injectable()
export class IntakeReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.applicant', 'application.welcomed', (tx, fact) => this.welcomed(tx, fact)),
    inside('notifications.submitted', 'application.submitted', (tx, fact) => this.received(tx, fact)),
    inside('notifications.admitted', 'application.admitted', (tx, fact) => this.admitted(tx, fact)),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly settings: MailSettings,
  ) {}

  private async welcomed(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['membershipId']);
    const [known] = await tx.sql<Applicant>`
      select m.name, m.email as address, t.slug from membership m join tenant t on t.id = m.tenant_id
       where m.id = ${id} and m.status = 'active'`;
    if (!known) return;
    const { slug, ...to } = known;
    const about = `applicant-${id}`;
    await this.wording.write(tx, { kind: 'applicationWelcomed', to, values: {}, button: this.to(slug), about });
  }

  private async received(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['applicationId']);
    const applied = await appliedBy(tx, id);
    if (!applied) return;
    const { name, address, venture, intake } = applied;
    const values = { venture, intake };
    await this.wording.write(tx, { kind: 'applicationReceived', to: { name, address }, values, about: aboutOf(id) });
  }

  private async admitted(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['applicationId']);
    const applied = await appliedBy(tx, id);
    if (!applied) return;
    const { name, address, slug, intake, reason } = applied;
    await this.wording.write(tx, {
      kind: 'applicationAdmitted',
      to: { name, address },
      values: { intake, reason: reason ?? '' },
      button: this.to(slug),
      about: aboutOf(id),
    });
  }

  private to(slug: string): { url: string } {
    return { url: applicationsLink(this.settings.webUrl, slug) };
  }
}

const aboutOf = (id: string): string => `venture-application-${id}`;

async function appliedBy(tx: Tx, id: string): Promise<Applied | undefined> {
  const [applied] = await tx.sql<Applied>`
    select m.name, m.email as address, t.slug, coalesce(v.name, '') as venture, i.name as intake, a.admitted_why as reason
      from application a join membership m on m.tenant_id = a.tenant_id and m.id = a.applicant_id and m.status <> 'revoked'
      join intake i on i.tenant_id = a.tenant_id and i.id = a.intake_id
      join tenant t on t.id = a.tenant_id
      left join venture v on v.tenant_id = a.tenant_id and v.id = a.venture_id
     where a.id = ${id}`;
  return applied;
}
