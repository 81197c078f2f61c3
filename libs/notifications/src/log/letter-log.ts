import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { Letter } from '../letter.entity.js';
import { handOver } from '../mail-line.js';
import { MailSettings } from '../mail-settings.js';
import { readersAt } from '../posting/reader.report.js';
import { choosing } from '../wishes/choosing.js';
import { oneClick, PREFERENCES_PLACE, withPreferences } from '../wishes/preferences-place.js';
import { reviewAgain } from './again.policy.js';
import type { SentLetterType } from './letter.graphql.js';

/** What the office does with letters that were written. */
@Injectable()
export class LetterLog {
  constructor(
    private readonly settings: MailSettings,
    private readonly links: ActionLinks,
  ) {}

  /** As it was sent, without what is its reader's alone; null for one that opens a door, or is not there. */
  async open(tx: Tx, letterId: string): Promise<SentLetterType | null> {
    const letter = await tx.one(Letter, letterId);
    if (!letter || letter.holdsSecret) return null;
    const { subject, toName, toAddress } = letter;
    return { subject, ...withPreferences(letter, this.settings.webUrl), readers: [`${toName} <${toAddress}>`] };
  }

  /** To the address that its reader has today. @throws Refused by `reviewAgain`. */
  async sendAgain(tx: Tx, letterId: string): Promise<void> {
    const letter = await tx.repo(Letter).need(letterId);
    const { id, state, membershipId, attempts, text } = letter;
    const member = membershipId ? await memberOf(tx, membershipId) : undefined;
    const toAddress = member?.email ?? letter.toAddress;
    const [reader] = await readersAt(tx, [toAddress.toLowerCase()]);
    const isOfFormer = member?.status === 'revoked';
    honour(reviewAgain({ id, state, isEmpty: text === '', isOfFormer, suppressed: reader?.suppressed ?? null }));

    const messageId = `<${id}.${attempts + 1}@${this.settings.mailDomain}>`;
    const unsubscribeUrl = letter.unsubscribeUrl ?? (await this.preferences(tx, letter));
    const anew = { toAddress, messageId, unsubscribeUrl, sentAt: null, waitUntil: null, lastError: null };
    await tx.repo(Letter).change({ id }, { ...anew, state: 'waiting' });
    await handOver(tx, [id]);
  }

  private async preferences(tx: Tx, { id, membershipId, text }: Letter): Promise<string | null> {
    if (!membershipId || !text.includes(PREFERENCES_PLACE)) return null;
    const [url] = await this.links.open(tx, [choosing(membershipId, id, tx.now)]);
    return url ? oneClick(url) : null;
  }
}

async function memberOf(tx: Tx, membershipId: string): Promise<{ email: string; status: string } | undefined> {
  const [member] = await tx.sql<{ email: string; status: string }>`
    select email, status from membership where id = ${membershipId}`;
  return member;
}
