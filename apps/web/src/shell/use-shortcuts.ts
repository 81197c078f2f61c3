import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Entry } from './entries';
import { useHere } from './me';

/** After `g`, the second key counts for this long. */
const PATIENCE_MS = 1_200;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** `g` and a key go to an entry; `?` shows the sheet. Nothing happens while somebody writes or a dialog is open. */
export function useShortcuts(entries: readonly Entry[], on: boolean, showSheet: () => void): void {
  const { slug } = useHere();
  const navigate = useNavigate();
  const goSince = useRef(0);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (document.querySelector('[role="dialog"]')) return;
    const going = Date.now() - goSince.current < PATIENCE_MS;
    goSince.current = event.key === 'g' ? Date.now() : 0;
    if (event.key === '?') return showSheet();
    const entry = going && entries.find(({ key }) => key === event.key);
    if (entry) void navigate({ to: entry.to, params: { slug } });
  });

  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
