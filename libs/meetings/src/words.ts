import type { MentorMeeting } from './meeting.entity.js';

/** `Thursday, 12 March 2026 at 18:00`, where the meeting is. */
export const whenWords = ({ startsAt, zone }: Pick<MentorMeeting, 'startsAt' | 'zone'>): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(startsAt);
