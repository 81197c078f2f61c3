import type { Settings } from '@outrigger/tenancy';
import { demoLogins } from '../demo/logins.js';

/** Where to go, and one login for each role. */
export function welcome({ publicUrl, smtpUrl, mailboxPort }: Settings, demo: boolean): string {
  const addresses = [
    ['Console', publicUrl],
    ['GraphQL', `${publicUrl}/graphql`],
    ['Mailbox', smtpUrl ? 'letters go to SMTP_URL' : `http://localhost:${mailboxPort}`],
  ];
  return ['', ...table(addresses), '', ...(demo ? logins() : []), ''].join('\n');
}

function logins(): string[] {
  const all = demoLogins();
  const onePerPart = all.filter(({ as }, index) => all.findIndex((other) => other.as === as) === index);
  return [
    'The demo network, one login for each role:',
    ...table(onePerPart.map(({ as, login, password, programme }) => [as, login, password, programme])),
    '',
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
