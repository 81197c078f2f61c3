import { later } from './calendar.js';
import type { Dice } from './dice.js';
import type { Ground } from './ground.js';

export interface TakenTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Longer than an office is ever closed. */
const SEARCH_DAYS = 14;

/** Who is where and when in one programme: nobody twice at once (S4), everybody within office hours (S2). */
export class Diary {
  private readonly busy = new Map<string, TakenTime[]>();

  constructor(private readonly ground: Ground) {}

  /**
   * Takes the first time that is free for all, from the wished day on.
   *
   * @param step 1 to look at later days, -1 at earlier ones.
   * @throws RangeError when there is none within a fortnight.
   */
  book(who: readonly string[], wishedDay: number, step: 1 | -1, dice: Dice): TakenTime {
    const { calendar, outline } = this.ground;
    const days = Array.from({ length: SEARCH_DAYS }, (_, ahead) => wishedDay + ahead * step).filter((day) =>
      calendar.isWorkday(day),
    );
    for (const day of days) {
      for (const minutes of dice.shuffle(calendar.starts(outline.sessionMinutes))) {
        const startsAt = calendar.at(day, minutes);
        const time = { startsAt, endsAt: later(startsAt, outline.sessionMinutes) };
        if (who.every((id) => this.isFree(id, time))) return this.take(who, time);
      }
    }
    throw new RangeError(`No time for ${who.length} people around day ${wishedDay}.`);
  }

  private isFree(id: string, { startsAt, endsAt }: TakenTime): boolean {
    return (this.busy.get(id) ?? []).every((other) => other.endsAt <= startsAt || other.startsAt >= endsAt);
  }

  private take(who: readonly string[], time: TakenTime): TakenTime {
    for (const id of who) this.busy.set(id, [...(this.busy.get(id) ?? []), time]);
    return time;
  }
}
