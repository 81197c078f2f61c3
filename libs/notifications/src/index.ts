import { CalendarFeed } from './feeds/calendar-feed.entity.js';
import { CalendarEntry } from './invitations/calendar-entry.entity.js';
import { IncomingMail } from './inbox/incoming-mail.entity.js';
import { Letter } from './letter.entity.js';
import { Bounce, Suppression } from './bounces/bounce.entity.js';
import { MailChoice, MailHabit } from './wishes/mail-choice.entity.js';
import { LetterText } from './wording/letter-text.entity.js';

export { type Catcher, type CatcherPlace, startCatcher } from './catcher/catcher.js';
export { FeedDesk } from './feeds/feed-desk.js';
export { Inbox, MAIL_LIMIT } from './inbox/inbox.js';
export { InboxReader } from './inbox/inbox-reader.js';
export { MailSettings } from './mail-settings.js';
export { NotificationsModule } from './notifications.module.js';
export { LETTER_KIND_NAMES, type LetterKind } from './wording/kinds.js';
export { LetterKindEnum } from './wording/letter-text.graphql.js';
export { asWritten, LetterTexts, oursOf, reviewLetter } from './wording/letter-texts.js';

/** For the connection only: a room's rows are its own. */
export const notificationEntities = [
  Bounce,
  CalendarEntry,
  CalendarFeed,
  IncomingMail,
  Letter,
  LetterText,
  MailChoice,
  MailHabit,
  Suppression,
];
