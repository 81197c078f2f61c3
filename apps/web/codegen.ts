import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { DateTime: 'string', Day: 'string', JSON: 'unknown', ID: 'string' };
const config = { documentMode: 'string' as const, useTypeImports: true, enumsAsTypes: true, skipTypename: true, scalars };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * `src/gql`: documents of requests, sent as the hash of their text. `src/gql/live`: those of subscriptions, which
 * travel over the socket as they are written.
 */
const codegen: CodegenConfig = {
  schema: '../api/schema.graphql',
  generates: {
    './src/gql/': {
      documents: ['src/**/*.graphql', '!src/**/*.live.graphql'],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: sha256 },
      },
      config,
    },
    './src/gql/live/': {
      documents: ['src/**/*.live.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
  },
};

export default codegen;
