import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showWeekday } from '../texts/dates';
import { DAYS, type Hours, painted, shareOf } from './week';
import style from './week-painter.module.css';

interface WeekPainterProps {
  readonly label: string;
  readonly week: readonly Hours[];
  readonly onChange: (week: Hours[]) => void;
  /** With the hours of the night. */
  readonly whole: boolean;
}

const DAYTIME = { from: 7, to: 22 };
const WHOLE = { from: 0, to: 24 };

const STEPS: Readonly<Record<string, readonly [days: number, hours: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A week of hours: pressed one by one, by arrows and the space bar, or drawn over with a mouse. */
export function WeekPainter({ label, week, onChange, whole }: WeekPainterProps) {
  const { t } = useTranslation('availability');
  const id = useId();
  const { from, to } = whole ? WHOLE : DAYTIME;
  const hours = Array.from({ length: to - from }, (_, n) => from + n);
  const [at, setAt] = useState({ day: 1, hour: 9 });
  const brush = useRef<boolean | null>(null);
  const paint = (day: number, hour: number, free: boolean): void => onChange(painted(week, day, hour, free));
  const cell = (day: number, hour: number): string => `${id}-${day}-${hour}`;

  function step(event: KeyboardEvent): void {
    const [days, more] = STEPS[event.key] ?? [0, 0];
    if (days === 0 && more === 0) return;
    event.preventDefault();
    const day = Math.min(7, Math.max(1, at.day + days));
    const hour = Math.min(to - 1, Math.max(from, at.hour + more));
    setAt({ day, hour });
    document.getElementById(cell(day, hour))?.focus();
  }

  /** A finger scrolls the page; it presses hours one by one. */
  function begin(event: PointerEvent, day: number, hour: number): void {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    brush.current = shareOf(week, day, hour) < 1;
    paint(day, hour, brush.current);
    const end = (): void => {
      brush.current = null;
      window.removeEventListener('pointerup', end);
    };
    window.addEventListener('pointerup', end);
  }

  return (
    <table className={style['week']} aria-label={label} onKeyDown={step}>
      <thead>
        <tr>
          <td className={style['hour']} />
          {DAYS.map((day) => (
            <th key={day} scope="col" abbr={showWeekday(day, 'long')}>
              {showWeekday(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour}>
            <th scope="row">{`${String(hour).padStart(2, '0')}:00`}</th>
            {DAYS.map((day) => {
              const share = shareOf(week, day, hour);
              const clock = `${String(hour).padStart(2, '0')}:00`;
              return (
                <td key={day}>
                  <button
                    type="button"
                    id={cell(day, hour)}
                    className={style['cell']}
                    data-share={share === 1 ? '1' : share > 0 ? 'part' : '0'}
                    aria-pressed={share === 1 ? true : share > 0 ? 'mixed' : false}
                    aria-label={t('cell', { day: showWeekday(day, 'long'), clock })}
                    tabIndex={at.day === day && Math.min(Math.max(at.hour, from), to - 1) === hour ? 0 : -1}
                    onFocus={() => setAt({ day, hour })}
                    onPointerDown={(event) => begin(event, day, hour)}
                    onPointerEnter={() => brush.current !== null && paint(day, hour, brush.current)}
                    onClick={(event) => {
                      // A mouse has painted when it was pressed.
                      const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
                      if (event.detail === 0 || pointerType === 'touch') paint(day, hour, share < 1);
                    }}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
