import type { Reach } from '@outrigger/availability';
import { type Site, urlFor } from '@outrigger/tenancy';

/** What a process of the house stands on. */
export interface Ground {
  /** Logins of the runtime roles. */
  readonly appUrl: string;
  readonly identityUrl: string;
  readonly analystUrl: string;
  readonly secret: string;
  readonly poolSize: number;
  readonly purpose: 'api' | 'worker' | 'cli';
  /** Where people open the console. */
  readonly publicUrl: string;
  readonly mailDomain: string;
  readonly smtpUrl: string;
  /** Without it no mailbox is read. */
  readonly inboxUrl?: string | null;
  /** Without it nobody may hand over mails. */
  readonly inboxSecret?: string | null;
  /** Where calendars are read from; public machines only when it is left out. */
  readonly reach?: Reach;
}

export function groundOf(site: Site, purpose: Ground['purpose']): Ground {
  const { poolSize, publicUrl, mailDomain, smtpUrl, smtpPort, inboxUrl, inboxSecret } = site.settings;
  return {
    appUrl: urlFor(site, 'outrigger_app'),
    identityUrl: urlFor(site, 'outrigger_identity'),
    analystUrl: urlFor(site, 'outrigger_analyst'),
    secret: site.secret,
    smtpUrl: smtpUrl ?? `smtp://127.0.0.1:${smtpPort}`,
    inboxUrl,
    inboxSecret,
    poolSize,
    purpose,
    publicUrl,
    mailDomain,
  };
}
