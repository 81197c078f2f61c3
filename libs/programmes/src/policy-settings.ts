interface NumberSetting {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly says: string;
}

interface ChoiceSetting {
  readonly kind: 'choice';
  readonly default: string;
  readonly of: readonly string[];
  readonly says: string;
}

/** One setting of a programme's policy: a number with its range, or one of some words. */
export type Setting = NumberSetting | ChoiceSetting;

function number(value: number, min: number, max: number, says: string): NumberSetting {
  return { kind: 'number', default: value, min, max, says };
}

function choice(value: string, of: readonly string[], says: string): ChoiceSetting {
  return { kind: 'choice', default: value, of, says };
}

/** The settings of a programme's policy, their defaults (MIT VMS's practice) and the network's ranges. Rules T1, T3, T6, C3, S3. */
export const SETTINGS = {
  teamMin: number(3, 3, 5, 'mentors in a team at least, lead included'),
  teamMax: number(5, 3, 5, 'mentors in a team at most, lead included'),
  distinctBackgrounds: choice('all', ['all', '2', '3', '4'], 'distinct primary backgrounds in a team'),
  circulation: choice('weekly', ['weekly', 'fortnightly', 'monthly'], 'how often new ventures are listed'),
  relistings: number(2, 0, 5, 'times that a venture is listed again'),
  sessionMinutes: number(90, 30, 180, 'minutes of a session'),
  sessionWeeks: number(4, 2, 8, 'weeks between sessions'),
  nextSession: choice(
    'opened',
    ['opened', 'asked'],
    'whether a report opens the next session, or somebody asks for it',
  ),
  arranging: choice('office', ['office', 'arranger'], 'who finds the times of sessions'),
  mustCome: choice('lead', ['lead', 'all'], 'who must be free: the lead and the founders, or all'),
  arrangeWeeks: number(3, 1, 8, 'weeks ahead in which a time is looked for'),
  noticeHours: number(48, 0, 336, 'hours of notice before a session'),
  bufferMinutes: number(15, 0, 120, 'minutes that everybody keeps free around what they have'),
  pollHours: number(48, 12, 168, 'hours that a poll for a time stays open'),
  pollRounds: number(2, 1, 5, 'polls for a time until the office is asked'),
  agendaDueHours: number(72, 24, 168, 'hours before a session when its agenda is due'),
  summaryDueHours: number(24, 12, 72, "hours after a session when the founder's summary is due"),
  reportDueHours: number(48, 12, 168, "hours after a session when the lead's report is due"),
  progressDays: number(60, 30, 90, 'days between progress reports'),
  faceToFaceDays: number(60, 0, 180, 'days within which they meet face to face; 0 is never'),
  meetingMonths: number(1, 1, 12, 'months between mentor meetings'),
  meetingsToAttend: number(8, 0, 12, 'mentor meetings of the last twelve to attend'),
  preparationMinutes: number(60, 0, 240, "minutes of a mentor's preparation that a session counts"),
  mentorHoursMin: number(8, 4, 24, "mentor's hours a month at least"),
  mentorHoursMax: number(16, 4, 24, "mentor's hours a month at most"),
  warrantMonths: number(12, 6, 24, 'months that a warrant is valid'),
  recusalDays: number(30, 0, 90, 'days of notice for a recusal'),
  coolingOffMonths: number(0, 0, 24, 'months of cooling off after mentoring'),
  activeDays: number(90, 30, 180, 'days within which a session makes a venture active'),
  officeHourMinutes: number(30, 20, 60, 'minutes of an office hour'),
  officeHoursPerMonth: number(2, 1, 8, 'office hours that a venture may book a month'),
  officeHourNoticeHours: number(24, 0, 72, 'hours before an office hour until which giving it back costs nothing'),
  introductionsFromSisters: choice('no', ['no', 'yes'], 'whether sister programmes may ask for introductions'),
  pulseFirstDays: number(30, 14, 90, 'days until the first pulse survey'),
  pulseDays: number(60, 30, 180, 'days between pulse surveys'),
  quietFrom: number(21, 0, 23, 'hour of the evening from which letters that can wait do so'),
  quietUntil: number(7, 0, 23, 'hour of the morning until which they wait; the same hour is never'),
  silentDays: number(30, 14, 60, 'days of silence before an alert'),
  contactMonths: number(3, 1, 12, 'months between contacts after graduation'),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
export type PolicySettings = { readonly [K in SettingName]: (typeof SETTINGS)[K]['default'] };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

export const DEFAULT_POLICY = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].default]),
) as unknown as PolicySettings;

/** What the network's floor may change of a setting's range: pairs are allowed by `{ teamMin: { min: 2 } }`. */
export type Floor = { readonly [K in SettingName]?: { readonly min?: number; readonly max?: number } };
