import { layOut } from '@outrigger/deliveries';
import type { AdopterRow } from './adoption-rows.js';
import { consentsOf, presencesOf } from './attending.js';
import { later } from './calendar.js';
import type { EveningRows } from './evening-rows.js';
import { eveningDay, nominalDay } from './evenings.js';
import type { Ground } from './ground.js';
import type { Sitting } from './sitting.js';
import type { TeachingRows } from './teaching-rows.js';
import { type ComingVisit, IMMERSIONS, type PastImmersion, VISITS } from './texts/trainings.js';
import type { BlockRow, ConsentRow, DelegateRow, DeliveryRow, PresenceRow, TrainingRows } from './training-rows.js';

/** What trainings are about: they come last. */
export interface Trained {
  readonly adopters: readonly AdopterRow[];
  readonly taught: TeachingRows;
  readonly sittings: readonly Sitting[];
  readonly evenings: EveningRows['mentorMeeting'];
}

interface Training {
  readonly delivery: DeliveryRow;
  readonly blocks: readonly BlockRow[];
  readonly delegates: readonly DelegateRow[];
  readonly presences: readonly PresenceRow[];
  readonly consents: readonly ConsentRow[];
}

const NONE: TrainingRows = {
  trainingDelivery: [],
  trainingBlock: [],
  trainingDelegate: [],
  trainingAttendance: [],
  observationConsent: [],
};

/** Two immersions that were, of which nothing but the strategy session is open in one, and a visit to come (O2-O6). */
export function trainAll(ground: Ground, trained: Trained): TrainingRows {
  if (trained.adopters.length === 0) return NONE;
  const trainings = [
    ...IMMERSIONS.map((one) => immersionOf(ground, trained, one)),
    ...VISITS.map((one) => visitOf(ground, trained, one)),
  ];
  return {
    trainingDelivery: trainings.map(({ delivery }) => delivery),
    trainingBlock: trainings.flatMap(({ blocks }) => blocks),
    trainingDelegate: trainings.flatMap(({ delegates }) => delegates),
    trainingAttendance: trainings.flatMap(({ presences }) => presences),
    observationConsent: trainings.flatMap(({ consents }) => consents),
  };
}

function immersionOf(ground: Ground, trained: Trained, immersion: PastImmersion): Training {
  const evening = trained.evenings.at(-1 - immersion.evening);
  const observed = heldAround(trained.sittings, nominalDay(immersion.evening) - 1);
  const first = observed ? dayOf(ground, observed) : eveningDay(ground, immersion.evening);
  const day = workday(ground, first - 1, -1);
  const delivery = deliveryOf(ground, trained, {
    ...immersion,
    kind: 'immersion',
    zone: ground.outline.zone,
    plannedDay: day - 40,
  });
  const blocks = blocksOf(ground, trained, delivery, day).map((block) => settled(ground, block, { evening, observed }));
  const delegates = delegatesOf(ground, trained, delivery, { ...immersion, signedAt: ground.calendar.at(day, 9 * 60) });
  return {
    delivery,
    blocks,
    delegates,
    presences: presencesOf(ground, blocks, delegates, immersion.isWhole),
    consents: observed ? consentsOf(ground, blocks, observed, immersion.isWhole) : [],
  };
}

interface Settled {
  readonly evening: Trained['evenings'][number] | undefined;
  readonly observed: Sitting | undefined;
}

/** What a part of an immersion is about says when and where it is. */
function settled(ground: Ground, block: BlockRow, { evening, observed }: Settled): BlockRow {
  if (block.part === 'strategy') return { ...block, ...strategyAt(ground) };
  if (block.part === 'meeting' && evening) {
    const { id, startsAt, endsAt, place } = evening;
    return { ...block, meetingId: id, startsAt, endsAt, room: place };
  }
  if (block.part !== 'observation' || !observed) return block;
  const { id, startsAt, endsAt, place } = observed.session;
  return { ...block, sessionId: id, startsAt: startsAt ?? '', endsAt: endsAt ?? '', room: place ?? block.room };
}

