import { EVERYONE, node, NOBODY, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { type Actor, may } from '@outrigger/kernel';
import { type Sql, sql } from '@outrigger/tenancy';

/** For whom it is meant; the office reads also what its mentors and founders are told. */
const forReader: Visible = (row, { roles, via }) =>
  via === 'house' || roles.includes('manager') ? EVERYONE : sql`${row}.roles && ${[...roles]}::text[]`;

const forDesk: Visible = (_, actor) => (may(actor, 'network.announce') ? EVERYONE : NOBODY);

const marked = (row: Sql, { memberId }: Actor): Sql => sql`announcement_mark am where am.tenant_id = ${row}.tenant_id
  and am.membership_id = ${memberId} and am.announcement_id = ${row}.id`;

/** It is addressed to a role of the reader, is news or to come, and was not put away as it reads now. */
export const isOpen = (
  row: Sql,
  actor: Actor,
): Sql => sql`(${row}.withdrawn_at is null and ${row}.roles && ${[...actor.roles]}::text[]
  and coalesce(${row}.ends_at, coalesce(${row}.corrected_at, ${row}.published_at) + interval '60 days') > now()
  and not exists (select from ${marked(row, actor)} and am.dismissed_version >= ${row}.version))`;

/** Versions after the first: what was corrected, newest first. */
const corrections = (
  versions: Sql,
): Sql => sql`(select coalesce(json_agg(json_build_object('version', v.version, 'note', v.note, 'at', v.published_at)
  order by v.version desc), '[]') from ${versions})`;

node('Announcement', {
  from: 'network_announcements()',
  visible: forReader,
  fields: {
    amComing: (row, actor) => sql`(select am.is_coming from ${marked(row, actor)})`,
    coming: (row) => sql`network_coming(${row}.id)`,
    corrections: (row) => corrections(sql`network_corrections(${row}.id) v`),
    isOpen,
  },
});

node('DeskAnnouncement', {
  from: 'announcement',
  visible: forDesk,
  fields: {
    writtenByName: (row) => ofMember(row, 'name', 'written_by'),
    coming: (row) => sql`network_coming(${row}.id)`,
    programmeCount: (row) => sql`(select count(*)::int from network_directory() d where d.status <> 'closed'
      and is_addressed(${row}.audience, ${row}.kinds, ${row}.countries, ${row}.programme_ids, d.id, d.kind, d.country))`,
    corrections: (row) =>
      corrections(sql`announcement_version v
        where v.tenant_id = ${row}.tenant_id and v.announcement_id = ${row}.id and v.version > 1`),
  },
});
