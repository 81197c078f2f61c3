import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import type { EngagementKind } from './engagement.entity.js';
import {
  type Office,
  officeHours,
  peopleIn,
  type Person,
  type RoomTimes,
  roomsIn,
  type ToldWeek,
  toldWeeks,
  type Window,
} from './times.report.js';

/** What is being arranged anew: what it holds now counts as free. */
export interface Subject {
  readonly kind: EngagementKind;
  readonly subjectId: string;
}

/** When people, rooms and the office have time, in the shape that `bestTimes` of matching wants. */
@Injectable()
export class AvailabilityService {
  /** One statement, however many they are; in the order of their ids. */
  people(tx: Tx, membershipIds: readonly string[], window: Window, besides?: Subject): Promise<Person[]> {
    return peopleIn(tx, membershipIds, window, besides);
  }

  /** The hours of the week of those who told them, by their membership; one statement. */
  async weeks(tx: Tx, membershipIds: readonly string[]): Promise<ReadonlyMap<string, ToldWeek>> {
    return new Map((await toldWeeks(tx, membershipIds)).map(({ id, ...week }) => [id, week]));
  }

  /** The rooms that are offered, the smallest first; one statement. */
  rooms(tx: Tx, window: Window, besides?: Subject): Promise<RoomTimes[]> {
    return roomsIn(tx, window, besides);
  }

  /** Hours of the office and the days on which it is closed, as of somebody who has to come; one statement. */
  closed(tx: Tx, window: Window): Promise<Office> {
    return officeHours(tx, window);
  }
}
