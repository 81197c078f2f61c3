#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

// A deployment carries `dist` alone; in a checkout the program is compiled when its sources are newer.
if (existsSync(join(root, '.swcrc'))) {
  const { build } = await import('./build.mjs');
  build(root);
}
await import(pathToFileURL(join(root, 'dist', 'apps', 'cli', 'src', 'main.js')).href);
