import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { ROOMS } from '@outrigger/house';
import { lexicographicSortSchema, printSchema } from 'graphql';

@Module({})
class SchemaModule {
  static make(): DynamicModule {
    return { module: SchemaModule, imports: [GraphQLSchemaBuilderModule] };
  }
}

/** The classes of a room that hold doors. */
function resolversOf(rooms: typeof ROOMS): Parameters<GraphQLSchemaFactory['create']>[0] {
  const providers = rooms.flatMap(
    (room) => (Reflect.getMetadata('providers', room) as readonly (() => object)[] | undefined) ?? [],
  );
  return providers.filter(
    (provider) => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
}

/** The schema as committed: sorted, without a database or a port. */
export async function printHouseSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(SchemaModule.make(), { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolversOf(ROOMS));
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
