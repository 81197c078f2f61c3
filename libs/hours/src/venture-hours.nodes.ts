import { Float, Int } from '@nestjs/graphql';
import { extend, many } from '@outrigger/graph';
import { type Sql, sql } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';
import { CheckInType, OfficeHourBookingType } from './hours.graphql.js';
import { allowance, bookedInMonth } from './hours.report.js';

const onVenture = { on: VentureType, type: 'Venture' } as const;

/** When the hour of a check-in, or of a booking, begins. */
const hourOf = (bookingId: Sql): Sql => sql`(select oh.starts_at from office_hour_booking ob
  join office_hour oh on oh.tenant_id = ob.tenant_id and oh.id = ob.office_hour_id where ob.id = ${bookingId})`;

extend(
  {
    ...onVenture,
    field: 'checkIns',
    returns: () => [CheckInType],
    options: { description: 'The last 50, newest first (A1).' },
  },
  many('CheckIn', 'venture_id', { order: (row) => sql`${hourOf(sql`${row}.booking_id`)} desc, ${row}.id`, max: 50 }),
);
extend(
  {
    ...onVenture,
    field: 'officeHours',
    returns: () => [OfficeHourBookingType],
    options: { description: 'Its bookings, the last 50, newest first.' },
  },
  many('OfficeHourBooking', 'venture_id', { order: (row) => sql`${hourOf(sql`${row}.id`)} desc, ${row}.id`, max: 50 }),
);
extend(
  {
    ...onVenture,
    field: 'officeHoursLeft',
    returns: () => Int,
    options: { description: 'Office hours that it may still book this month.' },
  },
  (row) => sql`greatest(0, ${allowance} - ${bookedInMonth(sql`${row}.id`, sql`now()`)})`,
);
extend(
  {
    ...onVenture,
    field: 'checkInRhythmDays',
    returns: () => Float,
    options: { nullable: true, description: 'Days between its last six check-ins, on the average; null below two.' },
  },
  (
    row,
  ) => sql`(select round(extract(epoch from max(r.at) - min(r.at))::numeric / 86400 / nullif(count(*) - 1, 0), 1)::float8
    from (select ${hourOf(sql`rc.booking_id`)} as at from check_in rc
      where rc.tenant_id = ${row}.tenant_id and rc.venture_id = ${row}.id order by 1 desc limit 6) r)`,
);
