import * as v from 'valibot';
import { type Party, placeOf } from '../party.js';
import { type Level, type Lock, type TeamMatching } from '../teams/instance.js';
import { bits, flag, id, list, rarely, record, whole } from './pieces.js';
import { type Complaint, distinct, each, type Path, type Rule, sized } from './rule.js';
import { shape } from './shape.js';

/** Sets of needs are kept in the bits of one number. */
const MOST_NEEDS = 32;
const LARGEST_TEAM = 12;
const LEVELS: readonly Level[] = ['newcomer', 'regular', 'experienced'];

const hours = v.custom<number>((value) => Number.isFinite(value) && Number(value) >= 0, 'hours, 0 or more');
const party = v.union([id, whole(0)], 'an id, or a place in the list');
const family = v.union([id, v.number()], 'a background, a text or a number');
const matrix = <T extends v.GenericSchema>(item: T) => list(list(item));

const teamRules = record({
  teamMin: whole(1, LARGEST_TEAM),
  teamMax: whole(1, LARGEST_TEAM),
  maxPerFamily: whole(1),
  maxNewcomers: whole(0),
  newcomerNeedsExperienced: flag,
  minCommonSlots: whole(0),
  memberCost: whole(0),
});

const mentor = record({
  id,
  family,
  skills: list(whole(0)),
  lead: flag,
  level: v.picklist(LEVELS, `one of ${LEVELS.join(', ')}`),
  capacity: hours,
  load: hours,
  slots: bits,
});

const venture = record({
  id,
  priority: whole(0),
  needs: list(record({ skill: whole(0), weight: whole(0), required: flag })),
  memberHours: hours,
  leadHours: hours,
  slots: bits,
});

const lock = record({ venture: party, members: rarely(party), removed: rarely(party), lead: v.optional(party) });

const rules: Rule<TeamMatching>[] = [
  {
    reads: ['rules'],
    complaints: ({ rules: { teamMin, teamMax } }) =>
      teamMin <= teamMax ? [] : [{ path: ['rules', 'teamMax'], expected: `${teamMin} or more, as teamMin` }],
  },
  { reads: ['mentors'], complaints: ({ mentors }) => distinct(mentors, ['mentors'], 'id') },
  { reads: ['ventures'], complaints: ({ ventures }) => distinct(ventures, ['ventures'], 'id') },
  { reads: ['ventures'], complaints: (instance) => fewNeeds(instance) },
  { reads: ['mentors', 'ventures'], complaints: (instance) => sameWeek(instance) },
  {
    reads: ['mentors', 'ventures', 'fit'],
    complaints: ({ mentors, ventures, fit }) => sized(fit, 'fit', mentors.length, ventures.length),
  },
  {
    reads: ['mentors', 'ventures', 'hours'],
    complaints: (instance) =>
      instance.hours ? sized(instance.hours, 'hours', instance.mentors.length, instance.ventures.length) : [],
  },
  { reads: ['mentors', 'ventures', 'locks'], complaints: (instance) => knownInLocks(instance) },
];

export const teamMatching = shape<TeamMatching>(
  'team-matching/1',
  {
    rules: teamRules,
    mentors: list(mentor),
    ventures: list(venture),
    fit: matrix(whole(-1)),
    locks: rarely(lock),
    hours: v.optional(matrix(hours)),
    parts: v.optional(v.record(v.string(), matrix(v.number('a number')), 'an object')),
  },
  rules,
);

const fewNeeds = ({ ventures }: TeamMatching): Complaint[] =>
  each(
    ventures,
    ['ventures'],
    ({ needs }) => (needs.length <= MOST_NEEDS ? null : `${MOST_NEEDS} needs or fewer`),
    'needs',
  );

/** Everybody's week has as many slots as that of the first. */
function sameWeek({ mentors, ventures }: TeamMatching): Complaint[] {
  const week = [...mentors, ...ventures][0]?.slots.length ?? 0;
  const asLong = ({ slots }: { readonly slots: string }): string | null =>
    slots.length === week ? null : `${week} characters, one per weekly slot`;
  return [...each(mentors, ['mentors'], asLong, 'slots'), ...each(ventures, ['ventures'], asLong, 'slots')];
}

const knownInLocks = ({ mentors, ventures, locks }: TeamMatching): Complaint[] =>
  locks.flatMap(({ venture: whose, members, removed, lead }: Lock, i) => {
    const path: Path = ['locks', i];
    const mentorHere = (who: Party): string | null => (placeOf(mentors, who) >= 0 ? null : 'a mentor of this file');
    const strange = placeOf(ventures, whose) < 0;
    const stranger = lead !== undefined && mentorHere(lead) !== null;
    return [
      ...(strange ? [{ path: [...path, 'venture'], expected: 'a venture of this file' }] : []),
      ...each(members, [...path, 'members'], mentorHere),
      ...each(removed, [...path, 'removed'], mentorHere),
      ...(stranger ? [{ path: [...path, 'lead'], expected: 'a mentor of this file' }] : []),
    ];
  });
