import { raw, type Sql } from '@outrigger/tenancy';
import { DEFAULT_POLICY, type SettingName } from './policy-settings.js';

/** A number of the programme's policy of today, inside another statement. */
export const setting = (name: SettingName): Sql =>
  raw(
    `coalesce((select (settings->>'${name}')::int from programme_policy order by version desc limit 1), ${DEFAULT_POLICY[name]})`,
  );
