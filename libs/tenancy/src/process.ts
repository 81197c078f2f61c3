import { setTimeout as wait } from 'node:timers/promises';

/** What a process of the house tells its parent when it is ready. */
export interface Ready {
  readonly ready: true;
  readonly url?: string;
}

interface Running {
  readonly url?: string;
  stop(): Promise<void>;
}

const GRACE_MS = 20_000;

/**
 * Runs until a signal, or until the parent is gone: a killed parent leaves nothing behind. What is in hand is
 * finished first, for 20 seconds at the most. A start that fails is told in one line, and the process ends with 1.
 */
export async function runProcess(start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  let stopping = false;
  // Heard from the first moment: a parent that is killed while we start leaves nobody who could tell us later.
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    if (!running) process.exit(0);
    void Promise.race([running.stop(), wait(GRACE_MS)]).finally(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  if (process.send) process.on('disconnect', stop);
  try {
    running = await start();
    process.send?.({ ready: true, ...(running.url !== undefined && { url: running.url }) } satisfies Ready);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
