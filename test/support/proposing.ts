import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { type Hours, tellHours } from './arranging.js';
import type { Programme } from './house.js';

export const BACKGROUNDS = ['product', 'sales', 'design', 'marketing', 'life_sciences', 'public_sector'];

/** A venture that waits for a team. */
export async function waiting(
  programme: Programme,
  name: string,
  needs: readonly string[] = [],
): Promise<{ ventureId: string }> {
  const ventureId = uuid();
  await programme.within(
    (tx) => tx.sql`
      insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, decided_at)
      values (${ventureId}, ${name}, 'Cheaper tests.', 'alumni', 'water', 'pilot', ${[...needs]}, '{en}', 'Europe/Paris', 'accepted', ${tx.now})`,
  );
  return { ventureId };
}

/** A venture that waits, and mentors of every kind around it. */
export interface Proposing {
  readonly venture: string;
  readonly keen: string;
  readonly expert: string;
  readonly unwilling: string;
  readonly staked: string;
  readonly busy: string;
  readonly unwarranted: string;
  readonly spare: string;
  readonly other: string;
}

/** Each of a background of their own. */
export async function proposing(programme: Programme): Promise<Proposing> {
  const { ventureId: venture } = await waiting(programme, 'Aquaflow', ['pricing', 'hardware']);
  const codes = await programme.within((tx) => tx.sql<{ code: string }>`select code from background order by code`);
  const join = async (name: string, changes: Parameters<Programme['mentor']>[1] = {}): Promise<string> => {
    const background = codes.shift()?.code ?? '';
    return (await programme.mentor(name, { background, canLead: false, ...changes })).mentorId;
  };
  const cast = {
    keen: await join('Keen', { canLead: true }),
    expert: await join('Expert'),
    unwilling: await join('Unwilling', { canLead: true }),
    staked: await join('Staked', { canLead: true }),
    busy: await join('Busy', { hoursPerMonth: 4 }),
    unwarranted: await join('Unwarranted', { warranted: false }),
    spare: await join('Spare', { hoursPerMonth: 8 }),
    other: await join('Other', { hoursPerMonth: 10 }),
  };
  const skilled = [cast.expert, cast.unwilling, cast.staked, cast.busy, cast.unwarranted];
  await programme.within(async (tx) => {
    await tx.sql`update mentor set expertise = '{Pricing strategy}' where id = any(${skilled})`;
    const team = uuid();
    const { ventureId } = await sitting(tx);
    await tx.sql`insert into team (id, venture_id, formed_at, policy_version) values (${team}, ${ventureId}, ${tx.now}, 1)`;
    await tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at) values (${uuid()}, ${team}, ${cast.busy}, false, ${tx.now})`;
  });
  return { venture, ...cast };
}

/** A venture that has a team already. */
async function sitting(tx: Tx): Promise<{ ventureId: string }> {
  const ventureId = uuid();
  await tx.sql`
    insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
    values (${ventureId}, 'Elsewhere', 'Another one.', 'alumni', 'air', 'pilot', '{}', '{en}', 'Europe/Paris', 'mentored')`;
  return { ventureId };
}

/** A mentor tells their hours, as `tellHours` has it. */
export async function tells(programme: Programme, mentorId: string, hours: Hours): Promise<void> {
  const found = await programme.within(
    (tx) => tx.sql<{ id: string }>`select membership_id as id from mentor where id = ${mentorId}`,
  );
  const memberIds = found.map(({ id }) => id);
  await tellHours(programme, memberIds, hours);
}

/** What a mentor says to a venture on a list of its own. */
export async function says(
  tx: Tx,
  { mentorId, ventureId }: { readonly mentorId: string; readonly ventureId: string },
  answer: 'yes' | 'maybe' | 'no',
  couldLead = false,
): Promise<void> {
  const [list, entry, link, card] = [uuid(), uuid(), uuid(), uuid()];
  await tx.sql`insert into circulation (id, kind, status, made_at, sent_at, cut_off_at, closed_at)
    values (${list}, 'targeted', 'closed', ${tx.now}, ${tx.now}, ${tx.now}, ${tx.now})`;
  await tx.sql`insert into circulation_entry (id, circulation_id, venture_id, position, blurb, needs, listing)
    values (${entry}, ${list}, ${ventureId}, 1, 'Words that mentors read.', '{}', 1)`;
  await tx.sql`insert into link (id, purpose, membership_id, subject_id, made_at, expires_at)
    select ${link}, 'circulation.answer', membership_id, ${entry}, ${tx.now}, ${tx.now} from mentor where id = ${mentorId}`;
  await tx.sql`insert into circulation_card (id, entry_id, mentor_id, link_id, why_needs, why_languages)
    values (${card}, ${entry}, ${mentorId}, ${link}, '{}', '{}')`;
  await tx.sql`insert into interest (id, card_id, venture_id, mentor_id, answer, could_lead, at, via)
    values (${uuid()}, ${card}, ${ventureId}, ${mentorId}, ${answer}, ${couldLead}, ${tx.now}, 'console')`;
}

/** A programme of many mentors and ventures that wait, in one statement each. */
export async function crowd(programme: Programme, mentors: number, ventures: number): Promise<void> {
  await programme.within(async (tx) => {
    await tx.sql`with p as (insert into membership (id, name, email, roles, status)
        select gen_random_uuid(), 'Mentor ' || n, 'crowd-' || n || '@example.org', '{mentor}', 'active' from generate_series(1, ${mentors}) n returning id, name)
      insert into mentor (id, membership_id, primary_background, other_backgrounds, expertise, languages, zone, hours_per_month, can_lead, status)
      select gen_random_uuid(), p.id, (${BACKGROUNDS}::text[])[1 + abs(hashtext(p.name)) % 6], '{}',
             array['skill ' || ascii(right(p.name, 1)) % 7, 'skill ' || hashtext(p.name) % 9], '{en}', 'Europe/Paris', 4 + abs(hashtext(p.name)) % 9,
             hashtext(p.name) % 3 <> 0, 'active' from p`;
    await tx.sql`insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
      select gen_random_uuid(), m.id, 1, now() - interval '65 days', current_date + 300 from mentor m
       where not exists (select from warrant w where w.mentor_id = m.id)`;
    await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, decided_at)
      select gen_random_uuid(), 'Venture ' || n, 'One of many.', 'alumni', 'water', 'pilot',
             array['skill ' || n % 7, 'skill ' || n * 3 % 9, 'skill ' || n * 5 % 8], '{en}', 'Europe/Paris', 'accepted', ${tx.now}
        from generate_series(1, ${ventures}) n`;
  });
}
