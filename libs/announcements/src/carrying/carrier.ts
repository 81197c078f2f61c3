import { Injectable } from '@nestjs/common';
import { house } from '@outrigger/kernel';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { News } from '../announcement.entity.js';

/** Something of one programme that others are told. */
export interface Parcel {
  readonly news: News;
  readonly subjectId: string;
  readonly version: number;
}

/** The fact that is told where a parcel arrives. */
const TOLD: Readonly<Record<News, string>> = {
  published: 'announcement.arrived',
  withdrawn: 'announcement.calledOff',
  asked: 'exchange.heardQuestion',
  answered: 'exchange.heardAnswer',
};

/** Brings news from one programme into others: a transaction each, under its own row security, and each once. */
@Injectable()
export class Carrier {
  constructor(private readonly tenancy: Tenancy) {}

  /** Called again after a crash, it goes on with those who have not been told. @param programmeIds whom it is for */
  carry({ news, subjectId, version }: Parcel, programmeIds: readonly string[]): Promise<void> {
    return this.visit(programmeIds, async (tx) => {
      const arrived = await tx.sql`
        insert into network_arrival (id, news, subject_id, version, arrived_at)
        values (${uuid()}, ${news}, ${subjectId}, ${version}, ${tx.now}) on conflict do nothing returning id`;
      if (arrived.length > 0) await tx.emit(TOLD[news], { subjectId, version });
    });
  }

  /** What was hidden; it leaves no arrival, for it can be hidden again, and told twice it does no harm. */
  hide(postId: string, programmeIds: readonly string[]): Promise<void> {
    return this.visit(programmeIds, (tx) => tx.emit('exchange.heardHiding', { postId }));
  }

  private async visit(programmeIds: readonly string[], deed: (tx: Tx) => Promise<void>): Promise<void> {
    for (const programmeId of programmeIds) await this.tenancy.write(house(programmeId), deed, 'carry');
  }
}
