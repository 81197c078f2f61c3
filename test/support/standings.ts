import { v7 as uuid } from 'uuid';
import { applicationOf } from './applied.js';
import type { Person, Programme } from './house.js';
import type { TestMentor } from './mentored.js';
import { BACKGROUNDS } from './proposing.js';

/** How somebody may stand to a venture that has a team. */
export const STANDINGS = [
  'manager',
  'founder',
  'lead',
  'member',
  'former member',
  'member whose warrant ran out',
  'member whose warrant was revoked',
  'member who has a stake',
  'mentor who was listed it',
  'mentor who was listed it, without a warrant',
  'mentor who was listed it, with a stake',
  'mentor of the cohort',
  'founder of another venture',
  'observer',
  'manager next door',
  'mentor next door',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A venture with something at every door, and somebody of each standing. */
export interface Stood {
  readonly people: Readonly<Record<Standing, Person>>;
  readonly ventureId: string;
  readonly teamId: string;
  readonly applicationId: string;
  readonly sessionId: string;
  readonly fileId: string;
}

export async function standings(ours: Programme, neighbour: Programme): Promise<Stood> {
  const { ventureId } = await applicationOf(ours, 'Tidewater');
  const founder = await ours.person('Founder', 'entrepreneur');
  let joined = 0;
  const mentor = (): Promise<TestMentor> =>
    ours.mentor(`Mentor ${joined}`, { background: BACKGROUNDS[joined++ % BACKGROUNDS.length] ?? '' });
  const [lead, member, former] = [await mentor(), await mentor(), await mentor()];
  const [lapsed, revoked, staked] = [await mentor(), await mentor(), await mentor()];
  const [listed, listedLapsed, listedStaked] = [await mentor(), await mentor(), await mentor()];
  const stood = {
    ventureId,
    teamId: uuid(),
    applicationId: await applicationId(ours, ventureId),
    sessionId: uuid(),
    fileId: uuid(),
  };
  await seat(ours, stood, { founder, seated: [lead, member, lapsed, revoked, staked], former });
  await tell(ours, stood, lead);
  await kit(ours, stood, { lead, founder });
  await list(ours, ventureId, [listed, listedLapsed, listedStaked]);
  await keepAway(ours, ventureId, { lapsed: [lapsed, listedLapsed], revoked, staked: [staked, listedStaked] });
  return {
    ...stood,
    people: {
      manager: ours.manager,
      founder,
      lead,
      member,
      'former member': former,
      'member whose warrant ran out': lapsed,
      'member whose warrant was revoked': revoked,
      'member who has a stake': staked,
      'mentor who was listed it': listed,
      'mentor who was listed it, without a warrant': listedLapsed,
      'mentor who was listed it, with a stake': listedStaked,
      'mentor of the cohort': await mentor(),
      'founder of another venture': await ours.person('Other founder', 'entrepreneur'),
      observer: await ours.person('Observer', 'observer'),
      'manager next door': neighbour.manager,
      'mentor next door': await neighbour.mentor('Next door'),
    },
  };
}

type Stand = Omit<Stood, 'people'>;

async function applicationId(programme: Programme, ventureId: string): Promise<string> {
  const [row] = await programme.within(
    (tx) => tx.sql<{ id: string }>`select id from application where venture_id = ${ventureId}`,
  );
  return row?.id ?? '';
}

interface Seated {
  readonly founder: Person;
  /** The lead first. */
  readonly seated: readonly TestMentor[];
  readonly former: TestMentor;
}

const seat = (programme: Programme, { ventureId, teamId }: Stand, { founder, seated, former }: Seated): Promise<void> =>
  programme.within(async (tx) => {
    await tx.sql`update venture set status = 'mentored' where id = ${ventureId}`;
    await tx.sql`insert into founder (id, venture_id, membership_id) values (${uuid()}, ${ventureId}, ${founder.memberId})`;
    await tx.sql`insert into team (id, venture_id, formed_at, policy_version) values (${teamId}, ${ventureId}, now() - interval '9 days', 1)`;
    for (const [index, { mentorId }] of seated.entries()) {
      await tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at)
        values (${uuid()}, ${teamId}, ${mentorId}, ${index === 0}, now() - interval '9 days')`;
    }
    await tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at, until_at, left_reason)
      values (${uuid()}, ${teamId}, ${former.mentorId}, false, now() - interval '9 days', now() - interval '2 days', 'Gone.')`;
  });

/** A session that was held, its report, an action, and a file of the application. */
const tell = (
  programme: Programme,
  { ventureId, teamId, sessionId, applicationId: subject, fileId }: Stand,
  lead: TestMentor,
): Promise<void> =>
  programme.within(async (tx) => {
    const reportId = uuid();
    await tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
      values (${sessionId}, ${ventureId}, ${teamId}, 1, 'held', now() - interval '5 days', now() - interval '5 days' + interval '1 hour', 'Europe/Paris', 60, 0, 0)`;
    await tx.sql`insert into agenda_item (id, session_id, position, title, minutes) values (${uuid()}, ${sessionId}, 1, 'Secret.', 40)`;
    await tx.sql`insert into session_report (id, session_id, summary, filed_by, filed_at)
      values (${reportId}, ${sessionId}, 'Secret.', ${lead.memberId}, now())`;
    await tx.sql`insert into action (id, session_id, venture_id, owner_id, text) values (${uuid()}, ${sessionId}, ${ventureId}, ${lead.memberId}, 'Secret.')`;
    await tx.sql`insert into stored_file (id, kind, subject_id, slot, name, extension, media_type, size_bytes, sha256, uploaded_at)
      values (${fileId}, 'application', ${subject}, 'deck', 'deck.pdf', 'pdf', 'application/pdf', 6, ${'0'.repeat(64)}, now())`;
    await tx.sql`insert into file_chunk (id, file_id, position, bytes) values (${uuid()}, ${fileId}, 0, ${Buffer.from('Secret')})`;
  });

interface Writers {
  readonly lead: TestMentor;
  readonly founder: Person;
}

/** What is prepared for the session and what follows it; a note for the team, feedback and a word for the office. */
const kit = (programme: Programme, { ventureId, sessionId }: Stand, { lead, founder }: Writers): Promise<void> =>
  programme.within(async (tx) => {
    await tx.sql`insert into session_preparation (id, session_id, progress, problems, plans, version)
      values (${uuid()}, ${sessionId}, 'Secret.', '', '', 1)`;
    await tx.sql`insert into agenda_suggestion (id, session_id, title, ask, minutes, suggested_by, suggested_at, state)
      values (${uuid()}, ${sessionId}, 'Secret.', 'decide', 20, ${lead.memberId}, now(), 'open')`;
    await tx.sql`insert into stored_file (id, kind, subject_id, slot, name, extension, media_type, size_bytes, sha256, uploaded_at)
      values (${uuid()}, 'session', ${sessionId}, 'preread', 'budget.pdf', 'pdf', 'application/pdf', 6, ${'0'.repeat(64)}, now())`;
    await tx.sql`insert into report_choice (id, report_id, position, question, options)
      select ${uuid()}, id, 1, 'Secret?', '{This,That}' from session_report where session_id = ${sessionId}`;
    await tx.sql`insert into session_summary (id, session_id, words, written_at) values (${uuid()}, ${sessionId}, 'Secret.', now())`;
    await tx.sql`insert into session_wish (id, session_id, topics, urgency, words, asked_at)
      values (${uuid()}, ${sessionId}, '{}', 'soon', 'Secret.', now())`;
    await tx.sql`insert into risk_score (id, venture_id, quarter, part, cause_group, score, words, scored_at)
      values (${uuid()}, ${ventureId}, '2026-01-01', 'lead', 'need', 3, 'Secret.', now())`;
    await tx.sql`insert into session_note (id, session_id, author_id, readers, words, written_at)
      values (${uuid()}, ${sessionId}, ${lead.memberId}, 'team', 'Secret.', now())`;
    await tx.sql`insert into session_feedback (id, session_id, member_id, part, worth, words, given_at)
      values (${uuid()}, ${sessionId}, ${founder.memberId}, 'founder', 3, 'Secret.', now())`;
    await tx.sql`insert into office_word (id, from_id, words, told_at) values (${uuid()}, ${founder.memberId}, 'Secret.', now())`;
  });

/** A list that is out, of this venture alone, to these. */
const list = (programme: Programme, ventureId: string, readers: readonly TestMentor[]): Promise<void> =>
  programme.within(async (tx) => {
    const [circulation, entry] = [uuid(), uuid()];
    await tx.sql`insert into circulation (id, kind, status, made_at, sent_at, cut_off_at)
      values (${circulation}, 'targeted', 'sent', now(), now(), now() + interval '5 days')`;
    await tx.sql`insert into circulation_entry (id, circulation_id, venture_id, position, blurb, needs, listing)
      values (${entry}, ${circulation}, ${ventureId}, 1, 'Words that mentors read.', '{}', 1)`;
    for (const { mentorId, memberId } of readers) {
      const link = uuid();
      await tx.sql`insert into link (id, purpose, membership_id, subject_id, made_at, expires_at)
        values (${link}, 'circulation.answer', ${memberId}, ${entry}, now(), now() + interval '5 days')`;
      await tx.sql`insert into circulation_card (id, entry_id, mentor_id, link_id, why_needs, why_languages)
        values (${uuid()}, ${entry}, ${mentorId}, ${link}, '{}', '{}')`;
    }
  });

interface KeptAway {
  readonly lapsed: readonly TestMentor[];
  readonly revoked: TestMentor;
  readonly staked: readonly TestMentor[];
}

const keepAway = (programme: Programme, ventureId: string, { lapsed, revoked, staked }: KeptAway): Promise<void> =>
  programme.within(async (tx) => {
    const ids = lapsed.map(({ mentorId }) => mentorId);
    await tx.sql`update warrant set expires_on = current_date - 1 where mentor_id = any(${ids})`;
    await tx.sql`update warrant set revoked_at = now(), revoke_reason = 'Gone.' where mentor_id = ${revoked.mentorId}`;
    for (const { mentorId } of staked) {
      await tx.sql`insert into conflict (id, mentor_id, venture_id, note, declared_at, kind, since_on)
        values (${uuid()}, ${mentorId}, ${ventureId}, 'Secret.', now(), 'equity', '2020-01-01')`;
    }
  });
