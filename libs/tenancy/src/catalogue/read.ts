import { PRIVILEGES } from './privileges.js';
import type { Asked, Snapshot } from './snapshot.js';
import * as statements from './statements.js';

/** Looks at the whole catalogue, one question after the other; changes nothing. */
export async function readCatalogue(db: Asked): Promise<Snapshot> {
  const rows = async <T>(text: string): Promise<T[]> => (await db.query(text)).rows as T[];
  const names = async (text: string): Promise<string[]> => (await rows<{ name: string }>(text)).map(({ name }) => name);
  return {
    relations: await rows(statements.RELATIONS),
    columns: await rows(statements.COLUMNS),
    policies: await rows(statements.POLICIES),
    keys: await rows(statements.KEYS),
    indexes: await rows(statements.INDEXES),
    routines: await rows(statements.ROUTINES),
    triggers: await rows(statements.TRIGGERS),
    privileges: await rows(PRIVILEGES),
    roles: await rows(statements.ROLES),
    schemas: await names(statements.SCHEMAS),
    extensions: await names(statements.EXTENSIONS),
    eventTriggers: await names(statements.EVENT_TRIGGERS),
    defaultPrivileges: await names(statements.DEFAULT_PRIVILEGES),
  };
}
