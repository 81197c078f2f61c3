import { type Refusal, when } from '@outrigger/kernel';
import {
  type Floor,
  type PolicySettings,
  type SettingName,
  type Setting,
  SETTING_NAMES,
  SETTINGS,
} from './policy-settings.js';

/** Judges a programme's whole policy against the network's floor (T6). @returns every reason at once. */
export function reviewPolicy(settings: PolicySettings, floor: Floor = {}): Refusal[] {
  const { teamMin, teamMax, mentorHoursMin, mentorHoursMax } = settings;
  return [
    ...SETTING_NAMES.flatMap((name) => outOfRange(name, settings[name], floor)),
    ...when(teamMin > teamMax, 'TEAM_RANGE', 'A team cannot need more mentors than it may have.', 'teamMin'),
    ...when(
      mentorHoursMin > mentorHoursMax,
      'HOURS_RANGE',
      'The least hours are more than the most.',
      'mentorHoursMin',
    ),
  ];
}

function outOfRange(name: SettingName, value: number | string, floor: Floor): Refusal[] {
  const setting: Setting = SETTINGS[name];
  if (setting.kind === 'choice') {
    return when(
      !setting.of.includes(String(value)),
      'NO_SUCH_CHOICE',
      `${name} (${setting.says}) is one of ${setting.of.join(', ')}.`,
      name,
    );
  }
  const { min = setting.min, max = setting.max } = floor[name] ?? {};
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return when(!fits, 'OUT_OF_RANGE', `${name} (${setting.says}) is a whole number from ${min} to ${max}.`, name);
}
