import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect } from 'react';
import { useLeaveWarning } from './use-leave-warning';

/** Long enough for a sentence, short enough to lose none. */
const PAUSE_MS = 700;

/** Keeps what is written once nobody has typed for a moment. @param written whatever changes as one types */
export function useAutosave(isDue: boolean, written: unknown, save: () => void): void {
  const keep = (): void => {
    // Meanwhile it may have been saved by a press.
    if (isDue) save();
  };
  const later = useDebouncedCallback(keep, { delay: PAUSE_MS, flushOnUnmount: true });
  useEffect(() => {
    if (isDue) later();
  }, [isDue, written, later]);
  useLeaveWarning(isDue);
}
