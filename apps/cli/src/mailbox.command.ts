import { readSettings, runProcess } from '@outrigger/tenancy';
import { Command } from 'commander';

/** `outrigger mailbox`: the demo's mail server with its page. */
export function mailboxCommand(): Command {
  return new Command('mailbox').description('catch every letter, and show them on a page').action(async () => {
    const { startCatcher } = await import('@outrigger/notifications');
    await runProcess(async () => {
      const { smtpPort, mailboxPort } = readSettings(process.env);
      const catcher = await startCatcher({ smtpPort, webPort: mailboxPort });
      if (!process.send) process.stdout.write(`Letters to ${catcher.smtpUrl} are shown at ${catcher.webUrl}\n`);
      return { url: catcher.webUrl, stop: () => catcher.stop() };
    });
  });
}
