import { Injectable } from '@nestjs/common';
import { MemberService } from '@outrigger/identity';
import { dayIn, honour, may, NotFound, type Refusal, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { type Limits, reviewLimits } from './limits.policy.js';
import { Mentor } from './mentor.entity.js';
import { type MentorFacts, reviewMentor } from './mentor.policy.js';
import { MentorStep } from './recruiting/step.entity.js';

export interface NewMentor extends MentorFacts {
  readonly name: string;
  readonly email: string;
  readonly expertise: readonly string[];
  readonly languages: readonly string[];
  readonly canLead: boolean;
}

/** What other rooms need to know of a mentor when they decide. */
export interface HeldMentor {
  readonly id: string;
  readonly membershipId: string;
  readonly name: string;
  readonly primaryBackground: string;
  readonly hoursPerMonth: number;
  /** Null sets no bound but the hours (C3). */
  readonly maxVentures: number | null;
  readonly canLead: boolean;
  readonly active: boolean;
  /** C2: signed, not revoked, not run out. */
  readonly warranted: boolean;
}

/** The cohort. */
@Injectable()
export class MentorService {
  constructor(private readonly members: MemberService) {}

  /** Takes somebody into the cohort whom the office knows already; the screening of strangers is another path. */
  async add(tx: Tx, mentor: NewMentor): Promise<string> {
    const { name, email, primaryBackground, otherBackgrounds, expertise, languages, zone, hoursPerMonth, canLead } =
      mentor;
    honour(reviewMentor(mentor, { backgrounds: await backgroundCodes(tx) }));
    const member = await this.members.invite(tx, { name, email, roles: ['mentor'] });
    const known = await tx.repo(Mentor).find({ membershipId: member.id });
    honour(when(known.length > 0, 'MENTOR_KNOWN', `${member.name} is in the cohort already.`, 'email', known[0]?.id));

    const { id } = await tx.repo(Mentor).add({
      membershipId: member.id,
      primaryBackground,
      otherBackgrounds: [...otherBackgrounds],
      expertise: [...expertise],
      languages: [...languages],
      zone,
      hoursPerMonth,
      maxVentures: null,
      canLead,
      status: 'active',
      joinedOn: dayIn(zone, tx.now),
      leaveFrom: null,
      leaveUntil: null,
    });
    await tx.repo(MentorStep).add({
      applicationId: null,
      mentorId: id,
      fromStatus: null,
      toStatus: 'active',
      why: 'Known to the office.',
      isSkip: true,
      takenBy: tx.actor.memberId,
      takenAt: tx.now,
    });
    await tx.emit('mentor.added', { mentorId: id });
    return id;
  }

  /** From now on nothing is proposed beyond them (C3). @param mentorId whoever is signed in, when it is left out */
  async setLimits(tx: Tx, mentorId: string | null | undefined, limits: Limits): Promise<string> {
    const { memberId } = tx.actor;
    const [mentor] = await tx.repo(Mentor).find(mentorId ? { id: mentorId } : { membershipId: memberId ?? '' });
    if (!mentor) throw new NotFound('Mentor', mentorId ?? 'of this login');
    const { id, membershipId } = await tx.repo(Mentor).need(mentor.id);
    honour(reviewLimits(limits, { own: membershipId === memberId, byOffice: may(tx.actor, 'mentors.add') }));

    await tx.repo(Mentor).change({ id }, limits);
    await tx.emit('mentor.limitsSet', { mentorId: id });
    return id;
  }

  /** Whether people who are to be mentors have backgrounds of the network's list (T3). @returns every reason at once. */
  async judge(tx: Tx, mentors: readonly Pick<MentorFacts, 'primaryBackground'>[]): Promise<Refusal[]> {
    const known = await backgroundCodes(tx);
    const strange = mentors.find(({ primaryBackground }) => !known.has(primaryBackground));
    const list = `The background is one of ${[...known].join(', ')}.`;
    return when(strange !== undefined, 'NO_SUCH_BACKGROUND', list, 'primaryBackground');
  }

  /** Holds the mentors' rows in the order of their ids. @throws NotFound for one that is missing or foreign. */
  async hold(tx: Tx, ids: readonly string[]): Promise<HeldMentor[]> {
    // Held first, read then: whoever waited for a revocation sees it.
    await tx.repo(Mentor).hold(ids);
    const held = await tx.sql<HeldMentor>`
      select m.id, m.membership_id as "membershipId", p.name, m.primary_background as "primaryBackground",
             m.hours_per_month as "hoursPerMonth", m.max_ventures as "maxVentures", m.can_lead as "canLead", m.status = 'active' as active,
             exists (select from warrant w where w.mentor_id = m.id and w.revoked_at is null and w.expires_on >= ${tx.now}::date) as warranted
        from mentor m join membership p on p.id = m.membership_id
       where m.id = any(${[...ids]}) order by m.id`;
    const missing = ids.find((id) => !held.some((mentor) => mentor.id === id));
    if (missing) throw new NotFound('Mentor', missing);
    return held;
  }
}

/** Codes of the network's list of backgrounds (T3). */
export async function backgroundCodes(tx: Tx): Promise<ReadonlySet<string>> {
  const codes = await tx.sql<{ code: string }>`select code from background`;
  return new Set(codes.map(({ code }) => code));
}
