import type { ReactElement, ReactNode } from 'react';
import { LIGHT } from './colours.js';

export interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A labelled line of a letter; several make its table of facts. */
export function FactLine({ label, children }: FactProps): ReactElement {
  return (
    <tr>
      <th scope="row" className="quiet" style={{ ...CELL, color: LIGHT.quiet, fontWeight: 400, width: '6.5em' }}>
        {label}
      </th>
      <td className="text" style={{ ...CELL, color: LIGHT.text }}>
        {children}
      </td>
    </tr>
  );
}

export function Facts({ children }: { children: ReactNode }): ReactElement {
  return (
    <table cellPadding={0} cellSpacing={0} style={{ margin: '0 0 20px', width: '100%' }}>
      <tbody>{children}</tbody>
    </table>
  );
}

const CELL = {
  fontSize: '16px',
  lineHeight: '1.5',
  padding: '4px 8px 4px 0',
  textAlign: 'left',
  verticalAlign: 'top',
} as const;
