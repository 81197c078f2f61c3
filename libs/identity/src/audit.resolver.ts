import { Args, Query, Resolver } from '@nestjs/graphql';
import { type PageOf, Read, type Reader } from '@outrigger/graph';
import { type Sql, sql } from '@outrigger/tenancy';
import { Allow } from './allow.js';
import { AuditDeedPage, type AuditDeedType, AuditTrailArgs } from './audit.graphql.js';

@Resolver()
export class AuditResolver {
  @Query(() => AuditDeedPage, { description: 'Who did what to which row, why and from where; the last first.' })
  @Allow('audit.read')
  auditTrail(
    @Args() { first, after, ...filter }: AuditTrailArgs,
    @Read() read: Reader,
  ): Promise<PageOf<AuditDeedType>> {
    return read.page(
      'AuditDeed',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.at`, type: 'timestamptz' }),
        descending: true,
        where: (row) => matching(row, filter),
      },
    );
  }
}

function matching(
  row: Sql,
  { from, until, memberId, deed, kind, rowId }: Omit<AuditTrailArgs, 'first' | 'after'>,
): Sql[] {
  const touched = (what: Sql): Sql =>
    sql`exists (select from audit_row t where t.tenant_id = ${row}.tenant_id and t.deed_id = ${row}.id and ${what})`;
  return [
    ...(from ? [sql`${row}.at >= ${from}`] : []),
    ...(until ? [sql`${row}.at < ${until}`] : []),
    ...(memberId ? [sql`${row}.member_id = ${memberId}`] : []),
    ...(deed ? [sql`${row}.deed = ${deed}`] : []),
    ...(kind ? [touched(sql`t.kind = ${kind}`)] : []),
    ...(rowId ? [touched(sql`t.row_id = ${rowId}`)] : []),
  ];
}
