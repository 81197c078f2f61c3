import { withoutConflict } from '@outrigger/conflicts';
import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import { Circulation, type CirculationKind } from './circulation.entity.js';
import type { Why } from './why.policy.js';

/** A venture in a list's letter to one mentor. */
export interface ListCard extends Why {
  /** Null in a draft: nothing can be pressed yet. */
  readonly linkId: string | null;
  readonly ventureName: string;
  readonly stage: string;
  readonly sector: string;
  readonly blurb: string;
  readonly needs: readonly string[];
}

/** A mentor to whom a list's letter goes. */
export interface ListReader {
  /** Of the row that remembers their letter; null in a draft. */
  readonly id: string | null;
  readonly name: string;
  readonly address: string;
  readonly canLead: boolean;
  readonly noneLinkId: string | null;
  readonly stopLinkId: string | null;
  readonly cards: readonly ListCard[];
}

/** What a list's letters say, whoever reads them. */
export interface ListLetters {
  readonly kind: CirculationKind;
  readonly missing: readonly string[];
  /** Null for a draft without a cut-off. */
  readonly cutOffAt: Date | null;
  readonly zone: string;
  readonly readers: readonly ListReader[];
}

/**
 * A list that was sent, with everybody who may read it at this moment: a warrant that ended since, a pause or a
 * declaration keeps its letter back. Two statements, however many mentors and ventures.
 *
 * @param onlySilent leaves out whoever has answered anything, for a reminder.
 */
export async function listLetters(tx: Tx, circulationId: string, onlySilent: boolean): Promise<ListLetters | null> {
  const [list] = await tx.sql<Omit<ListLetters, 'readers'>>`
    select l.kind, l.missing, l.cut_off_at as "cutOffAt", p.zone from circulation l
      join programme p on p.tenant_id = l.tenant_id where l.id = ${circulationId} and l.status = 'sent'`;
  if (!list) return null;
  const readers = await tx.sql<ListReader>`
    select r.id, b.name, b.email as address, m.can_lead as "canLead", r.none_link_id as "noneLinkId",
           r.stop_link_id as "stopLinkId", c.cards
      from circulation_recipient r
      join mentor m on m.tenant_id = r.tenant_id and m.id = r.mentor_id and m.status in ('active', 'probation')
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
      join (${cardsOf(circulationId)}) c on c.mentor_id = r.mentor_id
     where r.circulation_id = ${circulationId} and ${isWarranted(sql`m.id`)}
       and not exists (select from list_pause s where s.tenant_id = m.tenant_id and s.mentor_id = m.id and s.until_at is null)
       and (not ${onlySilent} or (r.none_at is null and not c.answered))
     order by r.id`;
  return { ...list, readers };
}

/** What each mentor is shown, in the office's order, without what they hold a stake in (C2). */
const cardsOf = (circulationId: string): ReturnType<typeof sql> => sql`
  select k.mentor_id, bool_or(i.id is not null) as answered, json_agg(json_build_object('linkId', k.link_id,
      'ventureName', v.name, 'stage', v.stage, 'sector', v.sector, 'blurb', e.blurb, 'needs', e.needs,
      'whyNeeds', k.why_needs, 'whyLanguages', k.why_languages, 'whySector', k.why_sector) order by e.position, e.id) as cards
    from circulation_entry e
    join venture v on v.tenant_id = e.tenant_id and v.id = e.venture_id
    join circulation_card k on k.tenant_id = e.tenant_id and k.entry_id = e.id
    left join interest i on i.tenant_id = k.tenant_id and i.card_id = k.id and i.until_at is null
   where e.circulation_id = ${circulationId} and ${withoutConflict(sql`k.mentor_id`, sql`e.venture_id`)} group by k.mentor_id`;

/** Remembers which letter went to whom. @param pairs of rows of readers and their letters */
export async function rememberLetters(
  tx: Tx,
  pairs: readonly { readonly readerId: string; readonly letterId: string }[],
): Promise<void> {
  await tx.sql`
    update circulation_recipient r set letter_id = p.letter_id
      from unnest(${pairs.map(({ readerId }) => readerId)}::uuid[], ${pairs.map(({ letterId }) => letterId)}::uuid[])
           p (reader_id, letter_id) where r.id = p.reader_id`;
}

/** A draft as one mentor would get it; null for a mentor to whom it would not go. */
export async function draftLetter(
  tx: Tx,
  dealt: readonly DealtWords[],
  { circulationId, mentorId }: { readonly circulationId: string; readonly mentorId: string },
): Promise<ListLetters | null> {
  const [list] = await tx.repo(Circulation).find({ id: circulationId });
  const [mentor] = await tx.sql<{ name: string; address: string; canLead: boolean; zone: string }>`
    select b.name, b.email as address, m.can_lead as "canLead", p.zone from mentor m
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
      join programme p on p.tenant_id = m.tenant_id where m.id = ${mentorId}`;
  const cards = dealt.filter((pair) => pair.mentor.id === mentorId).map(({ entry, why }) => cardOf(entry, why));
  if (!list || !mentor || cards.length === 0) return null;
  const { zone, ...reader } = mentor;
  const { kind, missing, cutOffAt } = list;
  const links = { id: null, noneLinkId: null, stopLinkId: null };
  return { kind, missing, cutOffAt, zone, readers: [{ ...reader, ...links, cards }] };
}

interface DealtWords {
  readonly mentor: { readonly id: string };
  readonly entry: Omit<ListCard, keyof Why | 'linkId' | 'ventureName'> & { readonly name: string };
  readonly why: Why;
}

const cardOf = ({ name, stage, sector, blurb, needs }: DealtWords['entry'], why: Why): ListCard => ({
  linkId: null,
  ventureName: name,
  stage,
  sector,
  blurb,
  needs,
  ...why,
});
