import classes from './charts.module.css';

interface Step {
  readonly label: string;
  readonly count: number;
}

const [ROW, BAR] = [40, 14];

/** A funnel: each step as long as what is left of the first, with the share of the step before. */
export function steps(counts: readonly Step[]) {
  const first = counts[0]?.count || 1;
  return (width: number) => ({
    height: counts.length * ROW,
    marks: (
      <>
        {counts.map(({ label, count }, index) => (
          <g key={label} transform={`translate(0 ${index * ROW})`}>
            <text y={12} className={classes['strong']}>
              {label}
            </text>
            <text y={12} x={width} textAnchor="end">
              {shareOf(count, counts[index - 1]?.count)}
            </text>
            <rect
              y={18}
              width={Math.max((count / first) * width, 1)}
              height={BAR}
              rx={2}
              className={classes['first']}
            />
          </g>
        ))}
      </>
    ),
  });
}

const shareOf = (count: number, before: number | undefined): string =>
  before ? `${count.toLocaleString()} (${Math.round((100 * count) / before)}%)` : count.toLocaleString();
