import { Badge, Box, Button, Group, Stack, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionLineFragment, VentureLineFragment, WarrantsOfActiveQuery } from '../gql/graphql';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showDay, showDistance } from '../texts/dates';

/** So many lines of each kind stand on the first screen; the rest is behind the link. */
const LINES = 6;

interface WorkListProps {
  readonly title: string;
  readonly count: number;
  readonly empty: string;
  /** The whole list, filtered. */
  readonly all: Pick<LinkProps, 'to' | 'search'>;
  readonly children: ReactNode;
}

export function WorkList({ title, count, empty, all, children }: WorkListProps) {
  const { t } = useTranslation('today');
  const { slug } = useHere();
  const lines = Children.toArray(children);
  return (
    <Section
      title={title}
      deeds={
        <Badge size="lg" color={count > 0 ? 'brand' : 'gray'}>
          {count}
        </Badge>
      }
    >
      {count === 0 && (
        <Text c="dimmed" size="sm">
          {empty}
        </Text>
      )}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {lines.slice(0, LINES)}
      </Stack>
      {count > LINES && (
        <Link {...all} params={{ slug }}>
          {t('all', { count })}
        </Link>
      )}
    </Section>
  );
}

interface RowProps {
  readonly title: ReactNode;
  readonly detail: ReactNode;
  readonly deed: ReactNode;
}

function Row({ title, detail, deed }: RowProps) {
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="sm">
      <Box miw={0}>
        <Text fw={600} truncate>
          {title}
        </Text>
        <Text component="div" size="sm" c="dimmed" lineClamp={1}>
          {detail}
        </Text>
      </Box>
      <Box style={{ flexShrink: 0 }}>{deed}</Box>
    </Group>
  );
}

const BUTTON = { size: 'compact-md', variant: 'light' } as const;

interface DeedProps {
  readonly deed: string;
  /** The dialog in which it is done, where the thing's page has one. */
  readonly opens?: string;
}

export function VentureRow({ venture, deed, opens }: DeedProps & { readonly venture: VentureLineFragment }) {
  const { slug } = useHere();
  const { id, name, oneLiner } = venture;
  const way = { to: '/p/$slug/ventures/$id', params: { slug, id }, search: { deed: opens } } as const;
  const button = (
    <Button {...BUTTON} aria-label={`${deed}: ${name}`} renderRoot={(props) => <Link {...way} {...props} />}>
      {deed}
    </Button>
  );
  return <Row title={name} detail={oneLiner} deed={button} />;
}

export function SessionRow({ session, deed, opens }: DeedProps & { readonly session: SessionLineFragment }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  const { id, number, venture, endsAt } = session;
  const name = t('name', { venture: venture?.name ?? t('unseen'), number });
  const way = { to: '/p/$slug/sessions/$id', params: { slug, id }, search: { deed: opens } } as const;
  const button = (
    <Button {...BUTTON} aria-label={`${deed}: ${name}`} renderRoot={(props) => <Link {...way} {...props} />}>
      {deed}
    </Button>
  );
  return <Row title={name} detail={endsAt ? showDistance(endsAt) : t('noTime')} deed={button} />;
}

type MentorLine = WarrantsOfActiveQuery['mentors']['items'][number];

export function WarrantRow({ mentor: { id, name, warrantState, warrantExpiresOn } }: { readonly mentor: MentorLine }) {
  const { t } = useTranslation('today');
  const { slug } = useHere();
  const deed = t('deed.warrant');
  const button = (
    <Button
      {...BUTTON}
      aria-label={`${deed}: ${name}`}
      renderRoot={(props) => <Link to="/p/$slug/mentors/$id" params={{ slug, id }} {...props} />}
    >
      {deed}
    </Button>
  );
  const current = warrantState === 'current' && warrantExpiresOn;
  return (
    <Row
      title={name}
      detail={current ? t('ends', { day: showDay(current) }) : warrantState && <StatusBadge state={warrantState} />}
      deed={button}
    />
  );
}
