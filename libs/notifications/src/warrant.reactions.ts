import { Injectable } from '@nestjs/common';
import { linkToken } from '@outrigger/identity';
import { addHours } from '@outrigger/kernel';
import { LinkService } from '@outrigger/links';
import { SIGNING } from '@outrigger/mentors';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { LetterService } from './letter.service.js';
import { actionLink } from './links.js';
import { MailSettings } from './mail-settings.js';
import { fill, language } from './texts/texts.js';

interface MentorForLetter {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  /** The end of the newest warrant that was not revoked; null when there is none. */
  readonly expiresOn: string | null;
  readonly programme: string;
  readonly brandColor: string | null;
  readonly locale: string;
}

/** A month to answer, and then the office asks again. */
const OPEN_HOURS = 30 * 24;

/** Sends a mentor the link that signs, and the link to nobody else. */
@Injectable()
export class WarrantReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.warrant', 'warrant.asked', (tx, fact) => this.ask(tx, fact)),
  ];

  constructor(
    private readonly letters: LetterService,
    private readonly links: LinkService,
    private readonly settings: MailSettings,
  ) {}

  private async ask(tx: Tx, { payload }: Fact): Promise<void> {
    const mentorId = String(payload['mentorId']);
    const mentor = await mentorForLetter(tx, mentorId);
    if (!mentor) return;
    const [{ WarrantRequest }, { bodyOf }] = await Promise.all([
      import('./templates/warrant-request.js'),
      import('./templates/render.js'),
    ]);
    const { membershipId, name, address, programme } = mentor;
    const tongue = language(mentor.locale);
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    await this.links.close(tx, SIGNING, mentorId);
    const [linkId = ''] = await this.links.make(tx, [
      { purpose: SIGNING, membershipId, subjectId: mentorId, expiresAt },
    ]);
    const url = actionLink(this.settings.webUrl, linkToken(this.settings.secret, tx.actor.tenantId, linkId));
    await this.letters.write(tx, [
      {
        from: { name: programme, address: `reply@${this.settings.mailDomain}` },
        to: { name, address },
        subject: fill(tongue.words.warrant.subject, { programme }),
        ...(await bodyOf(WarrantRequest({ ...mentor, language: tongue, sender: mentor, url }))),
        about: `warrant-${mentorId}`,
        holdsSecret: true,
      },
    ]);
  }
}

async function mentorForLetter(tx: Tx, mentorId: string): Promise<MentorForLetter | null> {
  const [mentor] = await tx.sql<MentorForLetter>`
    select m.membership_id as "membershipId", b.name, b.email as address, p.name as programme, p.brand_color as "brandColor", p.locale,
           (select max(w.expires_on) from warrant w where w.tenant_id = m.tenant_id and w.mentor_id = m.id and w.revoked_at is null) as "expiresOn"
      from mentor m
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
      join programme p on p.tenant_id = m.tenant_id
     where m.id = ${mentorId}`;
  return mentor ?? null;
}
