import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Who runs the server: PostgreSQL refuses root. Undefined where we are not root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`, when this process is root. @throws Error in one line on a system without that user. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (!entry)
    throw new Error(
      'PostgreSQL refuses to run as root and there is no user "nobody". Start as another user, or set DATABASE_URL.',
    );
  return { uid: Number(entry[1]), gid: Number(entry[2]) };
}

/** Where the server's files lie, all reachable by the user who runs it. */
export interface Place {
  readonly native: string;
  readonly home: string;
}

/**
 * The data folder and npm's binaries; or, for root in a tree that nobody else may enter (a home of mode 0700), a
 * folder of this tree's own under /var/lib, with a copy of the binaries. It lasts: /tmp and /var/tmp are swept.
 *
 * @throws Error in one line where that folder is somebody else's.
 */
export function placeFor(
  user: ServerUser | undefined,
  native: string,
  dataDir: string,
  log: (line: string) => void,
): Place {
  const wanted = join(dataDir, 'postgres');
  if (!user) return { native, home: made(wanted) };
  mkdirSync(dataDir, { recursive: true });
  if (open(native) && open(dataDir)) return { native, home: made(wanted, user) };
  const own = join('/var/lib', `outrigger-${shortHash(dataDir)}`);
  log(`PostgreSQL: "nobody" cannot enter ${dataDir}, so the server and its data lie in ${own}.`);
  mkdirSync(own, { recursive: true });
  if (lstatSync(own).uid !== 0) throw new Error(`${own} belongs to somebody else. Remove it, or set DATA_DIR.`);
  chmodSync(own, OPEN);
  return { native: copied(native, own), home: made(join(own, 'postgres'), user) };
}

/** The binaries where everybody may read them, whole or not at all; newer ones get a folder of their own. */
function copied(native: string, own: string): string {
  const copy = join(own, `native-${shortHash(readFileSync(join(dirname(native), 'package.json'), 'utf8'))}`);
  if (existsSync(copy)) return copy;
  const fresh = `${copy}-${process.pid}`;
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  chmodSync(fresh, OPEN);
  for (const entry of readdirSync(fresh, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), OPEN);
  }
  if (existsSync(copy)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, copy);
  return copy;
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function made(folder: string, user?: ServerUser): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

const OPEN = 0o755;
const ENTER_OTHERS = 0o001;

/** Whether everybody may enter each folder on the way. */
function open(path: string): boolean {
  const parent = dirname(path);
  const passable = (statSync(path).mode & ENTER_OTHERS) !== 0;
  return passable && (parent === path || open(parent));
}
