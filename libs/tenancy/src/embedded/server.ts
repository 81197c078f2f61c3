import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { nativeFolder } from './binaries.js';
import { type Postmaster, postmasterOf } from './postmaster.js';
import { type Place, placeFor, serverUser, type ServerUser } from './unprivileged.js';

export interface Starting {
  readonly dataDir: string;
  /** The administrator's password is made from it. */
  readonly secret: string;
  readonly log?: (line: string) => void;
  /** For tests: forgets durability, gains speed. */
  readonly fast?: boolean;
}

export interface EmbeddedPostgres {
  readonly adminUrl: string;
  /** False when another process had started it: it stays when we go. */
  readonly startedHere: boolean;
  stop(): Promise<void>;
}

interface Server {
  readonly place: Place;
  readonly user: ServerUser | undefined;
  readonly data: string;
}

const DATABASE = 'outrigger';
const READY_MS = 60_000;
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Runs the server and takes it down when the pipe from its starter closes, also after a `kill -9`. */
const WATCHED = `exec 3<&0
"$@" 3<&- &
server=$!
(cat <&3 >/dev/null; kill -INT $server) 2>/dev/null &
wait $server`;

/**
 * A real PostgreSQL of this folder's own, on the loopback: started here, or joined when another process of this
 * folder has it already. It goes when its starter goes.
 *
 * @throws Error in one line that says what to do.
 */
export async function startPostgres({
  dataDir,
  secret,
  log = () => undefined,
  fast = false,
}: Starting): Promise<EmbeddedPostgres> {
  const user = serverUser();
  if (user) log('PostgreSQL refuses root: it runs as "nobody".');
  const place = placeFor(user, nativeFolder(), dataDir, log);
  const server = { place, user, data: join(place.home, 'data') };
  const password = createHmac('sha256', secret).update('postgres').digest('hex');
  const running = postmasterOf(server.data);
  if (running) return joined(running, password);
  if (!existsSync(join(server.data, 'PG_VERSION'))) await initialise(server, password);
  return launch(server, password, fast);
}

async function initialise({ place, user, data }: Server, password: string): Promise<void> {
  const fresh = `${data}-${process.pid}`;
  const passwordFile = join(place.home, `password-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o644 });
  try {
    await finished(
      spawn(
        join(place.native, 'bin', 'initdb'),
        [
          '-D',
          fresh,
          '-U',
          'postgres',
          '-A',
          'scram-sha-256',
          `--pwfile=${passwordFile}`,
          '-E',
          'UTF8',
          '--locale-provider=builtin',
          '--locale=C.UTF-8',
          '--no-sync',
        ],
        { ...user, cwd: place.home, stdio: ['ignore', 'ignore', 'pipe'] },
      ),
    );
    // Whole or not at all: a second starter at the same moment finds the first one's.
    if (!existsSync(data)) renameSync(fresh, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function launch(server: Server, password: string, fast: boolean): Promise<EmbeddedPostgres> {
  const port = await freePort();
  const logFile = join(server.place.home, 'server.log');
  const output = openSync(logFile, 'a');
  const command = [
    join(server.place.native, 'bin', 'postgres'),
    '-D',
    server.data,
    '-p',
    String(port),
    ...tuning(fast),
  ];
  const child = spawn('sh', ['-c', WATCHED, 'sh', ...command], {
    ...server.user,
    cwd: server.place.home,
    detached: true,
    stdio: ['pipe', output, output],
  });
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  child.stdin?.on('error', () => undefined);
  child.unref();
  try {
    await answering(port, password, child);
  } catch (error) {
    child.stdin?.end();
    const other = postmasterOf(server.data);
    if (other && other.port !== port) return joined(other, password);
    throw new Error(`PostgreSQL does not start: ${lastLine(logFile)} (${logFile})`, { cause: error });
  }
  return { adminUrl: urlOf(port, password, DATABASE), startedHere: true, stop: () => ended(child, gone) };
}

/** Lets go of the server's pipe, and waits until it has left. */
async function ended(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.ref();
  child.stdin?.end();
  await gone;
}

async function joined({ port }: Postmaster, password: string): Promise<EmbeddedPostgres> {
  await answering(port, password);
  return { adminUrl: urlOf(port, password, DATABASE), startedHere: false, stop: () => Promise.resolve() };
}

function tuning(fast: boolean): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=128MB',
    'max_connections=100',
    ...(fast ? FAST : []),
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

const urlOf = (port: number, password: string, database: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

/** Waits until the server answers and our database is there. */
async function answering(port: number, password: string, child?: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + READY_MS; ; await wait(50)) {
    const client = new Client({ connectionString: urlOf(port, password, 'postgres') });
    try {
      await client.connect();
      const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
      if (rowCount === 0) await client.query(`create database ${DATABASE}`);
      return;
    } catch (error) {
      const hopeless = child ? child.exitCode !== null : (error as { code?: string }).code === '28P01';
      if (hopeless || Date.now() > deadline) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

function finished(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`PostgreSQL's data folder cannot be made: ${said.trim().split('\n').at(-1) ?? String(code)}`));
    });
  });
}

function lastLine(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|ERROR|PANIC/.test(line)) ?? lines.at(-1) ?? 'no word in its log';
}
