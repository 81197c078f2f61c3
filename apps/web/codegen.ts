import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { DateTime: 'string', Day: 'string', JSON: 'unknown', ID: 'string' };
const config = {
  documentMode: 'string' as const,
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  scalars,
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * `src/gql`: documents of requests, sent as the hash of their text. `src/gql/live`: those of subscriptions, which
 * travel over the socket as they are written.
 */
const codegen: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  generates: {
    'apps/web/src/gql/': {
      documents: ['apps/web/src/**/*.graphql', '!apps/web/src/**/*.live.graphql'],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: sha256 },
      },
      config,
    },
    'apps/web/src/gql/live/': {
      documents: ['apps/web/src/**/*.live.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
  },
};

export default codegen;
