import { addMonths } from '@outrigger/kernel';
import { raw, type Sql, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { Outcome } from './import.report.js';
import { enrolAll, revokedAmong } from './member.import.js';
import type { MentorRow } from './mentor-row.policy.js';
import type { Placed } from './table-import.js';

/** How a signed paper becomes a warrant (C2). */
export interface WarrantTerms {
  readonly textVersion: number;
  readonly months: number;
}

interface Mentor extends MentorRow {
  readonly id: string;
  readonly membershipId: string;
}

/** Writes mentors by their addresses in a few statements, however many. What a row does not tell stays as it is. */
export async function keepMentors(tx: Tx, rows: readonly Placed<MentorRow>[], terms: WarrantTerms): Promise<Outcome[]> {
  const revoked = await revokedAmong(
    tx,
    rows.map(({ good }) => good.email),
  );
  const welcome = rows.map(({ good }) => good).filter(({ email }) => !revoked.has(email));
  const memberOf = await enrolAll(tx, welcome, 'mentor');
  const mentors = welcome.map((mentor) => ({ ...mentor, id: uuid(), membershipId: memberOf(mentor.email) }));

  const renamed = await rename(tx, mentors);
  const written = await upsert(tx, mentors);
  const warranted = await addWarrants(tx, mentors, terms);

  const ours = new Set(mentors.map(({ id }) => id));
  const added = new Set(written.filter(({ id }) => ours.has(id)).map(({ membershipId }) => membershipId));
  const changed = new Set([...renamed, ...written, ...warranted].map(({ membershipId }) => membershipId));
  return rows.map(({ row, good: { email } }) => {
    if (revoked.has(email)) return removed(row, email);
    const membershipId = memberOf(email);
    if (added.has(membershipId)) return 'added';
    return changed.has(membershipId) ? 'changed' : 'unchanged';
  });
}

function removed(row: number, email: string): Outcome {
  const mend = 'Restore the membership first, or take the row out.';
  return { row, field: 'email', value: email, why: 'removed from this programme', mend };
}

type Touched = readonly { readonly membershipId: string }[];

function rename(tx: Tx, mentors: readonly Mentor[]): Promise<Touched> {
  return tx.sql`
    update membership m set name = x.name
      from jsonb_to_recordset(${JSON.stringify(mentors)}) as x ("membershipId" uuid, name text)
     where m.id = x."membershipId" and m.name <> x.name
    returning m.id as "membershipId"`;
}

const FACTS = [
  'primary_background',
  'other_backgrounds',
  'expertise',
  'languages',
  'zone',
  'hours_per_month',
  'can_lead',
  'status',
  'joined_on',
] as const;

const factsOf = (row: string): Sql => raw(FACTS.map((column) => `${row}.${column}`).join(', '));

/** @returns those that were added or changed; an added one under the id that it was given here. */
function upsert(tx: Tx, mentors: readonly Mentor[]): Promise<{ id: string; membershipId: string }[]> {
  return tx.sql`
    insert into mentor as m (id, membership_id, ${raw(FACTS.join(', '))})
    select x.id, x."membershipId", x."primaryBackground", coalesce(x."otherBackgrounds", k.other_backgrounds, '{}'),
           coalesce(x.expertise, k.expertise, '{}'), coalesce(x.languages, k.languages, '{en}'), x.zone,
           x."hoursPerMonth", coalesce(x."canLead", k.can_lead, false), coalesce(x.status, k.status, 'active'),
           coalesce(x."joinedOn", k.joined_on)
      from jsonb_to_recordset(${JSON.stringify(mentors)}) as x (id uuid, "membershipId" uuid, "primaryBackground" text,
             "otherBackgrounds" text[], expertise text[], languages text[], zone text, "hoursPerMonth" smallint,
             "canLead" boolean, status text, "joinedOn" date)
      left join mentor k on k.membership_id = x."membershipId"
     order by x."membershipId"
        on conflict (tenant_id, membership_id) do update set (${raw(FACTS.join(', '))}) = (${factsOf('excluded')})
     where (${factsOf('m')}) is distinct from (${factsOf('excluded')})
    returning m.id, m.membership_id as "membershipId"`;
}

/** One for each day of signing that is not known yet; a revoked one of that day stays revoked. */
function addWarrants(tx: Tx, mentors: readonly Mentor[], { textVersion, months }: WarrantTerms): Promise<Touched> {
  const papers = mentors.flatMap(({ membershipId, warrantSignedOn: signedOn }) =>
    signedOn ? [{ id: uuid(), membershipId, signedOn, expiresOn: addMonths(signedOn, months) }] : [],
  );
  return tx.sql`
    with added as (
      insert into warrant (id, mentor_id, text_version, signed_at, recorded_by, expires_on)
      select x.id, m.id, ${textVersion}, x."signedOn", ${tx.actor.memberId}, x."expiresOn"
        from jsonb_to_recordset(${JSON.stringify(papers)})
             as x (id uuid, "membershipId" uuid, "signedOn" date, "expiresOn" date)
        join mentor m on m.membership_id = x."membershipId"
       where not exists (select from warrant w where w.mentor_id = m.id and w.signed_at::date = x."signedOn")
      returning mentor_id)
    select m.membership_id as "membershipId" from added join mentor m on m.id = added.mentor_id`;
}
