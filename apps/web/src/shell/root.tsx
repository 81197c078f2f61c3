import { DirectionProvider, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { cssVariables, themeOf } from '../theme/theme';
import { meQuestion } from './me';
import { OfflineBar } from './offline-bar';

export function Root({ queryClient }: { readonly queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <DirectionProvider>
        <Painted />
      </DirectionProvider>
    </QueryClientProvider>
  );
}

/** The page in the colours of the programme that it shows. */
function Painted() {
  const { slug = '' } = useParams({ strict: false });
  const { data: brand } = useQuery({
    ...meQuestion(slug),
    enabled: false,
    select: ({ programme }) => programme.brandColor ?? null,
  });
  const theme = useMemo(() => themeOf(brand), [brand]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-center" />
      <OfflineBar />
      <Outlet />
    </MantineProvider>
  );
}
