import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const API = process.env['OUTRIGGER_API'] ?? 'http://localhost:3000';

/** Puts the console's documents beside it, where the api looks them up by their hash. */
const persistedDocuments = (): Plugin => ({
  name: 'persisted-documents',
  apply: 'build',
  async generateBundle() {
    const source = await this.fs.readFile(here('src/gql/persisted-documents.json'));
    this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source });
  },
});

export default defineConfig({
  root: here('.'),
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: here('src/routes'),
      generatedRouteTree: here('src/routeTree.gen.ts'),
      quoteStyle: 'single',
    }),
    react(),
    persistedDocuments(),
  ],
  build: { outDir: here('../../dist/web'), emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': { target: API, ws: true } } },
});
