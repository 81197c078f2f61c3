import { Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoardColumnFragment, VentureBoardDocument, type VenturePulseFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { HealthDot } from './health-dot';
import type { VentureView } from './venture-filters';

/** The statuses in which something is still to be done, in the order of the path. */
const COLUMNS = ['submitted', 'screening', 'deferred', 'accepted', 'circulating', 'mentored', 'paused'] as const;

/** Who is where; the past stands in the table. */
export function VentureBoard({ view }: { readonly view: VentureView }) {
  const { t } = useTranslation('ventures');
  const { slug } = useHere();
  const { search, stage, origin } = view;
  const asked = { search: search ?? null, stage: stage ?? null, origin: origin ?? null };
  const { data } = useQuery({
    ...question(slug, VentureBoardDocument, asked),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  if (!data) return <Waiting />;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        {COLUMNS.map((status) => (
          <Column key={status} status={status} column={data[status]} view={view} />
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('board.past')}
      </Text>
    </>
  );
}

interface ColumnProps {
  readonly status: (typeof COLUMNS)[number];
  readonly column: BoardColumnFragment;
  readonly view: VentureView;
}

function Column({ status, column: { items, total }, view }: ColumnProps) {
  const { t } = useTranslation('ventures');
  const { t: kit } = useTranslation('kit');
  const { slug } = useHere();
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} p="sm">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} size="h4" id={id}>
          {kit(`state.${status}`)}
        </Title>
        <Badge color={total > 0 ? 'brand' : 'gray'}>{total}</Badge>
      </Group>
      {total === 0 && (
        <Text size="sm" c="dimmed">
          {t(`board.empty.${status}`)}
        </Text>
      )}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((venture) => (
          <Card key={venture.id} venture={venture} />
        ))}
      </Stack>
      {total > items.length && (
        <Text size="sm" mt="xs">
          <Link to="/p/$slug/ventures" params={{ slug }} search={{ ...view, status, form: 'table' }}>
            {t('view.more', { count: total - items.length })}
          </Link>
        </Text>
      )}
    </Paper>
  );
}

function Card({ venture }: { readonly venture: VenturePulseFragment }) {
  const { slug } = useHere();
  return (
    <Paper component="li" p="xs" radius="md">
      <Link to="/p/$slug/ventures/$id" params={{ slug, id: venture.id }} className="row-link break-words">
        {venture.name}
      </Link>
      <Text size="sm" c="dimmed" lineClamp={2}>
        {venture.oneLiner}
      </Text>
      <Group gap={6} mt={4}>
        <HealthDot venture={venture} />
      </Group>
    </Paper>
  );
}
