import type { Mailbox } from './invitations/calendar.js';
import type { MailKind } from './posting/mail-kinds.js';
import type { Gist } from './templates/gist.js';

/** A letter that is to be kept and sent. */
export interface NewLetter {
  readonly kind: MailKind;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly ics: string };
  /** The thing that the letter is about, such as `session-<id>`: letters about one thing make one thread. */
  readonly about?: string;
  /** When that takes place: what would come too late does not wait. */
  readonly happensAt?: Date | null;
  /** What a digest says of it, where its reader wants one. */
  readonly gist?: Gist;
  readonly holdsSecret?: boolean;
  /** For a letter of a list that its reader can leave; without it a letter is the reader's alone. */
  readonly list?: { readonly name: string; readonly unsubscribeUrl: string };
}
