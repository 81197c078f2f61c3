import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing here yet: what will be, and the deed that makes it so. */
export function Empty({ says, children }: { readonly says: string; readonly children?: ReactNode }) {
  return (
    <Stack gap="xs" align="flex-start" py="xs">
      <Text c="dimmed">{says}</Text>
      {children}
    </Stack>
  );
}
