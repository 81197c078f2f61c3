import { execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, existsSync, fstatSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerUser } from './unprivileged.js';

/** A folder's pipe, held open by every process that needs its server. The system lets go for one that is killed. */
export interface Hold {
  readonly pipe: string;
  /** Whether a server that nothing holds any more is on its way out. */
  isLate(): boolean;
  /** Whether this is the pipe that the next server will watch. */
  isCurrent(): boolean;
  release(): void;
}

/** Where a pipe goes when the last has let go of it, until its server is gone. */
const leaving = (pipe: string): string => `${pipe}-leaving`;

/** @param user who runs the server, and so reads the pipe. */
export function hold(home: string, user: ServerUser | undefined): Hold {
  const pipe = join(home, 'held');
  try {
    if (!existsSync(pipe)) execFileSync('mkfifo', ['-m', '600', pipe], { ...user, cwd: home, stdio: 'ignore' });
  } catch (error) {
    // Another process of this folder may have made it at this moment.
    if (!existsSync(pipe)) throw error;
  }
  // Reading too, because opening a pipe for writing alone waits for its reader.
  let end: number | undefined = openSync(pipe, constants.O_RDWR);
  const release = (): void => {
    if (end !== undefined) closeSync(end);
    end = undefined;
  };
  const isCurrent = (): boolean =>
    end !== undefined && fstatSync(end).ino === statSync(pipe, { throwIfNoEntry: false })?.ino;
  return { pipe, isLate: () => existsSync(leaving(pipe)), isCurrent, release };
}

export interface Watching {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly user: ServerUser | undefined;
  /** Where it writes. */
  readonly logFile: string;
}

/** A program that goes when nobody holds its pipe any more. */
export interface Watched {
  readonly gone: Promise<void>;
  isGone(): boolean;
}

/** Runs the program, and interrupts it at the end of the pipe that is its standard input; late comers see that. */
const WATCHER = `exec 3<&0
"$@" 3<&- &
program=$!
(cat <&3 >/dev/null; mv "$0" "$0-leaving"; kill -INT $program) 2>/dev/null &
watcher=$!
wait $program
kill $watcher 2>/dev/null
rm -f "$0-leaving"`;

export function startWatched({ command, cwd, user, logFile }: Watching, { pipe }: Hold): Watched {
  // Left by a watcher that was killed itself.
  rmSync(leaving(pipe), { force: true });
  const [input, output] = [openSync(pipe, 'r'), openSync(logFile, 'a')];
  const stdio = [input, output, output];
  const child = spawn('sh', ['-c', WATCHER, pipe, ...command], { ...user, cwd, detached: true, stdio });
  stdio.slice(0, 2).forEach(closeSync);
  child.unref();
  let isGone = false;
  const gone = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error']) {
      child.once(event, () => {
        isGone = true;
        resolve();
      });
    }
  });
  return { gone, isGone: () => isGone };
}
