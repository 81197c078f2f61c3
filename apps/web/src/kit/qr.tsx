import { encode } from 'uqr';

const MARGIN = 4;

/** Dark on white in every scheme: a camera reads no other. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { data: rows, size } = encode(text, { ecc: 'M', border: 0 });
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : [])));
  const box = size + 2 * MARGIN;
  return (
    <svg
      role="img"
      aria-label={label}
      data-code={text}
      viewBox={`${-MARGIN} ${-MARGIN} ${box} ${box}`}
      shapeRendering="crispEdges"
      style={{ width: 'min(60vh, 100%)', background: '#fff', borderRadius: 12 }}
    >
      <path d={squares.join('')} fill="#000" />
    </svg>
  );
}
