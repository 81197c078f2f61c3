import { NOBODY, node, through, widen } from '@outrigger/graph';
import { sql } from '@outrigger/tenancy';

node('StoredFile', { from: 'stored_file', visible: () => NOBODY });

/** Files of this kind are seen by whoever sees the thing that they hang on. @param type its GraphQL type. */
export function filesSeenThrough(kind: string, type: string): void {
  const thing = through(type, 'subject_id');
  widen('StoredFile', (row, actor) => {
    const condition = thing(row, actor);
    return condition === NOBODY ? NOBODY : sql`(${row}.kind = ${kind} and ${condition})`;
  });
}
