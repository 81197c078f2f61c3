import { isWarranted } from '@outrigger/mentors';
import { TODAY } from '@outrigger/programmes';
import { type Sql, sql } from '@outrigger/tenancy';

/** That a declaration `x` excludes the pair today: open or upheld, or a recusal whose notice is over; until it ends. */
export const STANDS: Sql = sql`(x.state in ('open', 'upheld') or x.state = 'recusal' and x.recusal_on <= ${TODAY})
  and coalesce(x.until_on >= ${TODAY}, true)`;

/** C2: the pair is excluded at this moment. @param mentorId @param ventureId columns or values, as SQL */
export const isExcluded = (mentorId: Sql, ventureId: Sql): Sql =>
  sql`exists (select from conflict x where x.mentor_id = ${mentorId} and x.venture_id = ${ventureId} and ${STANDS})`;

/** C2: nothing that was declared keeps this mentor from this venture at this moment. */
export const withoutConflict = (mentorId: Sql, ventureId: Sql): Sql => sql`not ${isExcluded(mentorId, ventureId)}`;

/** C2: the mentor may serve the venture at this moment: warranted, and kept away by nothing that was declared. */
export const isFitFor = (mentorId: Sql, ventureId: Sql): Sql =>
  sql`(${isWarranted(mentorId)} and ${withoutConflict(mentorId, ventureId)})`;
