import {
  CheckIn,
  CheckInProblem,
  OfficeHour,
  OfficeHourBooking,
  OfficeHourOffer,
  OfficeHourSeries,
  OfficeHourWait,
} from './hours.entity.js';

export { HoursModule } from './hours.module.js';
export { TAKING } from './purposes.js';

export const hourEntities = [
  CheckIn,
  CheckInProblem,
  OfficeHour,
  OfficeHourBooking,
  OfficeHourOffer,
  OfficeHourSeries,
  OfficeHourWait,
];
