import { Injectable } from '@nestjs/common';
import { AskingService } from '@outrigger/introductions';
import { honour, refusal } from '@outrigger/kernel';
import { ProposalService } from '@outrigger/teams';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import { bothWilling } from './willing.js';
import { type FollowUpKind, Whirlwind, WhirlwindFollowUp, WhirlwindMeeting } from './whirlwind.entity.js';
import { reviewFollowing } from './whirlwind.policy.js';

refuseOn(
  'one_follow_up_a_meeting',
  refusal('FOLLOWED_UP', 'Somebody followed this up a moment ago. Look at it first.', 'meetingId'),
);

/** A meeting after which both would go on. */
interface Mutual {
  readonly meetingId: string;
  readonly mentorId: string;
  readonly ventureId: string;
}

/** A draft cannot be made for whoever has a team, whatever else stands against it is told when it is proposed. */
const HAS_TEAM = 'TEAM_EXISTS';

/** What comes of a whirlwind: meetings after which both would go on become a draft of a team, or an introduction (A2). */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly proposals: ProposalService,
    private readonly introductions: AskingService,
  ) {}

  /** Once. A draft takes in everybody with whom the venture would go on, and nobody has followed up. */
  async follow(tx: Tx, meetingId: string, kind: FollowUpKind): Promise<void> {
    const meeting = await tx.repo(WhirlwindMeeting).need(meetingId);
    const event = await tx.repo(Whirlwind).need(meeting.whirlwindId);
    const followed = await tx.repo(WhirlwindFollowUp).find({ meetingId });
    const mutual = await openOf(tx, meeting);
    const own = mutual.find((one) => one.meetingId === meetingId);
    const isFollowed = followed.length > 0;
    honour(reviewFollowing({ status: event.status, isMutual: isFollowed || own !== undefined, isFollowed, kind }));
    if (!own) return;

    const [made, of] =
      kind === 'team' ? [await this.draft(tx, mutual), mutual] : [await this.introduce(tx, event, own), [own]];
    const by = { madeAt: tx.now, madeBy: tx.actor.memberId };
    await tx.repo(WhirlwindFollowUp).addAll(of.map((one) => ({ ...made, ...by, meetingId: one.meetingId })));
    await tx.emit('whirlwind.followedUp', { whirlwindId: event.id, meetingId, ...made });
  }

  private async draft(tx: Tx, mutual: readonly Mutual[]): Promise<Made> {
    const [{ ventureId } = NOBODY] = mutual;
    const mentorIds = mutual.map(({ mentorId }) => mentorId);
    const { id, against } = await this.proposals.draftWith(tx, ventureId, mentorIds);
    honour(against.filter(({ code }) => code === HAS_TEAM));
    return { proposalId: id, introductionId: null };
  }

  private async introduce(tx: Tx, { name }: Whirlwind, { ventureId, mentorId }: Mutual): Promise<Made> {
    const wanted = `They met at ${name}, and both would go on.`;
    const introductionId = await this.introductions.introduce(tx, { ventureId, mentorId, wanted });
    return { proposalId: null, introductionId };
  }
}

type Made = Pick<WhirlwindFollowUp, 'proposalId' | 'introductionId'>;

const NOBODY = { ventureId: '' };

/** Meetings of the same venture after which both would go on, and nobody followed up: who may lead first. */
const openOf = (tx: Tx, { whirlwindId, ventureGuestId }: WhirlwindMeeting): Promise<Mutual[]> =>
  tx.sql<Mutual>`
    select t.id as "meetingId", m.id as "mentorId", gv.venture_id as "ventureId"
      from whirlwind_meeting t
      join whirlwind_guest gm on gm.tenant_id = t.tenant_id and gm.id = t.mentor_guest_id
      join mentor m on m.tenant_id = gm.tenant_id and m.id = gm.mentor_id
      join whirlwind_guest gv on gv.tenant_id = t.tenant_id and gv.id = t.venture_guest_id
     where t.whirlwind_id = ${whirlwindId} and t.venture_guest_id = ${ventureGuestId} and ${bothWilling(sql`t`)}
       and not exists (select from whirlwind_follow_up f where f.tenant_id = t.tenant_id and f.meeting_id = t.id)
     order by not m.can_lead, t.round`;
