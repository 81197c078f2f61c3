const FRAMES = ['|', '/', '-', '\\'];

/** Says what is being done, and that it goes on; on a terminal the line moves, elsewhere it is written once. */
export async function step<T>(what: string, deed: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  const terminal = process.stdout.isTTY;
  let frame = 0;
  const timer = terminal
    ? setInterval(() => process.stdout.write(`\r${FRAMES[frame++ % FRAMES.length] ?? ''} ${what} …`), 120)
    : undefined;
  try {
    const result = await deed();
    process.stdout.write(`${terminal ? '\r' : ''}✓ ${what} (${((Date.now() - begun) / 1000).toFixed(1)} s)   \n`);
    return result;
  } catch (error) {
    process.stdout.write(`${terminal ? '\r' : ''}✗ ${what}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
