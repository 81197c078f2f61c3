import classes from './charts.module.css';

interface Column {
  readonly label: string;
  readonly value: number;
}

const [HEIGHT, FOOT, HEAD, GAP] = [140, 20, 26, 0.25];
/** A label needs so many pixels, a value as many. */
const LABEL = 44;

/** One column a month or quarter, its name below as far as there is room; what is counted stands on top. */
export function columns(values: readonly Column[], legend: string) {
  const most = Math.max(...values.map(({ value }) => value), 1);
  return (width: number) => {
    const step = width / Math.max(values.length, 1);
    const each = Math.ceil(LABEL / step);
    return {
      height: HEAD + HEIGHT + FOOT,
      marks: (
        <>
          <rect y={2} width={10} height={10} rx={2} className={classes['first']} />
          <text x={15} y={12}>
            {legend}
          </text>
          {values.map(({ label, value }, index) => {
            const height = (value / most) * (HEIGHT - FOOT);
            const middle = (index + 0.5) * step;
            return (
              <g key={label}>
                <rect
                  className={classes['first']}
                  x={index * step + (step * GAP) / 2}
                  y={HEAD + HEIGHT - height}
                  width={step * (1 - GAP)}
                  height={height}
                  rx={2}
                />
                {index % each === 0 && (
                  <>
                    <text x={middle} y={HEAD + HEIGHT - height - 4} textAnchor="middle">
                      {value}
                    </text>
                    <text {...inside(middle, width)} y={HEAD + HEIGHT + 15} className={classes['quiet']}>
                      {label}
                    </text>
                  </>
                )}
              </g>
            );
          })}
          <line x1={0} x2={width} y1={HEAD + HEIGHT} y2={HEAD + HEIGHT} className={classes['axis']} />
        </>
      ),
    };
  };
}

/** In the middle of its column, as long as that is inside the drawing. */
const inside = (middle: number, width: number) => {
  if (middle < LABEL / 2) return { x: 0, textAnchor: 'start' } as const;
  return middle > width - LABEL / 2
    ? ({ x: width, textAnchor: 'end' } as const)
    : ({ x: middle, textAnchor: 'middle' } as const);
};
