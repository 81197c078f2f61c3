import { DEFAULT_POLICY, type SettingName } from '@outrigger/programmes';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';

/** Who asks, and when. */
export type Asks = Pick<Tx, 'actor' | 'now'>;

/** The rows of one kind of work that wait: id, title, detail, number, at. */
export type WorkStatement = (asks: Asks) => Sql;

/** A setting of the programme's policy of today. */
export const setting = (name: SettingName): Sql =>
  sql`coalesce((select (settings->>${name})::int from programme_policy order by version desc limit 1), ${DEFAULT_POLICY[name]}::int)`;
