import { HEADLINES } from '@outrigger/releases';
import { sql, type Tx } from '@outrigger/tenancy';
import type { KnownProgramme } from './made-up-network.js';
import type { MadeUpRelease } from './made-up-releases.js';
import type { DemoProgramme } from './network-rows.js';

type Shares = Pick<KnownProgramme, 'level' | 'named' | 'odd'>;

const IN_SUMS: Shares = { level: 'aggregate', named: [], odd: {} };

/** What each shares in the made-up releases, the centre first: something odd, somebody who shares nothing. */
const SHARES: readonly Shares[] = [
  { level: 'named', named: HEADLINES, odd: {} },
  { level: 'named', named: HEADLINES, odd: { sessions: 0.4 } },
  { level: 'named', named: HEADLINES, odd: {} },
  { level: 'named', named: ['mentors', 'ventures'], odd: { mentors: 2.4 } },
  IN_SUMS,
  { level: 'none', named: [], odd: {} },
];

/** The programmes of the demo, as they take part in its made-up releases. */
export const knownOf = (programmes: readonly DemoProgramme[]): KnownProgramme[] =>
  programmes.flatMap(({ id, rows: { programme } }, at) =>
    programme.map(({ name, kind, country, launchedOn }) => ({
      id,
      name,
      kind,
      country,
      launchedOn,
      ...(SHARES[at] ?? IN_SUMS),
    })),
  );

/** What a made-up release says of them, among the centre's rows. */
export async function writeReport(tx: Tx, { period, report }: MadeUpRelease): Promise<void> {
  const rows = sql`jsonb_to_recordset(${JSON.stringify(report)}::jsonb)
    as x ("programmeId" uuid, programme text, level text, standing text, figures jsonb)`;
  await tx.run(sql`insert into release_place (id, period, is_demo, programme_id, level, standing)
    select gen_random_uuid(), ${period}, true, "programmeId", level, standing from ${rows}`);
  await tx.run(sql`insert into named_figure (id, period, is_demo, programme_id, programme, figures, released_at)
    select gen_random_uuid(), ${period}, true, "programmeId", programme, figures, ${tx.now} from ${rows} where figures <> '{}'`);
}
