import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/house.css';
import './texts/i18n';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './graph/query-client';
import { routeTree } from './routeTree.gen';
import { ErrorScreen, NotFoundScreen } from './shell/error-screen';
import { Waiting } from './kit/waiting';

/** A part that is missing for good must not reload the page for ever. */
const RELOAD_PAUSE_MS = 10_000;

const queryClient = makeQueryClient(() => void router.invalidate());

const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ErrorScreen,
  defaultNotFoundComponent: NotFoundScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** A screen without the frame of the house. */
    readonly isWhole?: boolean;
  }
}

// A new version of the console takes the old one's parts away: whoever still has the old page open gets the new one.
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('outrigger.reloaded'));
  if (Date.now() - last < RELOAD_PAUSE_MS) return;
  event.preventDefault();
  sessionStorage.setItem('outrigger.reloaded', String(Date.now()));
  location.reload();
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
