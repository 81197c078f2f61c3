import { createServer } from 'node:net';
import type { Settings } from '@outrigger/tenancy';

const LOOPBACK = '127.0.0.1';

/** Looks before anything starts. @throws Error with one line for every port that we cannot have. */
export async function refuseTakenPorts({ host, port, smtpUrl, smtpPort, mailboxPort }: Settings): Promise<void> {
  const wanted: [string, number, string][] = [['PORT', port, host]];
  if (!smtpUrl) wanted.push(['SMTP_PORT', smtpPort, LOOPBACK], ['MAILBOX_PORT', mailboxPort, LOOPBACK]);
  const faults = await Promise.all(wanted.map(([setting, number, at]) => faultOf(setting, number, at)));
  const lines = faults.filter((line) => line !== undefined);
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

async function faultOf(setting: string, port: number, host: string): Promise<string | undefined> {
  const code = await codeOfListening(port, host);
  if (code === undefined) return undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Set ${setting} to another one, or stop the program that has it.`;
  }
  if (code === 'EACCES') return `Port ${port} is not for every user. Set ${setting} to one above 1023.`;
  return `HOST is "${host}"; expected a name or an address of this machine (${code}).`;
}

function codeOfListening(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code ?? 'unknown');
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve(undefined);
      }),
    );
  });
}
