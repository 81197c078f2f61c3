import { Group, Paper, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly deeds?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, deeds, children }: SectionProps) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} p={{ base: 'sm', sm: 'md' }}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} id={id}>
            {title}
          </Title>
          {deeds && (
            <Group gap="xs" className="no-print">
              {deeds}
            </Group>
          )}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
