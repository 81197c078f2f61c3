import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListLineFragment } from '../gql/graphql';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showDistance, showInstant } from '../texts/dates';
import { useListName } from './list-words';

/** Lists, each with what waits for it, and the way to it. */
export function ListLines({ lists }: { readonly lists: readonly ListLineFragment[] }) {
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {lists.map((list) => (
        <ListLine key={list.id} list={list} />
      ))}
    </Stack>
  );
}

function ListLine({ list }: { readonly list: ListLineFragment }) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const nameOf = useListName();
  const name = nameOf(list);
  const deed = t(list.status === 'draft' ? 'compose' : 'open');
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="sm">
      <Box miw={0}>
        <Group gap="xs">
          <Text fw={600} className="break-words">
            {name}
          </Text>
          <StatusBadge state={list.status} />
        </Group>
        <Text size="sm" c="dimmed" className="break-words">
          {list.entries.map(({ ventureName }) => ventureName).join(', ') || t('empty')}
        </Text>
        <Text size="sm" c="dimmed">
          <State list={list} />
        </Text>
      </Box>
      <Button
        size="compact-md"
        variant="light"
        aria-label={`${deed}: ${name}`}
        style={{ flexShrink: 0 }}
        renderRoot={(props) => <Link to="/p/$slug/lists/$id" params={{ slug, id: list.id }} {...props} />}
      >
        {deed}
      </Button>
    </Group>
  );
}

function State({ list: { status, sendAt, cutOffAt, answerers, readers } }: { readonly list: ListLineFragment }) {
  const { t } = useTranslation('circulation');
  if (status === 'draft') return sendAt && t('scheduled', { when: showInstant(sendAt) });
  const answered = t('answered', { part: answerers, whole: readers });
  return cutOffAt ? `${answered} · ${t('closes', { distance: showDistance(cutOffAt) })}` : answered;
}
