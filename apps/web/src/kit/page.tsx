import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface PageProps {
  readonly title: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** Beside the title: what is most often done here. */
  readonly deeds?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its one first heading, the title of the tab, and the room below. */
export function Page({ title, lead, deeds, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Outrigger`;
  }, [title]);
  return (
    <Stack gap="md" maw={1120} mx="auto" pb="xl">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box style={{ flex: '1 1 260px' }}>
          <Title order={1} className="break-words">
            {title}
          </Title>
          {lead && (
            <Text component="div" c="dimmed" className="break-words">
              {lead}
            </Text>
          )}
        </Box>
        {deeds && (
          <Group gap="xs" className="no-print">
            {deeds}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
}
