const FRAMES = ['|', '/', '-', '\\'];
const SOON_MS = 2_000;
const CLEAR_LINE = '\r\x1b[2K';

/** Says what is being done, and that it goes on; on a terminal the line moves, elsewhere it is said after 2 seconds. */
export async function step<T>(what: string, deed: (log: (line: string) => void) => Promise<T>): Promise<T> {
  const begun = Date.now();
  const clear = process.stdout.isTTY ? CLEAR_LINE : '';
  const say = (line: string): void => void process.stdout.write(`${clear}${line}\n`);
  const moving = process.stdout.isTTY ? spinning(what) : setTimeout(() => void say(`… ${what}`), SOON_MS);
  try {
    const result = await deed(say);
    say(`✓ ${what} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    say(`✗ ${what}`);
    throw error;
  } finally {
    clearTimeout(moving);
  }
}

function spinning(what: string): NodeJS.Timeout {
  let frame = 0;
  return setInterval(() => process.stdout.write(`\r${FRAMES[frame++ % FRAMES.length] ?? ''} ${what} …`), 120);
}
