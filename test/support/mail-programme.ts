import { house } from '@outrigger/kernel';
import type { Tenancy, Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';

export interface MailProgramme {
  readonly tenantId: string;
  /** Planned, with a team of three and one founder. */
  readonly sessionId: string;
  /** Lead, two mentors, founder. */
  readonly addresses: readonly string[];
}

/** A programme with one venture, its team and a planned session; the first of all is the centre. */
export async function mailProgramme(tenancy: Tenancy, slug: string, centreId?: string): Promise<MailProgramme> {
  const tenantId = uuid();
  const people = ['ada', 'bo', 'cy', 'di'].map((name) => ({ id: uuid(), name, email: `${name}@${slug}.example.org` }));
  const sessionId = await tenancy.found(house(centreId ?? tenantId), house(tenantId), slug, async (tx) => {
    await programme(tx, tenantId, slug, centreId === undefined);
    for (const { id, name, email } of people) {
      await tx.sql`insert into membership (id, name, email, roles, status)
        values (${id}, ${`${name} "${slug}", Ph.D.`}, ${email}, '{}', 'active')`;
    }
    await tx.sql`insert into mentor (id, membership_id, primary_background, other_backgrounds, expertise, languages, zone, hours_per_month, can_lead, status)
      select m.id, m.id, 'product', '{}', '{}', '{en}', 'Europe/Lisbon', 12, true, 'active' from membership m where m.id = any(${people.slice(0, 3).map(({ id }) => id)})`;
    await tx.sql`insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
      select m.id, m.id, 1, now() - interval '65 days', current_date + 300 from mentor m`;
    return session(
      tx,
      people.map(({ id }) => id),
    );
  });
  return { tenantId, sessionId, addresses: people.map(({ email }) => email) };
}

async function programme(tx: Tx, id: string, slug: string, isCentre: boolean): Promise<void> {
  const name = `Mentors of ${slug}`;
  await tx.sql`insert into programme (id, name, kind, country, zone, locale, status, is_centre, brand_color)
    values (${id}, ${name}, 'university', 'FR', 'Europe/Paris', 'en-GB', 'active', ${isCentre}, '#0f766e')`;
  await tx.sql`insert into programme_policy (id, version, settings, decided_at)
    values (${uuid()}, 1, ${{ teamMin: 3, teamMax: 5, sessionMinutes: 90, quietFrom: 0, quietUntil: 0 }}, ${tx.now})`;
}

async function session(tx: Tx, people: readonly string[]): Promise<string> {
  const [venture, team, id] = [uuid(), uuid(), uuid()];
  await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
    values (${venture}, 'Tidewater', 'Sensors for mussel farmers.', 'alumni', 'food', 'pilot', '{}', '{en}',
            'Europe/Lisbon', 'mentored')`;
  await tx.sql`insert into team (id, venture_id, formed_at, policy_version) values (${team}, ${venture}, ${tx.now}, 1)`;
  await tx.sql`insert into session
    (id, venture_id, team_id, number, status, zone, length_minutes, agenda_version, sequence)
    values (${id}, ${venture}, ${team}, 3, 'planned', 'Europe/Lisbon', 90, 1, 0)`;
  await tx.sql`insert into agenda_item (id, session_id, position, title, minutes)
    values (${uuid()}, ${id}, 1, 'Who pays first?', 40)`;
  for (const [index, person] of people.entries()) {
    const part = ['lead', 'mentor', 'mentor', 'founder'][index];
    await tx.sql`insert into session_attendance (id, session_id, membership_id, part)
      values (${uuid()}, ${id}, ${person}, ${part})`;
  }
  return id;
}
