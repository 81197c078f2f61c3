import { Injectable } from '@nestjs/common';
import { addMonths, dayIn, honour, NotFound, when } from '@outrigger/kernel';
import { ProgrammeService, zoneHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { Mentor } from '../mentor.entity.js';
import { Warrant, WarrantText } from './warrant.entity.js';
import { reviewPaper, reviewSignature } from './warrant.policy.js';
import { DEFAULT_WARRANT, type WarrantWords } from './warrant.text.js';

/** What a mentor has read and signs. */
export interface Signing {
  readonly version: number;
  readonly locale: string;
  readonly name: string;
}

/** Warrants and their texts (C2). */
@Injectable()
export class WarrantService {
  constructor(private readonly programmes: ProgrammeService) {}

  /** The text of today in this language; else in the programme's own, else ours. */
  async words(tx: Tx, locale?: string | null): Promise<WarrantWords> {
    const [found] = await tx.sql<WarrantWords>`
      select t.version, t.locale, t.title, t.body from warrant_text t join programme p on p.tenant_id = t.tenant_id
       where t.locale in (${locale ?? null}, p.locale)
       order by (t.locale = ${locale ?? null}) desc nulls last, t.version desc limit 1`;
    return found ?? DEFAULT_WARRANT;
  }

  /** Warrants that were signed stay as they are; whoever signs from now on signs this. */
  async publish(tx: Tx, { locale, title, body }: Omit<WarrantWords, 'version'>): Promise<WarrantWords> {
    const [last] = await tx.sql<{ version: number }>`
      select coalesce(max(version), ${DEFAULT_WARRANT.version}) as version from warrant_text where locale = ${locale}`;
    const version = (last?.version ?? DEFAULT_WARRANT.version) + 1;
    const text = { locale, version, title: title.trim(), body: body.trim() };

    await tx.repo(WarrantText).add({ ...text, publishedAt: tx.now, publishedBy: tx.actor.memberId });
    await tx.emit('warrant.published', { locale, version });
    return text;
  }

  /** By the mentor themselves: today, for as long as the programme's policy says. @returns the mentor's id. */
  async sign(tx: Tx, { version, locale, name }: Signing): Promise<string> {
    const mentor = await this.mentorBehind(tx);
    honour(reviewSignature({ version, locale }, await this.words(tx, locale), name));
    const { zone, months } = await this.terms(tx);

    await this.keep(tx, mentor.id, {
      textVersion: version,
      textLocale: locale,
      signedAt: tx.now,
      signedName: name.trim(),
      recordedBy: null,
      expiresOn: addMonths(dayIn(zone, tx.now), months),
    });
    return mentor.id;
  }

  /** By the office, for a paper that was signed. */
  async record(tx: Tx, mentorId: string, signedOn: string): Promise<void> {
    const mentor = await tx.repo(Mentor).need(mentorId);
    const { zone, months } = await this.terms(tx);
    honour(reviewPaper({ signedOn, now: tx.now, zone, months }));
    const { version, locale } = await this.words(tx);

    await this.keep(tx, mentor.id, {
      textVersion: version,
      textLocale: locale,
      signedAt: new Date(`${signedOn}T00:00:00Z`),
      signedName: null,
      recordedBy: tx.actor.memberId,
      expiresOn: addMonths(signedOn, months),
    });
  }

  /** Takes effect at once: every list, team and session asks the database for a current warrant. */
  async revoke(tx: Tx, mentorId: string, reason: string): Promise<void> {
    const { membershipId } = await tx.repo(Mentor).need(mentorId);
    // The mentor's row was waited for: a team that was formed meanwhile was formed under a warrant.
    const revoked = await tx.sql`
      update warrant set revoked_at = ${tx.clock()}, revoked_by = ${tx.actor.memberId}, revoke_reason = ${reason}
      where mentor_id = ${mentorId} and revoked_at is null and expires_on >= ${tx.now}::date returning id`;
    honour(when(revoked.length === 0, 'NO_WARRANT', 'There is no current warrant to revoke.', 'mentorId', mentorId));
    await tx.because(reason);
    await tx.emit('warrant.revoked', { mentorId, membershipId, reason });
  }

  /** Sends each a letter with a link that signs: for those who have none, or whose own ends soon. */
  async ask(tx: Tx, mentorIds: readonly string[]): Promise<void> {
    const found = await tx.repo(Mentor).hold(mentorIds);
    const missing = mentorIds.find((id) => !found.some((mentor) => mentor.id === id));
    if (missing) throw new NotFound('Mentor', missing);
    const gone = found.find(({ status }) => status === 'alumni' || status === 'declined');
    honour(
      when(gone !== undefined, 'NOT_IN_COHORT', 'Only mentors of the cohort are asked to sign.', 'mentorIds', gone?.id),
    );

    for (const { id } of found) await tx.emit('warrant.asked', { mentorId: id });
  }

  private async mentorBehind(tx: Tx): Promise<Mentor> {
    const [mentor] = await tx.repo(Mentor).find({ membershipId: tx.actor.memberId ?? '' });
    if (!mentor) throw new NotFound('Mentor', 'of this login');
    return mentor;
  }

  private async keep(
    tx: Tx,
    mentorId: string,
    signed: Omit<Warrant, 'id' | 'mentorId' | 'revokedAt' | 'revokedBy' | 'revokeReason'>,
  ): Promise<void> {
    const row = { ...signed, mentorId, revokedAt: null, revokedBy: null, revokeReason: null };
    const { id } = await tx.repo(Warrant).add(row);
    await tx.emit('warrant.signed', { mentorId, warrantId: id });
  }

  private async terms(tx: Tx): Promise<{ zone: string; months: number }> {
    const { settings } = await this.programmes.policy(tx);
    return { zone: await zoneHere(tx), months: settings.warrantMonths };
  }
}
