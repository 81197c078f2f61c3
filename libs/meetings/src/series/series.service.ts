import { Injectable } from '@nestjs/common';
import { dayIn, refusal } from '@outrigger/kernel';
import { ProgrammeService, zoneHere } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { MeetingSeries, MentorMeeting } from '../meeting.entity.js';
import { UNWRITTEN } from '../meeting.service.js';
import { eveningAt } from '../times.js';
import { comingDays } from './series.policy.js';

export type SetSeries = Omit<MeetingSeries, 'id' | 'place'> & { readonly place?: string | null };

/** Meetings that are always ahead, so that mentors can keep their evenings free. */
const AHEAD = 3;

refuseOn('one_series', refusal('SERIES_SET', 'Somebody else set the series a moment ago. Look at it, then try again.'));

/** C4: the mentors' meetings as they come round, by the programme's policy. */
@Injectable()
export class SeriesService {
  constructor(private readonly programmes: ProgrammeService) {}

  /** Meetings that nobody has worked on move with it; one that has a programme, guests or its own date stays. */
  async set(tx: Tx, input: SetSeries): Promise<string> {
    const series = { ...input, place: input.place ?? null };
    const [known] = await tx.sql<{ id: string }>`select id from meeting_series for update`;
    if (known) await tx.repo(MeetingSeries).change({ id: known.id }, series);
    const { id } = known ?? (await tx.repo(MeetingSeries).add(series));

    await tx.sql`
      delete from mentor_meeting m where m.status = 'planned' and m.is_usual and m.programme_version = 0 and m.starts_at > ${tx.now}
         and not exists (select from meeting_guest g where g.tenant_id = m.tenant_id and g.meeting_id = m.id)
         and not exists (select from stored_file f where f.tenant_id = m.tenant_id and f.subject_id = m.id)`;
    await this.planAhead(tx);
    await tx.emit('meetings.seriesSet', {});
    return id;
  }

  /** As many as are to be ahead; nothing without a series. */
  async planAhead(tx: Tx): Promise<void> {
    const [series] = await tx.sql<SetSeries>`
      select week, weekday, clock, length_minutes as "lengthMinutes", place from meeting_series for update`;
    if (!series) return;
    const zone = await zoneHere(tx);
    const [known] = await tx.sql<{ last: Date | null; coming: number }>`
      select max(starts_at) as last, count(*) filter (where starts_at > ${tx.now} and status <> 'cancelled')::int as coming
        from mentor_meeting`;
    const { settings } = await this.programmes.policy(tx);
    const days = comingDays({
      series,
      months: settings.meetingMonths,
      last: known?.last ? dayIn(zone, known.last) : null,
      today: dayIn(zone, tx.now),
      count: Math.max(0, AHEAD - (known?.coming ?? 0)),
    });
    const place = series.place ?? null;
    await tx
      .repo(MentorMeeting)
      .addAll(days.map((day) => ({ ...UNWRITTEN, ...eveningAt(day, series, zone), zone, place, isUsual: true })));
  }
}
