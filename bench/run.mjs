import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../apps/cli/bin/build.mjs';

const root = join(import.meta.dirname, '..');
const [name = 'graphql'] = process.argv.slice(2);

build(root, ['bench', 'test']);
await import('reflect-metadata');
await import(pathToFileURL(join(root, 'dist', 'bench', name, 'run.js')).href);
