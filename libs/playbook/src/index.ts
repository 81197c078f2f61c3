import { PlaybookCopy, PlaybookEntry, PlaybookVersion } from './entry.entity.js';
import { PrinciplesSignature } from './signature.entity.js';

export { type EntryKind, type EntryText } from './entry.entity.js';
export { PlaybookModule } from './playbook.module.js';
export { HOUSE_ENTRIES, type HouseEntry } from './texts/house-entries.js';

/** For the connection only: a room's rows are its own. */
export const playbookEntities = [PlaybookCopy, PlaybookEntry, PlaybookVersion, PrinciplesSignature];
