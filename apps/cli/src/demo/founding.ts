import { DEFAULT_POLICY } from '@outrigger/programmes';
import type { Ground } from './ground.js';
import type { ProgrammeRows } from './network-rows.js';

export function programmeRow({ outline, calendar }: Ground, id: string): ProgrammeRows['programme'][number] {
  const { name, kind, country, zone, locale, isCentre, brandColor, monthsSinceLaunch } = outline;
  return {
    id,
    name,
    kind,
    country,
    zone,
    locale,
    status: 'active',
    isCentre,
    brandColor,
    launchedOn: calendar.months(-monthsSinceLaunch),
  };
}

/** All of them are counted, so that a release can be tried. */
export function sharingRow({ ids, calendar, officeId }: Ground): ProgrammeRows['sharingChoice'][number] {
  const chosenAt = calendar.at(-380, 10 * 60);
  return { id: ids.next(), level: 'aggregate', named: [], training: 'immersion', chosenAt, chosenBy: officeId };
}

export function policyRow({ ids, calendar, outline, officeId }: Ground): ProgrammeRows['programmePolicy'][number] {
  const settings = {
    ...DEFAULT_POLICY,
    sessionMinutes: outline.sessionMinutes,
    sessionWeeks: Math.round(outline.cadenceDays / 7),
  };
  return { id: ids.next(), version: 1, settings, decidedAt: calendar.at(-400, 10 * 60), decidedBy: officeId };
}
