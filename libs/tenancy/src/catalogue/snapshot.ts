/** A connection, or anything else that answers a statement with rows. */
export interface Asked {
  query(text: string): Promise<{ readonly rows: unknown[] }>;
}

/** Tables, views, sequences and the like in `public`; those of an extension are the extension's. */
export interface Relation {
  readonly name: string;
  readonly kind: 'table' | 'view' | 'materialised view' | 'sequence' | 'foreign table';
  readonly owner: string;
  readonly rowSecurity: boolean;
  readonly forced: boolean;
  readonly options: readonly string[];
  /** Rules that rewrite statements, but for those that make a view. */
  readonly rules: readonly string[];
}

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** `e` for an enum of the database. */
  readonly typeKind: string;
  readonly notNull: boolean;
  readonly byDefault: string | null;
  readonly identity: boolean;
}

export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly verb: string;
  readonly roles: readonly string[];
  readonly permissive: boolean;
  readonly using: string | null;
  readonly check: string | null;
}

export interface Key {
  readonly table: string;
  readonly name: string;
  readonly kind: 'primary' | 'foreign' | 'unique' | 'exclusion' | 'check';
  readonly columns: readonly string[];
  readonly to: string | null;
  readonly toColumns: readonly string[];
  readonly validated: boolean;
}

export interface Index {
  readonly table: string;
  readonly name: string;
  /** In their order; an expression as it is written. */
  readonly columns: readonly string[];
  readonly unique: boolean;
  readonly only: string | null;
  readonly valid: boolean;
}

export interface Routine {
  readonly name: string;
  readonly definer: boolean;
  readonly settings: readonly string[];
}

export interface Trigger {
  readonly table: string;
  readonly name: string;
  readonly enabled: boolean;
}

/** What somebody who does not own an object may do to it; a column's privileges name the column. */
export interface Privilege {
  readonly kind: 'table' | 'sequence' | 'function' | 'schema' | 'database';
  readonly object: string;
  readonly column: string | null;
  readonly grantee: string;
  readonly verb: string;
}

export interface DatabaseRole {
  readonly name: string;
  readonly mights: readonly string[];
  readonly settings: readonly string[];
  /** Roles whose rights it has as well. */
  readonly joins: readonly string[];
  /** What it owns in this database, as `schema: object`. */
  readonly owns: readonly string[];
}

/** The catalogue of one database at one moment: all that the rules look at. */
export interface Snapshot {
  readonly relations: readonly Relation[];
  readonly columns: readonly Column[];
  readonly policies: readonly Policy[];
  readonly keys: readonly Key[];
  readonly indexes: readonly Index[];
  readonly routines: readonly Routine[];
  readonly triggers: readonly Trigger[];
  readonly privileges: readonly Privilege[];
  readonly roles: readonly DatabaseRole[];
  readonly schemas: readonly string[];
  readonly extensions: readonly string[];
  readonly eventTriggers: readonly string[];
  /** Rights that objects would be born with. */
  readonly defaultPrivileges: readonly string[];
}
