import { createServer } from 'node:net';
import type { Settings } from '@outrigger/tenancy';

/** Looks before anything starts. @throws Error with one line for every port that is taken. */
export async function refuseTakenPorts({ host, port, smtpUrl, smtpPort, mailboxPort }: Settings): Promise<void> {
  const wanted: [string, number, string][] = [['PORT', port, host]];
  if (!smtpUrl) wanted.push(['SMTP_PORT', smtpPort, '127.0.0.1'], ['MAILBOX_PORT', mailboxPort, '127.0.0.1']);
  const faults = await Promise.all(
    wanted.map(async ([setting, number, at]) =>
      (await isFree(number, at))
        ? []
        : [`Port ${number} is in use. Set ${setting} to another one, or stop the program that has it.`],
    ),
  );
  const lines = faults.flat();
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}
