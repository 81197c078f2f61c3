import { useNavigate, useSearch } from '@tanstack/react-router';
import { textFrom } from './from-url';

/** A page's search parameter that names the dialog which is open on it. */
export const deedFrom = ({ deed }: Record<string, unknown>): { readonly deed?: string | undefined } => ({
  deed: textFrom(deed),
});

/** A dialog with an address: a work list leads straight into it, and going back closes it. */
export function useUrlDialog(deed: string): readonly [opened: boolean, open: () => void, close: () => void] {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (to: string | undefined, replace: boolean): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, deed: to }), replace });
  return [search.deed === deed, () => go(deed, false), () => go(undefined, true)];
}
