import { Stack, Text } from '@mantine/core';
import { Section } from './section';

interface Step {
  readonly id: string;
  readonly what: string;
  /** When, and by whom. */
  readonly by: string;
  readonly words: string;
}

/** What was done to a thing, newest first: nothing of it is ever changed. */
export function History({ title, steps }: { readonly title: string; readonly steps: readonly Step[] }) {
  return (
    <Section title={title}>
      <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {steps.map(({ id, what, by, words }) => (
          <li key={id}>
            <Text size="sm">
              <strong>{what}</strong> {by}
            </Text>
            <Text size="sm" c="dimmed" className="break-words">
              {words}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
