import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const DEPCRUISE = join(ROOT, 'node_modules', '.bin', 'depcruise');
const PLANTED = join(ROOT, 'libs', 'kernel', 'src', 'planted');

const cruise = (...folders: string[]) => spawnSync(DEPCRUISE, ['--output-type', 'err', ...folders], { cwd: ROOT, encoding: 'utf8' });

describe('the floor plan', () => {
  afterEach(() => { rmSync(PLANTED, { recursive: true, force: true }); });

  it('holds', () => {
    expect(cruise('libs', 'apps/api', 'apps/worker', 'apps/cli', 'migrations', 'test', 'bench')).toMatchObject({ status: 0 });
  });

  it('finds a planted floor, a planted side door and a planted connection', () => {
    mkdirSync(PLANTED);
    writeFileSync(join(PLANTED, 'planted.ts'), [
      `import '@outrigger/tenancy';`, `import '../../../teams/src/team.service.js';`, `import 'pg';`, '',
    ].join('\n'));
    const { status, stdout } = cruise('libs/kernel');
    expect(status).not.toBe(0);
    for (const rule of ['floor-of-kernel', 'door-of-teams', 'only-tenancy-opens-connections', 'kernel-imports-nothing']) expect(stdout).toContain(rule);
  });
});
