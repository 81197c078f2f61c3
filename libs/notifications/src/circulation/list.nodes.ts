import { Int } from '@nestjs/graphql';
import { CirculationType } from '@outrigger/circulation';
import { extend } from '@outrigger/graph';
import { sql } from '@outrigger/tenancy';

const STATES = [
  ['lettersWaiting', ['waiting', 'quiet'], 'Letters on their way, or kept back until quiet hours end.'],
  ['lettersSent', ['sent'], 'Letters that the mail server has taken.'],
  ['lettersFailed', ['failed', 'bounced', 'withheld'], 'Letters that it has refused for good, or that came back.'],
] as const;

// How far the sending is: only this room knows what has become of a letter.
for (const [field, states, description] of STATES) {
  extend(
    { on: CirculationType, type: 'Circulation', field, returns: () => Int, options: { description } },
    (row) => sql`(select count(*)::int from circulation_recipient r
      join letter t on t.tenant_id = r.tenant_id and t.id = r.letter_id and t.state = any(${states})
      where r.tenant_id = ${row}.tenant_id and r.circulation_id = ${row}.id)`,
  );
}
