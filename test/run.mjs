/** `npm test`: builds what the tests need, runs every runner, and sums them up in the last line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from '../apps/cli/bin/build.mjs';

const ROOT = join(import.meta.dirname, '..');
/** Proofs start whole processes and measure: they go one file at a time. */
const RUNNERS = [
  { name: 'unit', workers: 2 },
  { name: 'web', workers: 2 },
  { name: 'architecture', workers: 1 },
  { name: 'e2e', workers: 2 },
  { name: 'proofs', workers: 1 },
  { name: 'browser', workers: 2 },
];

function prepare() {
  build(ROOT, ['bench', 'test']);
  const { status } = spawnSync('npm', ['run', '--silent', 'build:web'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) console.log('The console cannot be built.');
  return status === 0 ? [] : [{ name: 'console build', passed: 0, failed: 1 }];
}

/** Each failed test by its name; a file that could not be run by its own. */
const failuresOf = ({ name, assertionResults }) => {
  const tests = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `: ${fullName}`);
  return (tests.length > 0 ? tests : ['']).map((test) => `${relative(ROOT, name)}${test}`);
};

/** A file that cannot be run counts as a failure. */
function counted(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
    failures: testResults.filter(({ status }) => status === 'failed').flatMap(failuresOf),
  };
}

function run({ name, workers }, folder) {
  const outputFile = join(folder, `${name}.json`);
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--selectProjects',
    name,
    '--maxWorkers',
    String(workers),
    '--json',
    `--outputFile=${outputFile}`,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const result = { name, ...counted(outputFile) };
  // What fails around the tests, such as a server that does not stop, is a failure too.
  if (status !== 0 && result.failed === 0) result.failed = 1;
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed`);
  return result;
}

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'outrigger-results-'));
const results = prepare();
for (const runner of RUNNERS)
  if (wanted.length === 0 || wanted.includes(runner.name)) results.push(run(runner, folder));
rmSync(folder, { recursive: true, force: true });
// Once more at the end: what failed early has long scrolled away.
for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`failed: ${failure}`);
const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
