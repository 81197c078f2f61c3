import type { ToldWeek } from '@outrigger/availability';
import { type KnownInterest, knownTo } from '@outrigger/circulation';
import type { Level, Lock, TeamMatching } from '@outrigger/matching';
import { SEAT_HOURS } from '@outrigger/mentors';
import type { PolicySettings } from '@outrigger/programmes';
import { clocksAt } from './clocks.js';
import { type Fit, fitOf, mostOfOneBackground, NEED_WEIGHT, PART_NAMES, SEAT_COST } from './fit.policy.js';
import type { FreeMentor, SeekingVenture, TeamSoFar } from './instance.report.js';
import type { KeptInput } from './kept.js';
import { ANY_TIME, slotsOf } from './slots.js';

/** What the database knows of a search for teams, at one moment. */
export interface Known {
  readonly mentors: readonly FreeMentor[];
  readonly ventures: readonly SeekingVenture[];
  readonly said: readonly KnownInterest[];
  readonly apart: readonly { readonly mentorId: string; readonly ventureId: string }[];
  /** Who said no to a team that was proposed. */
  readonly declined: Known['apart'];
  readonly soFar: readonly TeamSoFar[];
  /** Weeks that people told, by their membership. */
  readonly weeks: ReadonlyMap<string, ToldWeek>;
  readonly settings: PolicySettings;
  readonly now: Date;
}

/** What is known, as the solver reads it. */
export function instanceOf(known: Known): KeptInput {
  const { mentors, ventures, settings } = known;
  const needs = [...new Set(ventures.flatMap((venture) => venture.needs))].sort();
  const skills = knownTo(mentors, needs);
  const wanted = ventures.map((venture) => needsOf(venture, needs));
  const fits = fitsOf(known, skills, wanted);
  const rules = rulesOf(settings);
  const slots = slotsIn(known);
  const staying = byMentor(stayingIn(known));
  const instance: TeamMatching = {
    format: 'team-matching/1',
    rules,
    mentors: mentors.map(({ id, membershipId, background, canLead, ventures: behind, hours, taken, room }, row) => ({
      id,
      family: background,
      skills: skills[row] ?? [],
      lead: canLead,
      level: levelOf(behind, canLead),
      capacity: capacityOf(hours, taken, room, staying.get(id)?.size ?? 0),
      load: taken,
      slots: slots([membershipId]),
    })),
    ventures: ventures.map((venture, column) => ({
      id: venture.id,
      priority: 1,
      needs: wanted[column] ?? [],
      memberHours: SEAT_HOURS.member,
      leadHours: SEAT_HOURS.lead,
      slots: slots(venture.founderIds),
    })),
    fit: fits.map((row) => row.map(({ bar, parts }) => (bar ? -1 : sum(Object.values(parts))))),
    locks: locksOf(known),
    parts: Object.fromEntries(PART_NAMES.map((part) => [part, fits.map((row) => row.map((fit) => fit.parts[part]))])),
  };
  return { instance, needs, barred: barredOf(known, fits) };
}

function fitsOf(known: Known, skills: readonly (readonly number[])[], wanted: readonly Needs[]): Fit[][] {
  const { mentors, ventures, said, apart, declined, now } = known;
  const minutesApart = clocksAt(now);
  const sectors = [...new Set(ventures.map(({ sector }) => sector))];
  const sectorsKnown = knownTo(mentors, sectors);
  const answers = byMentor(said);
  const conflicts = byMentor(apart);
  const refusing = byMentor(declined);
  const staying = byMentor(stayingIn(known));
  return mentors.map(({ id, zone, languages, hours, taken, room, canLead, ventures: behind }, row) => {
    const own = new Set(skills[row]);
    return ventures.map((venture, column) =>
      fitOf({
        needsMet: (wanted[column] ?? []).filter(({ skill }) => own.has(skill)).length,
        knowsSector: sectorsKnown[row]?.includes(sectors.indexOf(venture.sector)) ?? false,
        sharesLanguage: venture.languages.some((language) => languages.includes(language)),
        minutesApart: minutesApart(zone, venture.zone),
        hours,
        hoursFree: hours - taken,
        canLead,
        ventures: behind,
        said: answers.get(id)?.get(venture.id) ?? null,
        declined: refusing.get(id)?.has(venture.id) ?? false,
        isFull: isFull(room, staying.get(id), venture.id),
        conflicted: conflicts.get(id)?.has(venture.id) ?? false,
      }),
    );
  });
}

