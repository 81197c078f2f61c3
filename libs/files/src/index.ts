import { FileChunk, FileReading, StoredFile } from './file.entity.js';

export { type CopiedFile, copyFiles } from './copying.js';
export { FileDesk, type Handed } from './file-desk.js';
export type { FileKind, HasFileKinds, Place } from './file-kind.js';
export { cleanName } from './file-name.js';
export { StoredFileType } from './file.graphql.js';
export { PAST } from './file.entity.js';
export { filesSeenThrough } from './file.nodes.js';
export { type Allowance, FILE_TYPE_NAMES, type FileType, MOST_BYTES } from './file.policy.js';
export { type Wanted } from './file.service.js';
export { FilesModule } from './files.module.js';
export { bytesOf, Paper, QUIET } from './printing/paper.js';
export { drawTable, type PaperTable } from './printing/table.js';

/** For the connection only: a room's rows are its own. */
export const fileEntities = [FileChunk, FileReading, StoredFile];
