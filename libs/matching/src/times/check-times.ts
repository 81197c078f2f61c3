import { type Attendee, type BestTimes, type DayWindow, type MeetingTimes, type Taken } from './instance.js';

const MINUTE = 60_000;

/**
 * Follows every slot minute by minute on everybody's wall clock, and knows nothing of how it was found.
 *
 * @returns what is wrong, one sentence each; empty means that each slot is possible and in its place. That no better
 * slot was left out, it does not tell.
 */
export function checkTimes(instance: MeetingTimes, { slots }: BestTimes): string[] {
  const misplaced = slots.slice(1).flatMap(({ start, optional }, i) => {
    const before = slots[i];
    const ordered = !before || before.optional > optional || (before.optional === optional && before.start < start);
    return ordered ? [] : [`${start} comes too late in the list.`];
  });
  const tooMany = slots.length > instance.top ? [`There are ${slots.length} slots, not ${instance.top}.`] : [];
  return [...tooMany, ...misplaced, ...slots.flatMap((slot) => faultsOf(instance, slot.start, slot.optional))];
}

function faultsOf(instance: MeetingTimes, start: string, optional: number): string[] {
  const at = Date.parse(start);
  const minutes = Array.from({ length: instance.durationMin }, (_, i) => at + i * MINUTE);
  const end = at + instance.durationMin * MINUTE;
  const canCome = (person: Attendee): boolean =>
    minutes.every((minute) => isOpen(person, minute)) && isFree(person.busy, at, end, instance.bufferMin * MINUTE);
  const missing = instance.people.filter((person) => person.mandatory && !canCome(person));
  const coming = instance.people.filter((person) => !person.mandatory && canCome(person)).length;
  const roomless = instance.rooms.length > 0 && !instance.rooms.some(({ busy }) => isFree(busy, at, end, 0));
  const early = at < Date.parse(instance.window.from) || at < Date.parse(instance.now) + instance.noticeMin * MINUTE;
  const rules: [boolean, string][] = [
    [at % (instance.stepMin * MINUTE) !== 0, `is not on a step of ${instance.stepMin} minutes`],
    [early, 'is before the window or its notice'],
    [end > Date.parse(instance.window.to), 'ends after the window'],
    [missing.length > 0, `is impossible for ${missing.map(({ id }) => id).join(', ')}`],
    [roomless, 'has no room'],
    [coming !== optional, `suits ${coming} optional people, not ${optional}`],
  ];
  return rules.flatMap(([broken, what]) => (broken ? [`${start} ${what}.`] : []));
}

const isFree = (busy: readonly Taken[], from: number, to: number, buffer: number): boolean =>
  busy.every(({ start, end }) => to <= Date.parse(start) - buffer || from >= Date.parse(end) + buffer);

/** A window belongs to the local date on which it begins. */
function isOpen({ tz, weekly, exceptions }: Attendee, instant: number): boolean {
  const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: tz });
  const [today = '', time = ''] = shown.split(' ');
  const yesterday = new Date(Date.parse(today) - 24 * 60 * MINUTE).toISOString().slice(0, 10);
  const windowsOf = (date: string): readonly DayWindow[] =>
    exceptions.find((exception) => exception.date === date)?.windows ??
    weekly.filter(({ day }) => day % 7 === new Date(date).getUTCDay());
  const overMidnight = ({ from, to }: DayWindow): boolean => to <= from;
  const now = time.slice(0, 5);
  return (
    windowsOf(today).some((window) => window.from <= now && (overMidnight(window) || now < window.to)) ||
    windowsOf(yesterday).some((window) => overMidnight(window) && now < window.to)
  );
}
