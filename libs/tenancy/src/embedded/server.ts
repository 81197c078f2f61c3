import { createHmac } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answers, urlOf, WrongSecret } from './answering.js';
import { nativeFolder } from './binaries.js';
import { initialise, type Server } from './initialise.js';
import { hasChildren, postmasterOf } from './postmaster.js';
import { placeFor, serverUser } from './unprivileged.js';
import { type Hold, hold, startWatched, type Watched } from './watched.js';

export interface Starting {
  readonly dataDir: string;
  /** The administrator's password is made from it. */
  readonly secret: string;
  readonly log?: (line: string) => void;
  /** For tests: forgets durability, gains speed. */
  readonly fast?: boolean;
  /** Without it any free one. */
  readonly port?: number;
}

export interface EmbeddedPostgres {
  readonly adminUrl: string;
  /** False when another process had started it. */
  readonly startedHere: boolean;
  stop(): Promise<void>;
}

/** Long, because a server that was killed with much in hand reads its log again. */
const READY_MS = 60_000;
const PAUSE_MS = 50;
const LEAVING_MS = 300;
const SMALL = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=128MB', 'max_connections=100'];
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * A real PostgreSQL of this folder's own, on the loopback: started here, or joined when another process of this
 * folder has it already. It goes when the last of them stops it, or dies.
 *
 * @throws Error in one line that says what to do.
 */
export async function startPostgres(starting: Starting): Promise<EmbeddedPostgres> {
  const { dataDir, secret, log = () => undefined, fast = false, port } = starting;
  const user = serverUser();
  if (user) log('PostgreSQL refuses root: it runs as "nobody".');
  const place = placeFor(user, nativeFolder(), dataDir, log);
  const password = createHmac('sha256', secret).update('postgres').digest('hex');
  const server = { place, user, password, data: join(place.home, 'data') };
  try {
    await initialise(server);
    return await held(server, { fast, port });
  } catch (error) {
    if (!(error instanceof WrongSecret)) throw error;
    const kept = join(dataDir, 'secret');
    const what = `The data in ${place.home} was made with another secret.`;
    throw new Error(`${what} Bring back the old OUTRIGGER_SECRET or ${kept}, or remove the data to begin anew.`);
  }
}

interface Choice {
  readonly fast: boolean;
  readonly port: number | undefined;
}

/** A server that was killed leaves its children for a moment: a new one beside them would spoil the data. */
async function childrenGone(data: string): Promise<void> {
  const orphaned = (): boolean => hasChildren(data) && !postmasterOf(data);
  for (const deadline = Date.now() + READY_MS; orphaned() && Date.now() < deadline;) await wait(PAUSE_MS);
}

/** Joins or launches; one that came while the last server was leaving begins again. */
async function held(server: Server, choice: Choice): Promise<EmbeddedPostgres> {
  const holding = hold(server.place.home, server.user);
  try {
    return (await joined(server, holding)) ?? (await launched(server, holding, choice));
  } catch (error) {
    holding.release();
    if (!(error instanceof Late)) throw error;
    await wait(PAUSE_MS);
    return held(server, choice);
  }
}

/** What we hold is a server's that leaves. */
class Late extends Error {}

/** The server that another process started. Undefined when there is none, or when it goes while we wait for it. */
async function joined({ data, password }: Server, holding: Hold): Promise<EmbeddedPostgres | undefined> {
  for (const deadline = Date.now() + READY_MS; ; await wait(PAUSE_MS)) {
    const running = postmasterOf(data);
    if (!running) return undefined;
    const serves = await answers(running.port, password);
    if (holding.isLate()) throw new Late();
    if (serves) {
      const stop = (): Promise<void> => Promise.resolve(holding.release());
      return { adminUrl: urlOf(running.port, password), startedHere: false, stop };
    }
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${running.pid}) does not answer. End it.`);
  }
}

async function launched(server: Server, holding: Hold, { fast, port: wanted }: Choice): Promise<EmbeddedPostgres> {
  if (!holding.isCurrent()) throw new Late();
  const { place, user, data, password } = server;
  const port = wanted ?? (await freePort());
  await childrenGone(data);
  const logFile = join(place.home, 'server.log');
  const written = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const settings = [...SMALL, ...(fast ? FAST : [])].flatMap((setting) => ['-c', setting]);
  const command = [join(place.native, 'bin', 'postgres'), '-D', data, '-p', String(port), ...settings];
  const watched = startWatched({ command, cwd: place.home, user, logFile }, holding);
  for (const deadline = Date.now() + READY_MS; !watched.isGone() && Date.now() < deadline; await wait(PAUSE_MS)) {
    if (!(await answers(port, password))) continue;
    const serves = (): Promise<boolean> => answers(port, password);
    return { adminUrl: urlOf(port, password), startedHere: true, stop: () => left(watched, holding, serves) };
  }
  // Two starters at one moment: the folder went to the other.
  const other = await joined(server, holding);
  if (other) return other;
  throw new Error(`PostgreSQL does not start: ${lastLine(logFile, written)} (${logFile})`);
}

/** Lets go, and waits until the server has left; where others hold it, it serves on. */
async function left(watched: Watched, holding: Hold, serves: () => Promise<boolean>): Promise<void> {
  holding.release();
  do await Promise.race([watched.gone, wait(LEAVING_MS)]);
  while (!watched.isGone() && !(await serves()));
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

/** What the server said last of its trouble, in what it wrote after the first `skipped` bytes. */
function lastLine(file: string, skipped: number): string {
  const lines = readFileSync(file).subarray(skipped).toString().trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? (lines.at(-1) || 'no word in its log');
}
