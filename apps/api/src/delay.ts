import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 20;
const EVERY_MS = 250;
/** So far behind, whoever joined a line would only wait in vain. */
const LATE_MS = 300;

/** How far this process is behind its own clock, looked at four times a second. */
export function watchDelay(): { isLate: () => boolean; stop: () => void } {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  let late = false;
  const timer = setInterval(() => {
    late = delay.mean / 1e6 - RESOLUTION_MS > LATE_MS;
    delay.reset();
  }, EVERY_MS).unref();
  const stop = (): void => {
    clearInterval(timer);
    delay.disable();
  };
  return { isLate: () => late, stop };
}
