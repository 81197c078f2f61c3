import type { Actor } from '@outrigger/kernel';
import { HERE, TODAY } from '@outrigger/programmes';
import { type Sql, sql } from '@outrigger/tenancy';

/** C2: a warrant that is current at this moment. @param mentorId a column or a value, as SQL */
export const isWarranted = (mentorId: Sql): Sql => sql`exists (select from warrant w
  where w.mentor_id = ${mentorId} and w.revoked_at is null and w.expires_on >= ${TODAY})`;

/** C2: a warrant that was good at an instant, whatever became of it since. @param mentorId @param at as SQL */
export const wasWarranted = (mentorId: Sql, at: Sql): Sql => sql`exists (select from warrant w
  where w.mentor_id = ${mentorId} and w.signed_at <= ${at} and w.expires_on >= (${at} at time zone ${HERE})::date
    and coalesce(w.revoked_at > ${at}, true))`;

/** C2: true when the mentor behind this actor holds a current warrant. */
export const actorIsWarranted = (actor: Actor): Sql => sql`exists (select from mentor me
  join warrant w on w.tenant_id = me.tenant_id and w.mentor_id = me.id
  where me.membership_id = ${actor.memberId} and w.revoked_at is null and w.expires_on >= ${TODAY})`;
