import { isFitFor } from '@outrigger/conflicts';
import { sharedList } from '@outrigger/introductions';
import { sql, type Tx } from '@outrigger/tenancy';
import { type LetterReader, officeOf, slugOf } from '../office.report.js';

export interface IntroductionReader {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
}

/** All that letters about one introduction say. */
export interface IntroductionForLetters {
  readonly id: string;
  readonly status: string;
  readonly kind: 'specialist' | 'mentor' | 'programme' | null;
  readonly consent: string;
  readonly wanted: string;
  readonly nextStep: string | null;
  readonly nextOn: string | null;
  readonly reply: 'yes' | 'no' | 'withdrawn' | null;
  readonly replyWords: string | null;
  readonly replyName: string | null;
  readonly replyEmail: string | null;
  readonly outcomeNote: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly venture: string;
  readonly sharing: readonly { readonly field: string; readonly value: string }[];
  readonly slug: string;
  readonly owner: IntroductionReader | null;
  /** Of the cohort, where it is to be one and nothing keeps them from the venture (C2). */
  readonly mentor: IntroductionReader | null;
  readonly founders: readonly IntroductionReader[];
}

const READER = sql`json_build_object('membershipId', b.id, 'name', b.name, 'address', b.email)`;

export async function introductionForLetters(tx: Tx, id: string): Promise<IntroductionForLetters | null> {
  const [found] = await tx.sql<IntroductionForLetters>`
    select i.id, i.status, i.kind, i.consent, i.wanted, i.next_step as "nextStep", i.next_on::text as "nextOn", i.reply,
           i.reply_words as "replyWords", i.reply_name as "replyName", i.reply_email as "replyEmail",
           i.outcome_note as "outcomeNote", i.contact_name as "contactName", i.contact_email as "contactEmail",
           v.name as venture, ${sharedList(sql`i`)} as sharing, ${slugOf(sql`i`)} as slug,
           (select ${READER} from membership b where b.tenant_id = i.tenant_id and b.id = i.owner_id and b.status <> 'revoked') as owner,
           (select ${READER} from mentor m join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
             where m.tenant_id = i.tenant_id and m.id = i.mentor_id and ${isFitFor(sql`m.id`, sql`i.venture_id`)}) as mentor,
           (select coalesce(json_agg(${READER} order by b.name), '[]') from founder f
             join membership b on b.tenant_id = f.tenant_id and b.id = f.membership_id and b.status <> 'revoked'
             where f.tenant_id = i.tenant_id and f.venture_id = i.venture_id) as founders
      from introduction i join venture v on v.tenant_id = i.tenant_id and v.id = i.venture_id where i.id = ${id}`;
  return found ?? null;
}

/** What another programme asks, and whom it is told to here: the office. */
export async function receivedForLetters(tx: Tx, id: string) {
  const [found] = await tx.sql<{ from: string; slug: string; office: LetterReader[] }>`
    select r.from_programme as "from", ${slugOf(sql`r`)} as slug,
           ${officeOf(sql`r`)} as office
      from received_introduction r where r.id = ${id} and r.emptied_at is null`;
  return found ?? null;
}
