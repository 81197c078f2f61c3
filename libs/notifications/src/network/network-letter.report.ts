import { sql, type Sql, type Tx } from '@outrigger/tenancy';
import { type LetterReader, membersOf, officeOf, slugOf } from '../office.report.js';

/** What letters say of an announcement. */
export interface ToldAnnouncement {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly startsAt: Date | null;
  readonly zone: string | null;
  readonly place: string | null;
  readonly link: string | null;
  /** What the newest version corrects; empty for the first. */
  readonly note: string;
}

export interface AnnouncementForLetters extends ToldAnnouncement {
  readonly slug: string;
  readonly withdrawnReason: string | null;
  readonly readers: readonly LetterReader[];
}

export interface PostForLetters {
  /** The question, or the answer. */
  readonly id: string;
  readonly questionId: string;
  readonly title: string;
  readonly body: string;
  /** Who wrote it, and of which programme. */
  readonly by: string;
  readonly from: string;
  readonly slug: string;
  readonly readers: readonly LetterReader[];
}

const SLUG = slugOf(sql`n`);

const announcement = (tx: Tx, id: string, version: number, where: Sql, whom: Sql): Promise<AnnouncementForLetters[]> =>
  tx.sql<AnnouncementForLetters>`
    select n.id, n.title, n.body, n.starts_at as "startsAt", n.zone, n.place, n.link, n.withdrawn_reason as "withdrawnReason",
           coalesce((select c.note from network_corrections(n.id) c where c.version = n.version), '') as note, ${SLUG} as slug, ${membersOf(sql`n`, whom)} as readers
      from network_announcements() n where n.id = ${id} and n.version = ${version} and ${where}`;

/** For its roles here; null for one that was corrected or withdrawn meanwhile. */
export async function announcementForLetters(
  tx: Tx,
  id: string,
  version: number,
): Promise<AnnouncementForLetters | null> {
  const [found] = await announcement(tx, id, version, sql`n.withdrawn_at is null`, sql`m.roles && n.roles`);
  return found ?? null;
}

/** An event that is called off before it is over: for those who said that they come. */
export async function calledOffForLetters(tx: Tx, id: string, version: number): Promise<AnnouncementForLetters | null> {
  const came = sql`exists (select from announcement_mark k where k.tenant_id = m.tenant_id and k.membership_id = m.id
    and k.announcement_id = n.id and k.is_coming)`;
  const [found] = await announcement(tx, id, version, sql`n.withdrawn_at is not null and n.ends_at > now()`, came);
  return found ?? null;
}

/** For the managers of this programme; null for one that was closed or hidden meanwhile. */
export async function questionForLetters(tx: Tx, id: string): Promise<PostForLetters | null> {
  const [found] = await tx.sql<PostForLetters>`
    select n.id, n.id as "questionId", n.title, n.body, n.asker_name as by, n.programme_name as from, ${SLUG} as slug,
           ${officeOf(sql`n`)} as readers
      from exchange_questions() n where n.id = ${id} and n.closed_at is null and n.hidden_reason is null`;
  return found ?? null;
}

/** For whoever asked here; null for one that was hidden meanwhile. */
export async function answerForLetters(tx: Tx, id: string): Promise<PostForLetters | null> {
  const [found] = await tx.sql<PostForLetters>`
    select a.id, n.id as "questionId", n.title, a.body, a.answerer_name as by, a.programme_name as from, ${SLUG} as slug,
           ${membersOf(sql`n`, sql`m.id = n.asked_by`)} as readers
      from exchange_question n cross join lateral exchange_answers(n.id) a where a.id = ${id} and a.hidden_reason is null`;
  return found ?? null;
}

/** A draft of the centre, for a test. */
export async function draftForLetter(tx: Tx, id: string): Promise<ToldAnnouncement | null> {
  const [found] = await tx.sql<ToldAnnouncement>`
    select id, title, body, starts_at as "startsAt", zone, place, link, '' as note from announcement where id = ${id}`;
  return found ?? null;
}
