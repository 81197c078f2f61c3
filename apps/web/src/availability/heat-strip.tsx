import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showWeekday } from '../texts/dates';
import { heatOf } from './heat';
import style from './heat-strip.module.css';
import { DAYS, type Hours } from './week';

interface HeatStripProps {
  readonly week: readonly Hours[];
  readonly busy: readonly { readonly startsAt: string; readonly endsAt: string }[];
  readonly zone: string;
}

const FIRST = 7;
const LAST = 22;
const HOURS = Array.from({ length: LAST - FIRST }, (_, n) => FIRST + n);

/** The next four weeks at a glance: the darker an hour, the more often it is free. */
export function HeatStrip({ week, busy, zone }: HeatStripProps) {
  const { t } = useTranslation('availability');
  const heat = heatOf(week, busy, zone, new Date());
  return (
    <table className={style['strip']} aria-label={t('heat')}>
      <thead>
        <tr>
          <td className={style['day']} />
          {HOURS.map((hour) => (
            <th key={hour} scope="col">
              {hour % 3 === 0 ? hour : <VisuallyHidden>{hour}</VisuallyHidden>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day) => (
          <tr key={day}>
            <th scope="row" className={style['day']}>
              {showWeekday(day, 'short')}
            </th>
            {HOURS.map((hour) => {
              const percent = Math.round((heat[day - 1]?.[hour] ?? 0) * 100);
              return (
                <td key={hour} className={style['cell']} style={{ '--share': `${percent}%` } as React.CSSProperties}>
                  <VisuallyHidden>{`${percent} %`}</VisuallyHidden>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
