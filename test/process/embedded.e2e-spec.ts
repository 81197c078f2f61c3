import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedPostgres, startPostgres } from '@outrigger/tenancy';
import { Client } from 'pg';
import { freshSite, processesOf, untilGone } from '../support/processes.js';

const SECRET = 'a secret of at least thirty-two characters';
const ROOT = join(import.meta.dirname, '..', '..');

/** Starts a server in a process of its own, which stays until it is killed. */
const STARTER = `
  const { startPostgres } = await import('${ROOT}/dist/libs/tenancy/src/index.js');
  await startPostgres({ dataDir: process.argv[1], secret: '${SECRET}', fast: true });
  console.log('started');
  setInterval(() => undefined, 1000);`;

async function starter(dataDir: string): Promise<{ kill(): void }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', STARTER, dataDir], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', reject);
  });
  return { kill: () => child.kill('SIGKILL') };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }: { rows: unknown[] }) => rows)
    .finally(() => client.end());
}

describe('embedded PostgreSQL', () => {
  let site: Awaited<ReturnType<typeof freshSite>>;
  const started: EmbeddedPostgres[] = [];
  const start = async (secret = SECRET): Promise<EmbeddedPostgres> => {
    const server = await startPostgres({ dataDir: site.dataDir, secret, fast: true });
    started.push(server);
    return server;
  };
  const pidFile = (): string => join(site.dataDir, 'postgres', 'data', 'postmaster.pid');

  beforeAll(async () => {
    site = await freshSite();
  });
  afterEach(async () => {
    // What a failing test left open.
    await Promise.all(started.splice(0).map((server) => server.stop()));
    await untilGone(site.dataDir);
  });
  afterAll(() => {
    site.remove();
  });

  it('is a real server on the loopback alone, never of root, and finds its data again', async () => {
    const first = await start();
    await ask(first.adminUrl, 'create table kept as select 42 as answer');
    const [row] = await ask(
      first.adminUrl,
      `select current_setting('listen_addresses') as at, current_setting('server_encoding') as text`,
    );
    expect(row).toEqual({ at: '127.0.0.1', text: 'UTF8' });
    expect(statSync(pidFile()).uid).not.toBe(0);
    await first.stop();
    expect(existsSync(pidFile())).toBe(false);
    const second = await start();
    expect(await ask(second.adminUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('goes with its starter, also after a kill -9', async () => {
    (await starter(site.dataDir)).kill();
    await untilGone(site.dataDir);
    expect(existsSync(pidFile())).toBe(false);
  });

  it('serves whoever comes at the moment in which its last holder dies', async () => {
    for (let round = 0; round < 5; round++) {
      (await starter(site.dataDir)).kill();
      await pause(round);
      const next = await start();
      await pause(100);
      expect(await ask(next.adminUrl, 'select 1 as here')).toEqual([{ here: 1 }]);
      await next.stop();
    }
  });

  it('is one for all who start at the same moment, and stays until the last lets go', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ adminUrl }) => adminUrl)).size).toBe(1);
    expect(servers.filter(({ startedHere }) => startedHere)).toHaveLength(1);
    const [last, ...others] = [...servers].sort((a, b) => Number(a.startedHere) - Number(b.startedHere));
    await Promise.all(others.map((server) => server.stop()));
    expect(await ask(last?.adminUrl ?? '', 'select 1 as here')).toEqual([{ here: 1 }]);
    await last?.stop();
  });

  it('serves on for those who joined when its starter is killed', async () => {
    const killed = await starter(site.dataDir);
    const here = await start();
    expect(here.startedHere).toBe(false);
    killed.kill();
    await pause(500);
    expect(await ask(here.adminUrl, 'select 1 as here')).toEqual([{ here: 1 }]);
    await here.stop();
  });

  it.each([
    ['of a process that is another by now', `${process.pid}\n/elsewhere\n0\n54999\n\n127.0.0.1\n`],
    ['of a process that is gone', '4194303\n/elsewhere\n0\n54999\n\n127.0.0.1\n'],
    ['that a full disk left empty', ''],
  ])('clears a postmaster.pid %s', async (_, text) => {
    writeFileSync(pidFile(), text);
    utimesSync(pidFile(), 0, 0);
    const server = await start();
    expect(server.startedHere).toBe(true);
    await server.stop();
  });

  it('says at once when the data was made with another secret', async () => {
    const begun = Date.now();
    await expect(start('another secret of thirty-two characters')).rejects.toThrow(
      /was made with another secret\. Bring back the old OUTRIGGER_SECRET/,
    );
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it("tells in one line, with the server's own words, why it does not start", async () => {
    const version = join(site.dataDir, 'postgres', 'data', 'PG_VERSION');
    const kept = readFileSync(version, 'utf8');
    writeFileSync(version, '12\n');
    await expect(start()).rejects.toThrow(
      /^PostgreSQL does not start: .*incompatible with server.* \(.*server\.log\)$/,
    );
    writeFileSync(version, kept);
  });

  const underRoot = process.getuid?.() === 0 ? it : it.skip;
  underRoot('runs from a home that only root may enter, in a folder that says so', async () => {
    const home = mkdtempSync(join(tmpdir(), 'outrigger-home-'));
    const said: string[] = [];
    const dataDir = join(home, 'data');
    mkdirSync(dataDir);
    const server = await startPostgres({ dataDir, secret: SECRET, fast: true, log: (line) => said.push(line) });
    const [, own = ''] = /lie in (\/var\/lib\/outrigger-\w+)\.$/.exec(said.join('\n')) ?? [];
    expect(await ask(server.adminUrl, 'select 1 as here')).toEqual([{ here: 1 }]);
    expect(processesOf(own)).not.toEqual([]);
    await server.stop();
    rmSync(home, { recursive: true });
    rmSync(own, { recursive: true });
  });
});
