import type { DataSource, EntityTarget } from 'typeorm';
import type { Row } from './row.js';
import { join, raw, type Sql, sql } from './sql.js';

interface Column {
  readonly property: string;
  /** Its name as SQL. */
  readonly name: Sql;
  readonly isJson: boolean;
}

/** How the rows of one entity are written in SQL. */
class Table {
  readonly name: Sql;
  /** All columns under the names of the entity's properties. */
  readonly selection: Sql;
  readonly columns: readonly Column[];
  private readonly byProperty: ReadonlyMap<string, Column>;

  constructor(source: DataSource, entity: EntityTarget<Row>) {
    const { tableName, columns } = source.getMetadata(entity);
    this.name = raw(`"${tableName}"`);
    this.columns = columns.map(({ propertyName, databaseName, type }) => ({
      property: propertyName,
      name: raw(`"${databaseName}"`),
      isJson: type === 'jsonb',
    }));
    this.byProperty = new Map(this.columns.map((column) => [column.property, column]));
    this.selection = join(this.columns.map(({ name, property }) => sql`${name} as ${raw(`"${property}"`)}`));
  }

  column(property: string): Column {
    const found = this.byProperty.get(property);
    if (!found) throw new TypeError(`No column holds ${property}.`);
    return found;
  }

  /** Arrays are PostgreSQL's own, but in a JSON column they are JSON. */
  value({ isJson }: Column, value: unknown): unknown {
    return isJson && value !== null ? JSON.stringify(value) : value;
  }
}

const tables = new WeakMap<DataSource, Map<EntityTarget<Row>, Table>>();

export type { Table };

export function tableOf(source: DataSource, entity: EntityTarget<Row>): Table {
  const known = tables.get(source) ?? new Map<EntityTarget<Row>, Table>();
  tables.set(source, known);
  const table = known.get(entity) ?? new Table(source, entity);
  known.set(entity, table);
  return table;
}
