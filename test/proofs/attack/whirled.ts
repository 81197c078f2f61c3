import type { Tx } from '@outrigger/tenancy';
import type { Programme } from '../../support/house.js';
import type { Mentored, TestMentor } from '../../support/mentored.js';

type Pair = Record<'alpha' | 'beta', Mentored>;

/** A whirlwind of two mentors and two ventures, by their places in it. */
interface Event {
  readonly id: string;
  readonly mentors: readonly string[];
  readonly ventures: readonly string[];
}

const HOURS_APART = 12;
const NEW = { name: 'Words.', place: 'Words.', rounds: 3, roundMinutes: 10, changeMinutes: 2, breakMinutes: 0 };
const SOON = '2031-03-04T17:00:00Z';

/** Whirlwinds in each state, with wishes, meetings, words and what came of them. @returns what can be done next. */
export async function whirled(
  programme: Programme,
  { alpha, beta }: Pair,
  spare: TestMentor | undefined,
): Promise<[string, object][]> {
  const made = await programme.within(async (tx) => {
    let hours = 2000;
    const event = (status: string, starts = (hours += HOURS_APART)) =>
      eventOf(tx, { alpha, beta }, { status, inHours: starts });
    const [draft, asked, wished, open, gone] = [
      await event('draft'),
      await event('asking'),
      await event('asking'),
      await event('asking'),
      await event('asking'),
    ];
    const [planned, missed, found, left] = [
      await event('planned'),
      await event('planned'),
      await event('planned'),
      await event('planned'),
    ];
    await tx.sql`update whirlwind_guest set gone_from = 0 where id = ${found.mentors[0]}`;
    const [over, closing, closed] = [
      await event('planned', -3),
      await event('planned', -5),
      await event('closed', -90),
    ];
    await event('cancelled');
    const meetings = [await meetingOf(tx, over), await meetingOf(tx, closing), await meetingOf(tx, closed)];
    const followed = await meetingOf(tx, closed, 1);
    await followUp(tx, followed, alpha.ventureId);
    return {
      draft,
      asked,
      wished,
      open,
      gone,
      planned,
      missed,
      found,
      left,
      closing,
      said: meetings[0],
      mutual: meetings[2],
    };
  });
  const { draft, asked, wished, open, gone, planned, missed, found, left, closing } = made;
  const wishes = [{ guestId: wished.ventures[1], weight: 3 }];
  return [
    ['openWhirlwind', { ...NEW, startsAt: SOON }],
    ['changeWhirlwind', { ...NEW, startsAt: SOON, whirlwindId: draft.id }],
    ['inviteToWhirlwind', { whirlwindId: draft.id, mentorIds: [spare?.mentorId], ventureIds: [] }],
    ['attendWhirlwind', { whirlwindId: asked.id, guestId: asked.mentors[0], coming: true }],
    ['wishInWhirlwind', { whirlwindId: wished.id, guestId: wished.mentors[0], wishes }],
    ['planWhirlwind', { whirlwindId: open.id, expectedVersion: 0 }],
    ['remindOfWhirlwind', { whirlwindId: gone.id }],
    ['announceWhirlwind', { whirlwindId: planned.id }],
    ['missFromWhirlwind', { guestId: missed.mentors[0] }],
    ['findAtWhirlwind', { guestId: found.mentors[0] }],
    ['cancelWhirlwind', { whirlwindId: left.id, reason: 'Words.' }],
    ['answerWhirlwindMeeting', { meetingId: made.said, answer: 3, note: 'Words.' }],
    ['closeWhirlwind', { whirlwindId: closing.id }],
    ['followUpWhirlwindMeeting', { meetingId: made.mutual, as: 'introduction' }],
  ];
}

async function eventOf(
  tx: Tx,
  { alpha, beta }: Pair,
  { status, inHours }: { readonly status: string; readonly inHours: number },
): Promise<Event> {
  const isPlanned = status === 'planned' || status === 'closed';
  const [event] = await tx.sql<{ id: string }>`
    insert into whirlwind (id, name, status, starts_at, zone, place, rounds, round_minutes, change_minutes, break_minutes,
      round_starts, break_after, max_run, plan_version, plan_total, plan_bound, made_at, asked_at, cancel_reason)
    values (gen_random_uuid(), 'Words.', ${status}, now() + make_interval(hours => ${inHours}::int), 'Europe/Paris', 'Words.', 3, 10, 2, 0,
      '{0,12,24}', 1, 0, ${isPlanned ? 1 : 0}, ${isPlanned ? 1 : null}, ${isPlanned ? 1 : null}, now(), ${inHours < 0 ? tx.now : null},
      ${status === 'cancelled' ? 'Words.' : null})
    returning id`;
  const id = event?.id ?? '';
  const guest = async (mentorId: string | null, ventureId: string | null): Promise<string> => {
    const [row] = await tx.sql<{ id: string }>`
      insert into whirlwind_guest (id, whirlwind_id, mentor_id, venture_id, coming, answered_at, until_round, max_meetings, table_number)
      values (gen_random_uuid(), ${id}, ${mentorId}, ${ventureId}, 'yes', now(), 3, 3, ${mentorId && isPlanned ? 1 : null}) returning id`;
    return row?.id ?? '';
  };
  const mentors = [await guest(idOf(alpha, 0), null), await guest(idOf(beta, 1), null)];
  const ventures = [await guest(null, alpha.ventureId), await guest(null, beta.ventureId)];
  await tx.sql`insert into whirlwind_wish (id, guest_id, other_id, weight)
    values (gen_random_uuid(), ${mentors[0]}, ${ventures[0]}, 3)`;
  return { id, mentors, ventures };
}

const idOf = ({ mentors }: Mentored, at: number): string => mentors[at]?.mentorId ?? '';

/** A mentor and their own venture, who both would go on: nobody else may hear of it. */
async function meetingOf(tx: Tx, { id, mentors, ventures }: Event, at = 0): Promise<string> {
  const [meeting] = await tx.sql<{ id: string }>`
    insert into whirlwind_meeting (id, whirlwind_id, mentor_guest_id, venture_guest_id, round)
    values (gen_random_uuid(), ${id}, ${mentors[at]}, ${ventures[at]}, 0) returning id`;
  const meetingId = meeting?.id ?? '';
  await tx.sql`insert into whirlwind_answer (id, meeting_id, side, answer, note, at)
    select gen_random_uuid(), ${meetingId}, side, 4, 'Words.', now() from unnest(array['mentor', 'venture']) side`;
  return meetingId;
}

async function followUp(tx: Tx, meetingId: string, ventureId: string): Promise<void> {
  await tx.sql`insert into whirlwind_follow_up (id, meeting_id, introduction_id, made_at)
    select gen_random_uuid(), ${meetingId}, id, now() from introduction where venture_id = ${ventureId} order by asked_at limit 1`;
}