/** It waits for the morning after the next evening. */
function strategyAt(ground: Ground): Pick<BlockRow, 'startsAt' | 'endsAt'> {
  const startsAt = ground.calendar.at(eveningDay(ground, 0) + 1, 10 * 60);
  return { startsAt, endsAt: later(startsAt, 90) };
}

function visitOf(ground: Ground, trained: Trained, visit: ComingVisit): Training {
  const delivery = deliveryOf(ground, trained, { ...visit, kind: 'onsite', plannedDay: -9 });
  return {
    delivery,
    blocks: blocksOf(ground, trained, delivery, workday(ground, visit.days, 1)),
    delegates: delegatesOf(ground, trained, delivery, { ...visit, signedAt: null }),
    presences: [],
    consents: [],
  };
}

type Facts = Pick<DeliveryRow, 'kind' | 'title' | 'zone' | 'place'> & { readonly plannedDay: number };

const deliveryOf = (
  { ids, calendar, officeId }: Ground,
  trained: Trained,
  { plannedDay, ...facts }: Facts,
): DeliveryRow => ({
  id: ids.next(),
  kind: facts.kind,
  title: facts.title,
  versionId: versionFor(trained, facts.kind)?.id ?? '',
  zone: facts.zone,
  place: facts.place,
  plannedAt: calendar.at(plannedDay, 11 * 60),
  plannedBy: officeId,
});

function versionFor({ taught }: Trained, kind: string): TeachingRows['curriculumVersion'][number] | undefined {
  const curriculum = taught.curriculum.find((each) => each.kind === kind);
  return taught.curriculumVersion.find(({ curriculumId }) => curriculumId === curriculum?.id);
}

/** As the product itself lays it out. */
function blocksOf(
  { ids, calendar, people }: Ground,
  trained: Trained,
  { id: deliveryId, kind, zone, place }: DeliveryRow,
  day: number,
): BlockRow[] {
  const trainer = people.memberships.find(({ roles }) => roles.includes('trainer'));
  const units = versionFor(trained, kind)?.units ?? [];
  return layOut(kind, units, { startsOn: calendar.day(day), zone }).map(({ startsAt, endsAt, ...block }) => ({
    id: ids.next(),
    deliveryId,
    ...block,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    room: place,
    instructorId: block.part === 'curriculum' ? (trainer?.id ?? null) : null,
    sessionId: null,
    meetingId: null,
  }));
}

/** The held session whose wished day is nearest: whatever today is, the same one. */
function heldAround(sittings: readonly Sitting[], day: number): Sitting | undefined {
  const held = sittings.filter(({ step, isException }) => step.standing === 'held' && !isException);
  const away = ({ step }: Sitting): number => Math.abs(step.day - day);
  return held.reduce<Sitting | undefined>((best, one) => (best && away(best) <= away(one) ? best : one), undefined);
}

/** In days from today. */
function dayOf({ calendar }: Ground, { step, session: { startsAt } }: Sitting): number {
  let { day } = step;
  while (startsAt && calendar.day(day) > startsAt) day -= 1;
  return day;
}

/** That day, or the first one before or after it on which people work. */
function workday(ground: Ground, day: number, step: 1 | -1): number {
  return ground.calendar.isWorkday(day) ? day : workday(ground, day + step, step);
}

function delegatesOf(
  { ids, people }: Ground,
  { adopters }: Trained,
  { id: deliveryId }: DeliveryRow,
  {
    adopter,
    delegation,
    signedAt,
  }: Pick<PastImmersion, 'adopter' | 'delegation'> & { readonly signedAt: string | null },
): DelegateRow[] {
  return delegation.map(({ name, email, position }, at) => ({
    id: ids.next(),
    deliveryId,
    adopterId: adopters.find((each) => each.name === adopter)?.id ?? '',
    seat: at + 1,
    membershipId: people.visitor(name, email).id,
    position,
    signedName: signedAt && name,
    signedAt,
  }));
}
