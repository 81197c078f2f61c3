import { Box, Container, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface OpenPageProps {
  /** The name over the door; none where there is no such door. */
  readonly programme?: string;
  /** `#rrggbb`. */
  readonly brandColor?: string | null | undefined;
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
}

/** A page for people who have not signed in and need not: the programme's, not the console's. */
export function OpenPage({ programme, brandColor, title, lead, children }: OpenPageProps) {
  useEffect(() => {
    document.title = programme ? `${title} · ${programme}` : title;
  }, [title, programme]);
  return (
    <Container component="main" size={680} py={{ base: 'sm', sm: 'xl' }} px={{ base: 'xs', sm: 'md' }}>
      <Paper p={{ base: 'md', sm: 'xl' }} style={{ overflow: 'hidden', position: 'relative' }}>
        <Box pos="absolute" top={0} left={0} right={0} h={6} bg={brandColor ?? 'brand'} />
        {programme && (
          <Text size="sm" c="dimmed">
            {programme}
          </Text>
        )}
        <Title order={1} mb={4} className="break-words">
          {title}
        </Title>
        <Text c="dimmed" mb="lg" className="break-words">
          {lead}
        </Text>
        {children}
      </Paper>
    </Container>
  );
}
