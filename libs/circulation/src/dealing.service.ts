import { Injectable } from '@nestjs/common';
import { NotFound } from '@outrigger/kernel';
import { LinkService, type NewLink } from '@outrigger/links';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { Circulation } from './circulation.entity.js';
import { type Coverage, coverageOf } from './coverage.policy.js';
import { deal, type Dealt } from './deal.policy.js';
import { apart, entriesOf, type PoolEntry, type PoolMentor, poolOf } from './pool.report.js';
import { draftLetter, type ListLetters } from './list-letter.report.js';
import { ANSWERING, NONE, STOPPING } from './purposes.js';
import { here } from './times.js';

type Pair = Dealt<PoolMentor, PoolEntry>;

interface Dealing {
  readonly entries: readonly PoolEntry[];
  readonly pairs: readonly Pair[];
}

const DAY_MS = 86_400_000;
/** Days after the cut-off on which a link still says what has become of its venture. */
const LINK_DAYS = 90;

/** Finds whom a list goes to and what each is shown, in the worker: the same few statements, however long it is. */
@Injectable()
export class DealingService implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('circulation.deal', 'circulation.sent', (tx, fact) => this.deal(tx, fact)),
  ];

  constructor(private readonly links: LinkService) {}

  private async deal(tx: Tx, { payload }: Fact): Promise<void> {
    const circulation = await tx.repo(Circulation).need(String(payload['circulationId']));
    const { pairs } = await this.dealt(tx, circulation);
    const readers = [...new Map(pairs.map(({ mentor }) => [mentor.id, mentor])).values()];
    const expiresAt = new Date((circulation.cutOffAt ?? tx.now).getTime() + LINK_DAYS * DAY_MS);

    const cards = pairs.map((pair) => ({ ...pair, id: uuid() }));
    const link = (purpose: string, subjectId: string, { membershipId }: PoolMentor): NewLink => ({
      purpose,
      subjectId,
      membershipId,
      expiresAt,
    });
    const linkIds = await this.links.make(tx, [
      ...cards.map(({ id, mentor }) => link(ANSWERING, id, mentor)),
      ...readers.map((mentor) => link(NONE, circulation.id, mentor)),
      ...readers.map((mentor) => link(STOPPING, mentor.id, mentor)),
    ]);
    await this.keepCards(tx, cards, linkIds);
    await this.keepReaders(tx, circulation.id, readers, linkIds.slice(cards.length));
    await tx.emit('circulation.dealt', { circulationId: circulation.id });
  }

  /** How well a list would meet its readers, were it sent now. */
  async coverage(tx: Tx, circulationId: string): Promise<Coverage> {
    const [circulation] = await tx.repo(Circulation).find({ id: circulationId });
    if (!circulation) throw new NotFound('Circulation', circulationId);
    const { entries, pairs } = await this.dealt(tx, circulation);
    return coverageOf(entries, pairs);
  }

  /** The letter that a mentor would get, were the list sent now; null where none would go. */
  async letter(tx: Tx, circulationId: string, mentorId: string): Promise<ListLetters | null> {
    const [circulation] = await tx.repo(Circulation).find({ id: circulationId });
    if (!circulation) throw new NotFound('Circulation', circulationId);
    const { pairs } = await this.dealt(tx, circulation);
    return draftLetter(tx, pairs, { circulationId, mentorId });
  }

  /** Who is shown what, by the warrants, pauses and declarations of this moment. */
  async dealt(tx: Tx, { id, kind, missing }: Pick<Circulation, 'id' | 'kind' | 'missing'>): Promise<Dealing> {
    const { language } = await here(tx);
    const entries = await entriesOf(tx, id);
    const ventureIds = entries.map(({ ventureId }) => ventureId);
    const mentors = await poolOf(tx);
    const isApart = await apart(tx, ventureIds);
    return { entries, pairs: deal({ kind, missing, mentors, entries, apart: isApart, language }) };
  }

  private async keepCards(
    tx: Tx,
    cards: readonly (Pair & { readonly id: string })[],
    linkIds: readonly string[],
  ): Promise<void> {
    const rows = cards.map(({ id, entry, mentor, why }, index) => ({
      id,
      entry_id: entry.id,
      mentor_id: mentor.id,
      link_id: linkIds[index],
      why_needs: why.whyNeeds,
      why_languages: why.whyLanguages,
      why_sector: why.whySector,
    }));
    await tx.sql`
      insert into circulation_card (id, entry_id, mentor_id, link_id, why_needs, why_languages, why_sector)
      select id, entry_id, mentor_id, link_id, why_needs, why_languages, why_sector
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c (id uuid, entry_id uuid, mentor_id uuid, link_id uuid,
             why_needs text[], why_languages text[], why_sector text)`;
  }

  /** @param linkIds for "None this week" and then for the end of the list, in the order of the readers. */
  private async keepReaders(
    tx: Tx,
    circulationId: string,
    readers: readonly PoolMentor[],
    linkIds: readonly string[],
  ): Promise<void> {
    await tx.sql`
      insert into circulation_recipient (id, circulation_id, mentor_id, none_link_id, stop_link_id)
      select gen_random_uuid(), ${circulationId}, r.mentor_id, r.none_link_id, r.stop_link_id
        from unnest(${readers.map(({ id }) => id)}::uuid[], ${linkIds.slice(0, readers.length)}::uuid[],
                    ${linkIds.slice(readers.length)}::uuid[]) r (mentor_id, none_link_id, stop_link_id)`;
  }
}
