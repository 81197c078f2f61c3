import { Box, Button, Paper, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../graph/questions';
import { Waiting } from './waiting';

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  readonly show: (row: T) => ReactNode;
}

interface ListingProps<T> {
  /** Names the table for those who do not see it. */
  readonly name: string;
  readonly query: ListQuery<T>;
  /** The first column leads to the row's own page. */
  readonly columns: readonly Column<T>[];
  /** Shown when there is no row. */
  readonly empty: ReactNode;
}

/** A list that grows: a table where there is room, cards on a phone, and the next page on demand. */
export function Listing<T extends { readonly id: string }>({ name, query, columns, empty }: ListingProps<T>) {
  const { t } = useTranslation('kit');
  const answer = useInfiniteQuery({ ...query, throwOnError: true });
  if (!answer.data) return <Waiting />;
  const rows = answer.data.pages.flatMap(({ items }) => items);
  const total = answer.data.pages.at(-1)?.total ?? 0;
  return (
    <Stack gap="sm" aria-busy={answer.isPlaceholderData} style={{ opacity: answer.isPlaceholderData ? 0.6 : 1 }}>
      <Text size="sm" c="dimmed" role="status">
        {t('count', { count: total })}
      </Text>
      {rows.length === 0 ? empty : <Lines rows={rows} columns={columns} name={name} />}
      <More answer={answer} shown={rows.length} total={total} />
    </Stack>
  );
}

interface RowsProps<T> {
  readonly name: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
}

/** Rows that are all here: a table where there is room, cards on a phone. */
export function Lines<T extends { readonly id: string }>(props: RowsProps<T>) {
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return phone ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<T extends { readonly id: string }>({ rows, columns, name }: RowsProps<T>) {
  return (
    <Paper p="xs">
      <Table.ScrollContainer
        minWidth={640}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': name } }}
      >
        <Table verticalSpacing="sm" highlightOnHover aria-label={name}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ key, label }) => (
                <Table.Th key={key} scope="col">
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                {columns.map(({ key, show }) => (
                  <Table.Td key={key}>{show(row)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Cards<T extends { readonly id: string }>({ rows, columns: [first, ...others], name }: RowsProps<T>) {
  return (
    <Stack component="ul" gap="xs" m={0} p={0} aria-label={name} style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <Paper key={row.id} component="li" p="sm">
          {first?.show(row)}
          <SimpleGrid cols={2} spacing="xs" verticalSpacing={6} mt={8}>
            {others.map(({ key, label, show }) => (
              <Box key={key} className="break-words" miw={0}>
                <Text size="xs" c="dimmed">
                  {label}
                </Text>
                {show(row)}
              </Box>
            ))}
          </SimpleGrid>
        </Paper>
      ))}
    </Stack>
  );
}

interface MoreProps {
  readonly answer: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  readonly shown: number;
  readonly total: number;
}

function More({ answer, shown, total }: MoreProps) {
  const { t } = useTranslation('kit');
  if (!answer.hasNextPage) return null;
  return (
    <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
      {t('more', { shown, total })}
    </Button>
  );
}