/** C3: whoever stays on a team of theirs is not asked for more. */
const isFull = (room: number | null, staying: ReadonlyMap<string, unknown> | undefined, ventureId: string): boolean =>
  room !== null && room <= 0 && !staying?.has(ventureId);

/**
 * C3: hours that may be taken, no more than the ventures that they still take on need. A lead's seat takes more: among
 * those ventures they lead one at most.
 */
const capacityOf = (hours: number, taken: number, room: number | null, staying: number): number =>
  room === null ? hours : Math.min(hours, taken + (Math.max(staying, room) + 1) * SEAT_HOURS.member - 1);

const stayingIn = ({ soFar }: Known): readonly TeamSoFar[] => soFar.filter(({ hasLeft }) => !hasLeft);

/** When all of them can begin a session; who told nothing has time. */
function slotsIn({ weeks, settings, now }: Known): (membershipIds: readonly string[]) => string {
  // Nobody told any: one slot is as good as all of a week, and quicker to compare.
  if (weeks.size === 0) return () => '1';
  return (membershipIds) => {
    const told = membershipIds.flatMap((id) => weeks.get(id) ?? []);
    return told.length === 0 ? ANY_TIME : slotsOf(told, settings.sessionMinutes, now);
  };
}

/** By the mentor's id, then the venture's. */
function byMentor<T extends { readonly mentorId: string; readonly ventureId: string }>(
  pairs: readonly T[],
): ReadonlyMap<string, ReadonlyMap<string, T>> {
  const grouped = new Map<string, Map<string, T>>();
  for (const pair of pairs) {
    const own = grouped.get(pair.mentorId) ?? new Map<string, T>();
    grouped.set(pair.mentorId, own.set(pair.ventureId, pair));
  }
  return grouped;
}

type Needs = TeamMatching['ventures'][number]['needs'];

const needsOf = (venture: SeekingVenture, needs: readonly string[]): Needs =>
  [...new Set(venture.needs)].map((need) => ({ skill: needs.indexOf(need), weight: NEED_WEIGHT, required: false }));

function rulesOf({ teamMin, teamMax, distinctBackgrounds }: PolicySettings): TeamMatching['rules'] {
  const distinct = distinctBackgrounds === 'all' ? distinctBackgrounds : Number(distinctBackgrounds);
  return {
    teamMin,
    teamMax,
    maxPerFamily: mostOfOneBackground({ teamMin, teamMax, distinctBackgrounds: distinct }),
    // A programme's policy says nothing of newcomers; the lead is qualified in any case (T2).
    maxNewcomers: teamMax,
    newcomerNeedsExperienced: false,
    minCommonSlots: 1,
    memberCost: SEAT_COST,
  };
}

function levelOf(ventures: number, canLead: boolean): Level {
  if (canLead || ventures > 1) return 'experienced';
  return ventures > 0 ? 'regular' : 'newcomer';
}

/** T5: who is on a team stays, its lead leads on, and who left it does not come back. */
function locksOf({ mentors, ventures, soFar }: Known): Lock[] {
  const able = new Set(mentors.map(({ id }) => id));
  return ventures.flatMap(({ id }) => {
    const seats = soFar.filter(({ ventureId, mentorId }) => ventureId === id && able.has(mentorId));
    if (seats.length === 0) return [];
    const staying = seats.filter(({ hasLeft }) => !hasLeft);
    return [
      {
        venture: id,
        members: staying.map(({ mentorId }) => mentorId),
        removed: seats.filter(({ hasLeft }) => hasLeft).map(({ mentorId }) => mentorId),
        lead: staying.find(({ isLead }) => isLead)?.mentorId,
      },
    ];
  });
}

const barredOf = ({ mentors, ventures }: Known, fits: readonly (readonly Fit[])[]): KeptInput['barred'] =>
  mentors.flatMap((mentor, row) =>
    ventures.flatMap((venture, column) => {
      const bar = fits[row]?.[column]?.bar;
      return bar ? [{ mentor: mentor.id, venture: venture.id, bar }] : [];
    }),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
