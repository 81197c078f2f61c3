import { Injectable } from '@nestjs/common';
import { house } from '@outrigger/kernel';
import { type Sql, sql, Tenancy, type Tx } from '@outrigger/tenancy';
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

  /**
   * Called again after a crash, it goes on with those who have not been told.
   *
   * @param programmeIds whom it is for
   * @param once those whom it may have been for once: it goes to them where something of it has arrived
   */
  async carry(
    { news, subjectId, version }: Parcel,
    programmeIds: readonly string[],
    once: readonly string[] = [],
  ): Promise<void> {
    const bring = (tx: Tx, where: Sql): Promise<{ id: string }[]> => tx.sql<{ id: string }>`
      insert into network_arrival (id, news, subject_id, version, arrived_at)
      select ${uuid()}, ${news}, ${subjectId}, ${version}, ${tx.now} where ${where} on conflict do nothing returning id`;
    const visit = (ids: readonly string[], where: Sql): Promise<void> =>
      this.visit(ids, async (tx) => {
        if ((await bring(tx, where)).length > 0) await tx.emit(TOLD[news], { subjectId, version });
      });
    await visit(programmeIds, sql`true`);
    await visit(once, sql`exists (select from network_arrival where subject_id = ${subjectId})`);
  }

  /** A post is hidden or closed; it leaves no arrival, for that can happen again, and told twice it does no harm. */
  end(postId: string, programmeIds: readonly string[]): Promise<void> {
    return this.visit(programmeIds, (tx) => tx.emit('exchange.heardEnd', { postId }));
  }

  private async visit(programmeIds: readonly string[], deed: (tx: Tx) => Promise<void>): Promise<void> {
    for (const programmeId of programmeIds) await this.tenancy.write(house(programmeId), deed, 'carry');
  }
}
