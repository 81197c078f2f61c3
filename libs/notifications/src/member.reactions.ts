import { Injectable } from '@nestjs/common';
import { linkToken, localeOf } from '@outrigger/identity';
import { type Fact, inside, type Reaction, type Reacts, sql, type Tx } from '@outrigger/tenancy';
import { LetterService } from './letter.service.js';
import { invitationLink } from './links.js';
import { MailSettings } from './mail-settings.js';
import { fill, language } from './texts/texts.js';

interface InvitationForLetter {
  readonly name: string;
  readonly address: string;
  readonly expiresAt: Date;
  readonly programme: string;
  readonly brandColor: string | null;
  readonly zone: string;
  readonly locale: string;
}

/** Sends an invited person the link that only they get. */
@Injectable()
export class MemberReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.welcome', 'member.invited', (tx, fact) => this.welcome(tx, fact)),
  ];

  constructor(
    private readonly letters: LetterService,
    private readonly settings: MailSettings,
  ) {}

  private async welcome(tx: Tx, { payload }: Fact): Promise<void> {
    const invitationId = String(payload['invitationId']);
    const invitation = await openInvitation(tx, invitationId);
    if (!invitation) return;
    // Loaded at the first letter only: the library of templates would cost every start half a second.
    const [{ MembershipInvitation }, { bodyOf }] = await Promise.all([
      import('./templates/membership-invitation.js'),
      import('./templates/render.js'),
    ]);
    const { name, address, programme } = invitation;
    const tongue = language(invitation.locale);
    const url = invitationLink(this.settings.webUrl, linkToken(this.settings.secret, tx.actor.tenantId, invitationId));
    await this.letters.write(tx, [
      {
        kind: 'membership',
        from: { name: programme, address: this.settings.replyAddress(tx.actor.tenantId) },
        to: { name, address },
        subject: fill(tongue.words.membership.subject, { programme }),
        ...(await bodyOf(MembershipInvitation({ ...invitation, language: tongue, sender: invitation, url }))),
        holdsSecret: true,
      },
    ]);
  }
}

/** Null for a link that was used, has ended, or whose person is no longer invited. */
async function openInvitation(tx: Tx, invitationId: string): Promise<InvitationForLetter | null> {
  const [invitation] = await tx.sql<InvitationForLetter>`
    select m.name, m.email as address, i.expires_at as "expiresAt",
           p.name as programme, p.brand_color as "brandColor", p.zone, ${localeOf(sql`m`)} as locale
      from invitation i
      join membership m on m.tenant_id = i.tenant_id and m.id = i.membership_id and m.status <> 'revoked'
      join programme p on p.tenant_id = i.tenant_id
     where i.id = ${invitationId} and i.used_at is null and i.expires_at > ${tx.now}`;
  return invitation ?? null;
}
