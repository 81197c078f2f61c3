import { useTranslation } from 'react-i18next';
import { showMonth } from '../texts/dates';
import type { CommitmentMonth } from './commitment-section';

const [WIDTH, HEIGHT, FOOT, HEAD] = [720, 180, 22, 18];
const BAR = 0.56;
const GIVEN = 'light-dark(var(--mantine-color-brand-8), var(--mantine-color-brand-4))';
const TEXT = { fontSize: 12, fill: 'var(--mantine-color-dimmed)' } as const;

/** A bar of hours given for each month, and a line at what was promised; its figures stand in the table beside it. */
export function CommitmentChart({ months }: { readonly months: readonly CommitmentMonth[] }) {
  const { t } = useTranslation('mentors');
  const most = Math.max(...months.flatMap(({ hoursGiven, hoursPromised }) => [hoursGiven, hoursPromised]), 1);
  const step = WIDTH / months.length;
  const y = (hours: number): number => HEIGHT - FOOT - (hours / most) * (HEIGHT - FOOT - HEAD);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={t('commitment.chart')}>
      {months.map(({ month, hoursGiven, hoursPromised }, index) => {
        const [left, middle] = [index * step, (index + 0.5) * step];
        return (
          <g key={month}>
            <rect
              x={middle - (step * BAR) / 2}
              width={step * BAR}
              y={y(hoursGiven)}
              height={HEIGHT - FOOT - y(hoursGiven)}
              rx={3}
              style={{ fill: GIVEN }}
            />
            <line x1={left} x2={left + step} y1={y(hoursPromised)} y2={y(hoursPromised)} style={PROMISED} />
            {hoursGiven > 0 && (
              <text x={middle} y={y(hoursGiven) - 5} textAnchor="middle" style={TEXT}>
                {hoursGiven}
              </text>
            )}
            <text x={middle} y={HEIGHT - 5} textAnchor="middle" style={TEXT}>
              {showMonth(month, 'short')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const PROMISED = { stroke: 'light-dark(#8a5a00, #f2c14e)', strokeWidth: 2, strokeDasharray: '6 4' } as const;
