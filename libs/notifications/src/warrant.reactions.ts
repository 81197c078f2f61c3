import { Injectable } from '@nestjs/common';
import { localeOf } from '@outrigger/identity';
import { addHours } from '@outrigger/kernel';
import { SIGNING } from '@outrigger/mentors';
import { type Fact, inside, type Reaction, type Reacts, sql, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from './action-links.js';
import { LetterService } from './letter.service.js';
import { MailSettings } from './mail-settings.js';
import { fill, type Language, language } from './texts/texts.js';
import { dateOf } from './texts/times.js';
import { Wording } from './wording/wording.js';

interface MentorForLetter {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  /** The end of the newest warrant that was not revoked; null when there is none. */
  readonly expiresOn: string | null;
  readonly programme: string;
  readonly brandColor: string | null;
  /** Of the mentor. */
  readonly locale: string;
}

/** A month to answer, and then the office asks again. */
const OPEN_HOURS = 30 * 24;

/** Sends a mentor the link that signs, and the link to nobody else. */
@Injectable()
export class WarrantReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.warrant', 'warrant.asked', (tx, fact) => this.ask(tx, fact)),
    inside('notifications.expiring', 'warrant.expiring', (tx, fact) => this.remind(tx, fact, 'warrantExpiring')),
    inside('notifications.lapsed', 'warrant.lapsed', (tx, fact) => this.remind(tx, fact, 'warrantLapsed')),
  ];

  constructor(
    private readonly letters: LetterService,
    private readonly links: ActionLinks,
    private readonly settings: MailSettings,
    private readonly wording: Wording,
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
    const url = await this.signingLink(tx, mentorId, membershipId);
    await this.letters.write(tx, [
      {
        kind: 'warrantAsked',
        from: { name: programme, address: this.settings.replyAddress(tx.actor.tenantId) },
        to: { name, address },
        subject: fill(tongue.words.warrant.subject, { programme }),
        ...(await bodyOf(WarrantRequest({ ...mentor, language: tongue, sender: mentor, url }))),
        about: aboutWarrant(mentorId),
        holdsSecret: true,
      },
    ]);
  }

  /** Old news is no news: whoever has signed meanwhile, or whose warrant was revoked, is not reminded. */
  private async remind(tx: Tx, { payload }: Fact, kind: 'warrantExpiring' | 'warrantLapsed'): Promise<void> {
    const mentorId = String(payload['mentorId']);
    const mentor = await mentorForLetter(tx, mentorId);
    if (!mentor?.expiresOn || mentor.expiresOn !== payload['expiresOn']) return;
    const { membershipId, name, address, expiresOn } = mentor;
    const values = (tongue: Language) => ({ day: dateOf(expiresOn, tongue) });
    const button = { url: await this.signingLink(tx, mentorId, membershipId) };
    const letter = { to: { name, address }, values, button, about: aboutWarrant(mentorId) };
    await this.wording.write(tx, { kind, ...letter, holdsSecret: true });
  }

  /** The one link that is good from now on. */
  private signingLink(tx: Tx, mentorId: string, membershipId: string): Promise<string> {
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    return this.links.openAnew(tx, { purpose: SIGNING, membershipId, subjectId: mentorId, expiresAt });
  }
}

const aboutWarrant = (mentorId: string): string => `warrant-${mentorId}`;

async function mentorForLetter(tx: Tx, mentorId: string): Promise<MentorForLetter | null> {
  const [mentor] = await tx.sql<MentorForLetter>`
    select m.membership_id as "membershipId", b.name, b.email as address, p.name as programme, p.brand_color as "brandColor", ${localeOf(sql`b`)} as locale,
           (select max(w.expires_on) from warrant w where w.tenant_id = m.tenant_id and w.mentor_id = m.id and w.revoked_at is null) as "expiresOn"
      from mentor m
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
      join programme p on p.tenant_id = m.tenant_id
     where m.id = ${mentorId}`;
  return mentor ?? null;
}
