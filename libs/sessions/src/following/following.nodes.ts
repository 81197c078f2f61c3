import { extend, many, node, one, through, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { SessionReportType, SessionType } from '../session.graphql.js';
import { ReportChoiceType, SessionFeedbackType, SessionNoteType, SessionSummaryType } from './following.graphql.js';

const isMember =
  (key: 'author_id' | 'member_id') =>
  (...[row, actor]: Parameters<Visible>): ReturnType<Visible> =>
    sql`coalesce(${row}.${key === 'author_id' ? sql`author_id` : sql`member_id`} = ${actor.memberId}, false)`;

const [isAuthor, isGiver] = [isMember('author_id'), isMember('member_id')];

/** A mentor on the team of today of the session's venture; who sees the session at all is judged beside it (C2). */
const isOnTeam: Visible = (row, actor) => sql`exists (select from session ns
  join team nt on nt.tenant_id = ns.tenant_id and nt.venture_id = ns.venture_id and nt.ended_at is null
  join team_seat nts on nts.tenant_id = nt.tenant_id and nts.team_id = nt.id and nts.until_at is null
  join mentor nm on nm.tenant_id = nts.tenant_id and nm.id = nts.mentor_id and nm.membership_id = ${actor.memberId}
  where ns.tenant_id = ${row}.tenant_id and ns.id = ${row}.session_id)`;

const ofSession = through('Session', 'session_id');

node('SessionSummary', {
  from: 'session_summary',
  visible: ofSession,
  fields: { writtenBy: (row) => ofMember(row, 'name', 'written_by') },
});

node('ReportChoice', { from: 'report_choice', visible: through('SessionReport', 'report_id') });

node('SessionNote', {
  from: 'session_note',
  visible: (row, actor) => {
    const office = may(actor, 'sessions.confirm') ? sql`${row}.readers = 'office'` : sql`false`;
    const team = sql`(${row}.readers = 'team' and ${isOnTeam(row, actor)})`;
    return sql`(${ofSession(row, actor)} and (${isAuthor(row, actor)} or ${office} or ${team}))`;
  },
  fields: { authorName: (row) => ofMember(row, 'name', 'author_id'), isMine: isAuthor },
});

node('SessionFeedback', {
  from: 'session_feedback',
  visible: (row, actor) => {
    const office = may(actor, 'sessions.confirm') ? sql`true` : isGiver(row, actor);
    return sql`(${ofSession(row, actor)} and ${office})`;
  },
  fields: { memberName: (row) => ofMember(row, 'name', 'member_id'), isMine: isGiver },
});

const onSession = { on: SessionType, type: 'Session' } as const;

extend(
  {
    ...onSession,
    field: 'summary',
    returns: () => SessionSummaryType,
    options: { nullable: true, description: "The founders' (S3)." },
  },
  one('SessionSummary', 'id', { at: 'session_id' }),
);
extend(
  {
    ...onSession,
    field: 'notes',
    returns: () => [SessionNoteType],
    options: { description: 'Your own and those that you may read, up to 50 (V4).' },
  },
  many('SessionNote', 'session_id', { order: (row) => sql`${row}.written_at, ${row}.id`, max: 50 }),
);
extend(
  {
    ...onSession,
    field: 'feedback',
    returns: () => [SessionFeedbackType],
    options: { description: 'Your own; all of it for the office (S3).' },
  },
  many('SessionFeedback', 'session_id', { order: (row) => sql`${row}.given_at, ${row}.id`, max: 30 }),
);
extend(
  {
    on: SessionReportType,
    type: 'SessionReport',
    field: 'choices',
    returns: () => [ReportChoiceType],
    options: { description: 'Where advice differs (S5).' },
  },
  many('ReportChoice', 'report_id', { order: (row) => sql`${row}.position`, max: 10 }),
);
