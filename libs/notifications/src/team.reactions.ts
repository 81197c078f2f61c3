import { Injectable } from '@nestjs/common';
import { ofMember } from '@outrigger/identity';
import { addHours } from '@outrigger/kernel';
import { AGREEING, JOINING } from '@outrigger/teams';
import { type Fact, inside, raw, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from './action-links.js';
import { askedValues, offeredValues, type ToldTeam } from './team.letters.js';
import { Wording } from './wording/wording.js';

/** Whoever a proposal concerns, as a letter needs to know them. */
interface Reader {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly isFounder: boolean;
  readonly isLead: boolean;
  /** Undecided is `none`. */
  readonly answer: string;
}

interface Proposed extends ToldTeam {
  readonly status: string;
  readonly word: string | null;
  readonly readers: readonly Reader[];
}

/** Two weeks to answer; the office sees who is silent before that. */
const OPEN_HOURS = 14 * 24;

/** Asks the mentors and founders of a proposed team, and tells them what came of it (T4, T5). */
@Injectable()
export class TeamReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.teamAsked', 'team.proposed', (tx, fact) => this.ask(tx, fact)),
    inside('notifications.teamAgreed', 'team.agreed', (tx, fact) => this.tellAgreed(tx, fact)),
    inside('notifications.teamWithdrawn', 'team.proposalWithdrawn', (tx, fact) => this.tellWithdrawn(tx, fact)),
    inside('notifications.wishAnswered', 'team.wishAnswered', (tx, fact) => this.tellWish(tx, fact)),
  ];

  constructor(
    private readonly links: ActionLinks,
    private readonly wording: Wording,
  ) {}

  /** Old news is no news: what was replaced or settled meanwhile is not asked. */
  private async ask(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['proposalId']);
    const proposed = await proposedTeam(tx, id);
    if (proposed?.status !== 'proposed') return;
    const silent = proposed.readers.filter(({ answer }) => answer === 'none');
    const urls = await this.urls(tx, id, silent);
    const letters = silent.map((reader) => ({ ...letterTo(id, reader), button: { url: urls.get(reader) ?? '' } }));
    const [founders, mentors] = [true, false].map((is) => letters.filter(({ reader }) => reader.isFounder === is));
    await this.wording.writeAll(
      tx,
      'teamAsked',
      (mentors ?? []).map(({ reader: { isLead }, ...letter }) => ({
        ...letter,
        values: askedValues(proposed, isLead),
        holdsSecret: true,
      })),
    );
    await this.wording.writeAll(
      tx,
      'teamOffered',
      (founders ?? []).map(({ reader: _, ...letter }) => ({
        ...letter,
        values: offeredValues(proposed),
        holdsSecret: true,
      })),
    );
  }

  private async tellAgreed(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['proposalId']);
    const proposed = await proposedTeam(tx, id);
    if (!proposed) return;
    const values = offeredValues(proposed);
    const letters = proposed.readers.map((reader) => ({ ...addressed(id, reader), values }));
    await this.wording.writeAll(tx, 'teamAgreed', letters);
  }

  /** Those who have said no know it already. */
  private async tellWithdrawn(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['proposalId']);
    const proposed = await proposedTeam(tx, id);
    if (!proposed) return;
    const values = { venture: proposed.ventureName, reason: proposed.word ?? '' };
    const asked = proposed.readers.filter(({ answer }) => answer !== 'no');
    await this.wording.writeAll(
      tx,
      'teamWithdrawn',
      asked.map((reader) => ({ ...addressed(id, reader), values })),
    );
  }

  private async tellWish(tx: Tx, { payload }: Fact): Promise<void> {
    const wishId = String(payload['wishId']);
    const founders = await tx.sql<{ name: string; address: string; venture: string; reply: string }>`
      select b.name, b.email as address, v.name as venture, w.reply from team_wish w
        join venture v on v.tenant_id = w.tenant_id and v.id = w.venture_id
        join founder f on f.tenant_id = w.tenant_id and f.venture_id = w.venture_id
        join membership b on b.tenant_id = f.tenant_id and b.id = f.membership_id and b.status <> 'revoked'
       where w.id = ${wishId} and w.reply is not null`;
    const letters = founders.map(({ name, address, venture, reply }) => ({
      to: { name, address },
      values: { venture, reply },
      about: `wish-${wishId}`,
    }));
    await this.wording.writeAll(tx, 'wishAnswered', letters);
  }

  private async urls(tx: Tx, subjectId: string, readers: readonly Reader[]): Promise<ReadonlyMap<Reader, string>> {
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    const urls = await this.links.open(
      tx,
      readers.map(({ membershipId, isFounder }) => ({
        purpose: isFounder ? AGREEING : JOINING,
        membershipId,
        subjectId,
        expiresAt,
      })),
    );
    return new Map(readers.map((reader, at) => [reader, urls[at] ?? '']));
  }
}

const addressed = (proposalId: string, { name, address }: Reader) => ({
  to: { name, address },
  about: `team-${proposalId}`,
});

const letterTo = (proposalId: string, reader: Reader) => ({ ...addressed(proposalId, reader), reader });

async function proposedTeam(tx: Tx, proposalId: string): Promise<Proposed | undefined> {
  const [found] = await tx.sql<Proposed>`
    select p.status, v.name as "ventureName", v.one_liner as "oneLiner", p.word,
           (select json_agg(json_build_object('name', ${ofMember(raw('m'), 'name')}, 'isLead', s.is_lead)
                     order by s.is_lead desc, s.id)
              from team_proposal_seat s join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
             where s.proposal_id = p.id) as team,
           (select coalesce(json_agg(json_build_object('membershipId', b.id, 'name', b.name, 'address', b.email,
                     'isFounder', x.founder, 'isLead', x.lead, 'answer', x.answer) order by b.name), '[]')
              from (select m.membership_id as id, false as founder, s.is_lead as lead, s.answer
                      from team_proposal_seat s join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
                     where s.proposal_id = p.id
                    union all
                    select f.membership_id, true, false, p.founder_answer from founder f where f.venture_id = p.venture_id) x
              join membership b on b.id = x.id and b.status <> 'revoked') as readers
      from team_proposal p join venture v on v.tenant_id = p.tenant_id and v.id = p.venture_id
     where p.id = ${proposalId}`;
  return found;
}
