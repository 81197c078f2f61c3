import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const API = process.env['OUTRIGGER_API'] ?? 'http://localhost:4000';

/** The first browsers that read `light-dark()`: for older ones the builder would unfold it, and lose the switch. */
const LIGHT_DARK = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

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
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: LIGHT_DARK,
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/files': API, '/graphql': { target: API, ws: true } } },
});
