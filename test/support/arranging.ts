import { randomUUID } from 'node:crypto';
import type { Programme } from './house.js';
import type { Mentored } from './mentored.js';

export interface Hours {
  readonly zone?: string;
  readonly from?: string;
  readonly to?: string;
}

/** They tell their hours, every day of the week: from then on they are known, and are not asked. */
export async function tellHours(programme: Programme, memberIds: readonly string[], hours: Hours = {}): Promise<void> {
  const { zone = 'Europe/Paris', from = '09:00', to = '18:00' } = hours;
  const weekly = JSON.stringify([1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to })));
  await programme.within(async (tx) => {
    for (const memberId of memberIds) {
      await tx.sql`insert into availability (id, membership_id, zone, weekly, told_at)
        values (${randomUUID()}, ${memberId}, ${zone}, ${weekly}::jsonb, now())`;
    }
  });
}

export const everybodyOf = ({ founder, mentors }: Mentored): string[] =>
  [...mentors, founder].map(({ memberId }) => memberId);

/** A room of the programme. */
export async function addRoom(programme: Programme, name: string, link: string | null = null): Promise<string> {
  const id = randomUUID();
  await programme.within((tx) => tx.sql`insert into room (id, name, seats, link) values (${id}, ${name}, 8, ${link})`);
  return id;
}

/** A new version of the programme's policy, behind the door. */
export async function setPolicy(programme: Programme, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await programme.within(
    (tx) => tx.sql`insert into programme_policy (id, version, settings, decided_at)
      select ${randomUUID()}, version + 1, settings || ${JSON.stringify(settings)}::jsonb, now()
        from programme_policy order by version desc limit 1`,
  );
}
