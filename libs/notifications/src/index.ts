import { Letter } from './letter.entity.js';
import { LetterText } from './wording/letter-text.entity.js';

export { type Catcher, type CatcherPlace, startCatcher } from './catcher/catcher.js';
export { MailSettings } from './mail-settings.js';
export { NotificationsModule } from './notifications.module.js';

/** For the connection only: a room's rows are its own. */
export const notificationEntities = [Letter, LetterText];
