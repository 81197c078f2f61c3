import classes from './charts.module.css';

interface Pair {
  readonly label: string;
  readonly first: number;
  readonly second: number;
  /** At the end of the line. */
  readonly says: string;
}

const [ROW, BAR, GAP, HEAD, SAYS] = [46, 9, 3, 26, 8];

/** Two bars a line under its label, with their legend on top; drawn at a width in pixels. */
export function pairBars(pairs: readonly Pair[], legend: readonly [first: string, second: string]) {
  const most = Math.max(...pairs.flatMap(({ first, second }) => [first, second]), 1);
  return (width: number) => ({
    height: HEAD + pairs.length * ROW,
    marks: (
      <>
        <Legend legend={legend} />
        {pairs.map(({ label, first, second, says }, index) => (
          <g key={label} transform={`translate(0 ${HEAD + index * ROW})`}>
            <text y={12} className={classes['strong']}>
              {label}
            </text>
            <text y={12} x={width - SAYS} textAnchor="end">
              {says}
            </text>
            <rect y={18} width={(first / most) * width} height={BAR} rx={2} className={classes['first']} />
            <rect
              y={18 + BAR + GAP}
              width={(second / most) * width}
              height={BAR}
              rx={2}
              className={classes['second']}
            />
          </g>
        ))}
      </>
    ),
  });
}

const LETTER = 7;

function Legend({ legend: [first, second] }: { readonly legend: readonly [string, string] }) {
  const next = 34 + first.length * LETTER;
  return (
    <g>
      <rect y={2} width={10} height={10} rx={2} className={classes['first']} />
      <text x={15} y={12}>
        {first}
      </text>
      <rect x={next} y={2} width={10} height={10} rx={2} className={classes['second']} />
      <text x={next + 15} y={12}>
        {second}
      </text>
    </g>
  );
}
