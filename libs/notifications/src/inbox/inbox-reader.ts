import { Injectable } from '@nestjs/common';
import { ImapFlow } from 'imapflow';
import { MailSettings } from '../mail-settings.js';
import { Inbox, MAIL_LIMIT } from './inbox.js';

/** Mails that one visit takes; the rest waits for the next. */
const AT_A_TIME = 200;

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Fetches what has come into the mailbox of our reply addresses (IMAP). */
@Injectable()
export class InboxReader {
  constructor(
    private readonly inbox: Inbox,
    private readonly settings: MailSettings,
  ) {}

  /** One visit. What was taken is marked as read there; after a crash between the two it is known here. */
  async read(): Promise<void> {
    const { inboxUrl } = this.settings;
    if (!inboxUrl) return;
    const { folder, ...place } = placeOf(inboxUrl);
    const client = new ImapFlow({ ...place, ...PATIENCE, logger: false });
    // A connection that breaks is told by what waits for it.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const lock = await client.getMailboxLock(folder);
      await this.takeUnread(client).finally(() => {
        lock.release();
      });
      await client.logout();
    } finally {
      client.close();
    }
  }

  private async takeUnread(client: ImapFlow): Promise<void> {
    const unread = (await client.search({ seen: false }, { uid: true })) || [];
    for (const uid of unread.slice(0, AT_A_TIME)) {
      const message = await client.fetchOne(uid, { source: { maxLength: MAIL_LIMIT } }, { uid: true });
      if (message && message.source) await this.inbox.take(message.source, 'imap');
      await client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
    }
  }
}

/** `imaps://login:password@host:port/folder` */
function placeOf(inboxUrl: string): {
  host: string;
  port: number;
  secure: boolean;
  auth: { user: string; pass: string };
  folder: string;
} {
  const { protocol, hostname, port, username, password, pathname } = new URL(inboxUrl);
  const secure = protocol === 'imaps:';
  return {
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  };
}
