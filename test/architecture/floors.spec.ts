import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['libs', 'apps/api', 'apps/worker', 'apps/cli', 'migrations', 'test', 'bench'];

const cruise = (root: string, folders: readonly string[]) =>
  spawnSync(join(ROOT, 'node_modules', '.bin', 'depcruise'), ['--output-type', 'err', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });

/** What a file says, and which rule it breaks. */
const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['floor-of-mentors', 'libs/mentors/src/mentor.service.ts', `import '@outrigger/ventures';`],
  ['floor-of-teams', 'libs/teams/src/team.service.ts', `import '@outrigger/house';`],
  ['floor-of-house', 'libs/house/src/house.module.ts', `import '../../../apps/api/src/main.js';`],
  ['door-of-ventures', 'libs/teams/src/venture.peek.ts', `import '../../ventures/src/venture.service.js';`],
  ['kernel-imports-nothing', 'libs/kernel/src/days.ts', `import 'typeorm';`],
  ['policies-are-pure', 'libs/ventures/src/venture.policy.ts', `import './venture.service.js';`],
  ['policies-are-pure', 'libs/teams/src/team.policy.ts', `import type {} from '@outrigger/tenancy';\nexport {};`],
  ['rows-and-deeds-never-see-graphql', 'libs/ventures/src/venture.service.ts', `import '@nestjs/graphql';`],
  ['only-tenancy-opens-connections', 'libs/house/src/shortcut.ts', `import 'pg';`],
  ['no-circles', 'libs/tenancy/src/rows.ts', `import './tx.js';`],
  ['nothing-unresolved', 'libs/tenancy/src/site.ts', `import './nowhere.js';`],
];

/** Makes the broken files whole: what they import is there. */
const WHOLE: Readonly<Record<string, string>> = {
  'libs/ventures/src/index.ts': `export {};`,
  'libs/house/src/index.ts': `export {};`,
  'libs/tenancy/src/index.ts': `export {};`,
  'libs/tenancy/src/tx.ts': `import './rows.js';`,
  'apps/api/src/main.ts': `export {};`,
};

describe('the floor plan', () => {
  it('holds', () => {
    expect(cruise(ROOT, FOLDERS)).toMatchObject({ status: 0 });
  });

  it('finds every fault that is planted in a house of its own', () => {
    const root = mkdtempSync(join(tmpdir(), 'outrigger-floors-'));
    try {
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
        cpSync(join(ROOT, file), join(root, file));
      symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
      for (const [file, text] of [
        ...Object.entries(WHOLE),
        ...PLANTED.map(([, file, text]) => [file, text] as const),
      ]) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), `${text}\n`);
      }
      const { status, stdout } = cruise(root, ['libs', 'apps/api']);
      expect(status).not.toBe(0);
      for (const [rule, file] of PLANTED) expect(stdout).toContain(`${rule}: ${file}`);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
