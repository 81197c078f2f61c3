import { Int } from '@nestjs/graphql';
import { CirculationType } from '@outrigger/circulation';
import { extend } from '@outrigger/graph';
import { sql } from '@outrigger/tenancy';

const STATES = [
  ['lettersWaiting', 'waiting', 'Letters on their way.'],
  ['lettersSent', 'sent', 'Letters that the mail server has taken.'],
  ['lettersFailed', 'failed', 'Letters that it has refused for good.'],
] as const;

// How far the sending is: only this room knows what has become of a letter.
for (const [field, state, description] of STATES) {
  extend(
    { on: CirculationType, type: 'Circulation', field, returns: () => Int, options: { description } },
    (row) => sql`(select count(*)::int from circulation_recipient r
      join letter t on t.tenant_id = r.tenant_id and t.id = r.letter_id and t.state = ${state}
      where r.tenant_id = ${row}.tenant_id and r.circulation_id = ${row}.id)`,
  );
}
