import { Box, SimpleGrid, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';

/** What is known of a thing, as pairs of a name and a value; pairs without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 3 }} spacing="sm" m={0}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          {value !== null && value !== undefined && value !== false && value !== '' && (
            <Box>
              <Text component="dt" size="xs" c="dimmed">
                {name}
              </Text>
              <Box component="dd" m={0} className="break-words">
                {value}
              </Box>
            </Box>
          )}
        </Fragment>
      ))}
    </SimpleGrid>
  );
}
