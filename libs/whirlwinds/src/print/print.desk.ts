import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, dayIn, dayWords, may, NotFound } from '@outrigger/kernel';
import { sql, Tenancy, type Tx } from '@outrigger/tenancy';
import { startOfRound } from '../times.sql.js';
import { Whirlwind } from '../whirlwind.entity.js';
import { drawSheets, type Heading } from './draw-sheets.js';
import { type Seating, type SheetsBy, sheetsOf } from './sheets.policy.js';

/** A plan as it is handed out. */
export interface Printed {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly body: Readable;
}

/** Hands out the plan of a whirlwind on paper, to the office (A2). */
@Injectable()
export class PrintDesk {
  constructor(private readonly tenancy: Tenancy) {}

  /** @throws NotFound to everybody else, and for one without a plan. */
  async open(actor: Actor, whirlwindId: string, by: SheetsBy): Promise<Printed> {
    if (!may(actor, 'whirlwinds.run')) throw new NotFound('Whirlwind', whirlwindId);
    const { heading, seatings } = await this.tenancy.read(actor, async (tx) => ({
      heading: await headingOf(tx, whirlwindId),
      seatings: await seatingsOf(tx, whirlwindId),
    }));
    if (!heading || seatings.length === 0) throw new NotFound('Whirlwind', whirlwindId);
    return { name: `${heading.title} by ${by}`, body: drawSheets(heading, sheetsOf(seatings, by)) };
  }
}

async function headingOf(tx: Tx, id: string): Promise<Heading | null> {
  const [event] = await tx.repo(Whirlwind).find({ id });
  if (!event) return null;
  const [programme] = await tx.sql<{ name: string }>`select name from programme`;
  const day = dayWords(dayIn(event.zone, event.startsAt), 'en-GB');
  return { programme: programme?.name ?? '', title: event.name, lead: [day, event.place].filter(Boolean).join(', ') };
}

async function seatingsOf(tx: Tx, id: string): Promise<Seating[]> {
  const rows = await tx.sql<Omit<Seating, 'clock'> & { startsAt: Date; zone: string }>`
    select t.round, ${startOfRound(sql`w`, sql`t.round`)} as "startsAt", w.zone, coalesce(gm.table_number, 0) as "table",
           b.name as mentor, v.name as venture
      from whirlwind_meeting t
      join whirlwind w on w.tenant_id = t.tenant_id and w.id = t.whirlwind_id
      join whirlwind_guest gm on gm.tenant_id = t.tenant_id and gm.id = t.mentor_guest_id
      join mentor m on m.tenant_id = gm.tenant_id and m.id = gm.mentor_id
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
      join whirlwind_guest gv on gv.tenant_id = t.tenant_id and gv.id = t.venture_guest_id
      join venture v on v.tenant_id = gv.tenant_id and v.id = gv.venture_id
     where t.whirlwind_id = ${id} order by t.round, gm.table_number`;
  return rows.map(({ startsAt, zone, ...seat }) => ({
    ...seat,
    clock: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(startsAt),
  }));
}
