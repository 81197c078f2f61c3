import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allNodes } from '@outrigger/graph';
import { identityEntities } from '@outrigger/identity';
import { ROOMS } from '@outrigger/house';
import { mentorEntities } from '@outrigger/mentors';
import { notificationEntities } from '@outrigger/notifications';
import { programmeEntities } from '@outrigger/programmes';
import { sessionEntities } from '@outrigger/sessions';
import { teamEntities } from '@outrigger/teams';
import { ventureEntities } from '@outrigger/ventures';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { openDatabase, type TestDatabase } from '../support/database.js';

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const entities = [
  ...identityEntities,
  ...programmeEntities,
  ...mentorEntities,
  ...ventureEntities,
  ...teamEntities,
  ...sessionEntities,
  ...notificationEntities,
];
const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', 'apps', 'api', 'schema.graphql'), 'utf8'),
);

describe('rows', () => {
  let database: TestDatabase;
  let columns: Map<string, boolean>;

  beforeAll(async () => {
    database = await openDatabase();
    const rows = await database.admin<{ name: string; nullable: boolean }>(`
      select table_name || '.' || column_name as name, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'public'`);
    columns = new Map(rows.map(({ name, nullable }) => [name, nullable]));
  });
  afterAll(() => database.drop());

  it('are in the database as their entities say, null where they say so', () => {
    const storage = getMetadataArgsStorage();
    const faults = entities.flatMap((entity) => {
      const table = storage.tables.find(({ target }) => target === entity)?.name ?? '';
      return storage.filterColumns(entity).flatMap(({ propertyName, options }) => {
        const column = `${table}.${snakeCase(propertyName)}`;
        if (!columns.has(column)) return [`${column} is not in the database`];
        return columns.get(column) === (options.nullable ?? false) ? [] : [`${column} is null in one of them only`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('never map the tenant', () => {
    expect(getMetadataArgsStorage().columns.filter(({ propertyName }) => /tenant/i.test(propertyName))).toEqual([]);
  });

  it('answer every field of their type: by a column, a computed field or an edge', () => {
    expect(ROOMS.length).toBeGreaterThan(5);
    const faults = allNodes().flatMap(({ type, from, fields, edges }) => {
      const declared = schema.getType(type) as GraphQLObjectType | undefined;
      if (!declared) return [`${type} is not in the schema`];
      const columnsOf = (field: string): boolean => from.endsWith(')') || columns.has(`${from}.${snakeCase(field)}`);
      return Object.keys(declared.getFields())
        .filter((field) => !fields[field] && !edges[field] && !columnsOf(field))
        .map((field) => `${type}.${field}`);
    });
    expect(faults).toEqual([]);
  });
});
