import classes from '../insights/charts/charts.module.css';

export interface Range {
  readonly label: string;
  readonly value: number | null;
  /** What the value reads like. */
  readonly says: string;
  readonly q1: number | null;
  readonly q2: number | null;
  readonly q3: number | null;
  /** The end of its own scale. */
  readonly most: number;
}

const [ROW, HEAD, LINE, LETTER] = [46, 26, 30, 7];

/** A line each: where the middle half of the programmes lies, its middle, and one value beside them. */
export function ranges(lines: readonly Range[], legend: readonly [value: string, middle: string]) {
  return (width: number) => ({
    height: HEAD + lines.length * ROW,
    marks: (
      <>
        <Legend legend={legend} />
        {lines.map((line, index) => (
          <g key={line.label} transform={`translate(0 ${HEAD + index * ROW})`}>
            <text y={14} className={classes['strong']}>
              {line.label}
            </text>
            <text y={14} x={width - 4} textAnchor="end">
              {line.says}
            </text>
            <line x1={0} x2={width} y1={LINE} y2={LINE} className={classes['axis']} />
            <Strip line={line} width={width} />
          </g>
        ))}
      </>
    ),
  });
}

function Strip({ line: { value, q1, q2, q3, most }, width }: { readonly line: Range; readonly width: number }) {
  const at = (one: number): number => Math.min(width - 4, (one / most) * width);
  return (
    <>
      {q1 !== null && q3 !== null && (
        <rect
          x={at(q1)}
          y={LINE - 5}
          width={Math.max(2, at(q3) - at(q1))}
          height={10}
          rx={3}
          className={classes['third']}
        />
      )}
      {q2 !== null && <rect x={at(q2) - 1} y={LINE - 8} width={2} height={16} className={classes['third']} />}
      {value !== null && <circle cx={Math.max(6, at(value))} cy={LINE} r={6} className={classes['first']} />}
    </>
  );
}

function Legend({ legend: [value, middle] }: { readonly legend: readonly [string, string] }) {
  const next = 34 + value.length * LETTER;
  return (
    <g>
      <circle cx={6} cy={8} r={6} className={classes['first']} />
      <text x={18} y={12}>
        {value}
      </text>
      {middle && (
        <g className={classes['third']}>
          <rect x={next} y={3} width={16} height={10} rx={3} />
          <rect x={next + 7} y={0} width={2} height={16} />
        </g>
      )}
      <text x={next + 22} y={12}>
        {middle}
      </text>
    </g>
  );
}
