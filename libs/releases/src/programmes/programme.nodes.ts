import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { TODAY } from '@outrigger/programmes';
import { type Sql, sql } from '@outrigger/tenancy';

/** What a programme lets the centre see by its name; null where it does not, or is not in the newest release. */
export const headline = (row: Sql, measure: string): Sql => sql`(${row}.figures ->> ${measure})::int`;

/** The next step of one that has ended is nobody's. */
export const isOverdue = (row: Sql): Sql => sql`coalesce(${row}.place <> 'ended' and ${row}.next_on < ${TODAY}, false)`;

node('NetworkProgramme', {
  from: 'network_programmes()',
  visible: (_, actor) => (may(actor, 'network.named') ? EVERYONE : NOBODY),
  fields: {
    mentors: (row) => headline(row, 'mentors'),
    ventures: (row) => headline(row, 'ventures'),
    isOverdue,
  },
});
