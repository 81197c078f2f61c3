import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..');

/** A run of the command line, as a person starts it. */
export interface Run {
  readonly process: ChildProcess;
  /** All that it wrote so far. */
  said(): string;
  /** Resolves when it has written this. @throws Error with what it wrote when it ends before. */
  until(text: string): Promise<void>;
  readonly ended: Promise<number | null>;
}

/** A folder for a deployment of its own, and three free ports. */
export async function freshSite(): Promise<{
  readonly env: Record<string, string>;
  readonly dataDir: string;
  remove(): void;
}> {
  const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-site-'));
  // The server runs as nobody where the tests run as root.
  chmodSync(dataDir, 0o755);
  const [port, smtp, mailbox] = await Promise.all([freePort(), freePort(), freePort()]);
  const env = {
    DATA_DIR: dataDir,
    PORT: String(port),
    SMTP_PORT: String(smtp),
    MAILBOX_PORT: String(mailbox),
    DATABASE_URL: '',
  };
  return {
    env,
    dataDir,
    remove: () => {
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function outrigger(args: readonly string[], env: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, [join(ROOT, 'apps', 'cli', 'bin', 'outrigger.mjs'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      resolve(code);
    }),
  );
  const until = async (wanted: string): Promise<void> => {
    while (!text.includes(wanted)) {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${text}`);
      await pause(50);
    }
  };
  return { process: child, said: () => text, until, ended };
}

/** The processes that carry this text in their command line or environment: those of one site by its folder. */
export function processesOf(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      const about = ['cmdline', 'environ'].map((file) => read(`/proc/${pid}/${file}`)).join('\n');
      return about.includes(text) ? [Number(pid)] : [];
    });
}

/** Waits until none of them is left. @throws Error with those that are, after 30 seconds. */
export async function untilGone(text: string): Promise<void> {
  for (let waited = 0; waited < 300; waited++) {
    if (processesOf(text).length === 0) return;
    await pause(100);
  }
  throw new Error(
    `Still running: ${processesOf(text)
      .map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`)}`)
      .join('\n')}`,
  );
}

function read(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
  } catch {
    return '';
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
