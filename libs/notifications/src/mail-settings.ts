import { replyAddress } from './invitations/reply-address.js';

/** What the room must know of the deployment; a provider of the application. */
export class MailSettings {
  constructor(
    /** Signs reply addresses. */
    readonly secret: string,
    /** The subdomain that letters come from and answers go to. */
    readonly mailDomain: string,
    /** `smtp://…` or `smtps://…`, with login and password where the server asks for them. */
    readonly smtpUrl: string,
    /** Where people open the console; links in letters begin with it. */
    readonly webUrl: string,
    /** `imaps://…`: the mailbox in which answers arrive; null where none is read. */
    readonly inboxUrl: string | null,
    /** Of whoever hands over mails; null where nobody may. */
    readonly inboxSecret: string | null,
  ) {}

  /** @param entryId of the reader's calendar entry; without it the address of the programme's office. */
  replyAddress(tenantId: string, entryId?: string): string {
    return replyAddress(this.secret, this.mailDomain, tenantId, entryId);
  }

  /** What all letters about one thing refer to. @param about the thing, such as `session-<id>` */
  thread(about: string): string {
    return `<${about}@${this.mailDomain}>`;
  }
}
