import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { OuterNotFoundScreen } from '../shell/error-screen';
import { Root } from '../shell/root';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Page,
  notFoundComponent: OuterNotFoundScreen,
});

function Page() {
  const { queryClient } = Route.useRouteContext();
  return <Root queryClient={queryClient} />;
}
