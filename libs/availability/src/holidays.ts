import Holidays from 'date-holidays';

export interface Holiday {
  /** YYYY-MM-DD, on the country's calendar. */
  readonly day: string;
  readonly name: string;
}

/** Public holidays of a whole country in a year, one a day, in the country's own words; none for one that is not known. */
export function holidaysOf(country: string, year: number): Holiday[] {
  const known = new Holidays(country, { types: ['public'] }).getHolidays(year);
  const byDay = new Map(known.map(({ date, name }) => [date.slice(0, 10), name]));
  return [...byDay].map(([day, name]) => ({ day, name })).sort((a, b) => a.day.localeCompare(b.day));
}
