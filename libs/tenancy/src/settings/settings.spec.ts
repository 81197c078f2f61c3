import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, SettingsError } from './settings.js';
import { SETTING_NAMES, settingsTable } from './table.js';

const dataDir = (): string => mkdtempSync(join(tmpdir(), 'outrigger-settings-'));

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('need nothing', () => {
    const settings = readSettings({ DATA_DIR: dataDir() });
    expect(settings).toMatchObject({
      databaseUrl: null,
      port: 4000,
      publicUrl: 'http://localhost:4000',
      production: false,
    });
  });

  it('names every wrong one, in one line each', () => {
    const faults = faultsOf({ PORT: '80x', DATABASE_URL: 'mysql://x', NODE_ENV: 'staging' });
    expect(faults).toHaveLength(3);
    expect(faults.join()).toContain('PORT is "80x"; expected a whole number from 1 to 65535.');
    for (const fault of faults) expect(fault).not.toContain('\n');
  });

  it('never shows a secret', () => {
    expect(faultsOf({ OUTRIGGER_SECRET: 'hunter2', DATABASE_URL: 'mysql://u:hunter2@h' }).join()).not.toContain(
      'hunter2',
    );
  });

  it('asks for a secret of its own in production', () => {
    expect(faultsOf({ NODE_ENV: 'production', DATABASE_URL: 'postgres://u@h/d' }).join()).toContain('OUTRIGGER_SECRET');
  });

  it('keeps the secret that it made, for its owner only', () => {
    const dir = dataDir();
    const { secret } = readSettings({ DATA_DIR: dir });
    expect(readSettings({ DATA_DIR: dir }).secret).toBe(secret);
    expect(readFileSync(join(dir, 'secret'), 'utf8').trim()).toBe(secret);
    expect(statSync(join(dir, 'secret')).mode & 0o077).toBe(0);
  });

  it('never takes a half-written secret for one', () => {
    const dir = dataDir();
    writeFileSync(join(dir, 'secret'), '');
    expect(faultsOf({ DATA_DIR: dir })).toEqual([expect.stringContaining('holds no secret')]);
  });

  it('names a data folder that cannot be', () => {
    expect(faultsOf({ DATA_DIR: '/dev/null/data' }).join()).toMatch(/^DATA_DIR is .*read and write in \(ENOTDIR\)\.$/);
  });

  it('gives each port once, where the demo mailbox is used', () => {
    const env = { PORT: '8025', DATA_DIR: dataDir() };
    expect(faultsOf(env)).toEqual(['MAILBOX_PORT is "8025", as PORT is; expected a port of its own.']);
    expect(faultsOf({ ...env, SMTP_URL: 'smtp://mail.example.org' })).toEqual([]);
  });

  it('shows what a person typed in one line', () => {
    expect(faultsOf({ PORT: '80\n25' })).toEqual(['PORT is "80\\n25"; expected a whole number from 1 to 65535.']);
  });

  it('are all in the table', () => {
    for (const name of SETTING_NAMES) expect(settingsTable()).toContain(`\`${name}\``);
  });
});
