/** Two times of day, HH:MM; one that ends no later than it begins runs over midnight. A day may end at 24:00. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export interface WeeklyWindow extends DayWindow {
  /** 1 is Monday. */
  readonly day: number;
}

/** What holds on one local date instead of the weekly windows that begin on it; none means away. */
export interface DatedWindows {
  /** YYYY-MM-DD, in the zone of the person. */
  readonly date: string;
  readonly windows: readonly DayWindow[];
}

/** Instants in ISO 8601; the end is outside. */
export interface Taken {
  readonly start: string;
  readonly end: string;
}

export interface Attendee {
  readonly id: string;
  /** IANA name. */
  readonly tz: string;
  readonly mandatory: boolean;
  readonly weekly: readonly WeeklyWindow[];
  readonly exceptions: readonly DatedWindows[];
  readonly busy: readonly Taken[];
}

export interface MeetingRoom {
  readonly id: string;
  readonly busy: readonly Taken[];
}

/** When can these people meet? The format `meeting-times/1`. */
export interface MeetingTimes {
  readonly format: 'meeting-times/1';
  readonly now: string;
  /** Nothing starts sooner than this after `now`. */
  readonly noticeMin: number;
  readonly window: { readonly from: string; readonly to: string };
  readonly durationMin: number;
  /** A start is a multiple of it, counted in UTC from 1970. */
  readonly stepMin: number;
  /** What a person keeps free around everything busy; a room needs none. */
  readonly bufferMin: number;
  readonly top: number;
  readonly people: readonly Attendee[];
  /** Where there are rooms, one of them is free for the whole meeting. */
  readonly rooms: readonly MeetingRoom[];
}

export interface MeetingSlot {
  /** An instant in UTC. */
  readonly start: string;
  /** How many of the optional people are free for the whole meeting. */
  readonly optional: number;
}

export interface BestTimes {
  readonly slots: readonly MeetingSlot[];
}
