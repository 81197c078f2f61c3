import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** How somebody likes to look at a list: what stands in its address. */
@Entity('saved_view')
export class SavedView extends Row {
  @Column('uuid') ownerId!: string;
  @Column('text') list!: 'ventures';
  @Column('text') name!: string;
  /** Filters, columns and form of the list, as its address says them. */
  @Column('text') query!: string;
  /** With everybody of the office. */
  @Column('boolean') shared!: boolean;
  @Column('timestamptz') savedAt!: Date;
}
