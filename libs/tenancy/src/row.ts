import { PrimaryColumn } from 'typeorm';

/**
 * A row of a tenant table. `tenant_id` is not mapped: the database fills it, so that no code can set,
 * filter or leak it. Ids are UUIDv7, made by `tx.repo` when absent.
 */
export abstract class Row {
  @PrimaryColumn('uuid') id!: string;
}
