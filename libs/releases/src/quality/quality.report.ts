import type { ReleasedStore, Tx } from '@outrigger/tenancy';
import { spanOf } from '../catalogue/period.policy.js';
import { releaseLines, type ReleaseLine } from '../network/network.report.js';
import { type Counted, type Finding, findingsOf, type Known, oddIn } from './finding.policy.js';

/** When the centre asked a programme about something, and who did. */
export interface Nudged {
  readonly finding: string;
  readonly measure: string;
  readonly at: string;
  readonly until: string;
  readonly by: string | null;
}

/** A finding with whose it is: of a programme, or of a group of the tables. */
export interface Found extends Finding {
  readonly programmeId: string | null;
  readonly adopterId: string | null;
  readonly name: string | null;
  readonly axis: string | null;
  readonly category: string | null;
  /** The last time that it was asked about. */
  readonly nudged: Nudged | null;
}

const OF_NOBODY = { programmeId: null, adopterId: null, name: null, axis: null, category: null, nudged: null };

/** The newest release, and the one before it of the same network. */
export interface Pair {
  readonly newest: ReleaseLine;
  readonly before: ReleaseLine | null;
}

/** Null before the first release. */
export async function newestPair(released: ReleasedStore): Promise<Pair | null> {
  const lines = await releaseLines(released);
  const [newest] = lines;
  if (!newest) return null;
  return {
    newest,
    before: lines.find(({ isDemo, number }) => isDemo === newest.isDemo && number < newest.number) ?? null,
  };
}

interface Line extends Counted {
  readonly programmeId: string;
  readonly adopterId: string | null;
  readonly name: string;
  readonly nudges: readonly Nudged[];
}

/** What is missing or odd by programme: one statement. @param only one programme, or all of them. */
export async function programmeFindings(
  tx: Tx,
  { newest, before }: Pair,
  only: string | null = null,
): Promise<Found[]> {
  const lines = await tx.sql<Line>`
    select p.programme_id as "programmeId", p.adopter_id as "adopterId", p.name, p.place, p.standing,
           p.launched_on::text as "launchedOn", p.figures, b.figures as before,
           (select coalesce(jsonb_agg(jsonb_build_object('finding', n.finding, 'measure', n.measure, 'at', n.nudged_at,
                     'until', n.until_at, 'by', m.name) order by n.nudged_at desc), '[]')
              from figure_nudge n left join membership m on m.tenant_id = n.tenant_id and m.id = n.nudged_by
             where n.tenant_id = p.tenant_id and n.programme_id = p.programme_id) as nudges
      from network_programmes() p
      left join named_figure b on b.tenant_id = p.tenant_id and b.programme_id = p.programme_id
       and b.is_demo = ${newest.isDemo} and b.period = ${before?.period ?? ''}
     where p.programme_id is not null and p.place <> 'ended' and (${only}::uuid is null or p.programme_id = ${only}::uuid)
     order by lower(p.name), p.programme_id`;
  const { to } = spanOf(newest.period);
  return lines.flatMap((line) =>
    findingsOf(line, to).map((finding) => ({
      ...finding,
      ...OF_NOBODY,
      programmeId: line.programmeId,
      adopterId: line.adopterId,
      name: line.name,
      nudged: line.nudges.find((each) => each.finding === finding.code && each.measure === finding.measure) ?? null,
    })),
  );
}

/** Counts in which a jump or a contradiction of a group says something. */
const WATCHED = [
  'mentors',
  'ventures',
  'sessions',
  'mentor_hours',
  'applied',
  'accepted',
  'started',
  'active',
  'graduated',
];

interface Group {
  readonly axis: string;
  readonly category: string;
  readonly figures: Known;
  readonly before: Known;
}

/** What is odd in the released figures of groups; of rounded counts, so that a difference is one. */
export async function groupFindings(released: ReleasedStore, { newest, before }: Pair): Promise<Found[]> {
  const groups = await released.sql<Group>`
    select c.axis, c.category, coalesce(jsonb_object_agg(c.measure, c.value) filter (where r.number = ${newest.number}), '{}') as figures,
           coalesce(jsonb_object_agg(c.measure, c.value) filter (where r.number <> ${newest.number}), '{}') as before
      from release r join released_cell c on c.release_id = r.id and c.stat = 'value' and c.value is not null
     where r.is_demo = ${newest.isDemo} and r.number = any(${[newest.number, before?.number ?? 0]}::int[])
       and c.measure = any(${WATCHED}) group by 1, 2 order by 1, 2`;
  return groups.flatMap(({ axis, category, figures, before: was }) =>
    oddIn(figures, was).map((finding) => ({
      ...finding,
      ...OF_NOBODY,
      axis,
      category,
    })),
  );
}
