import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type SessionLineFragment, SessionsDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { StatusBadge } from '../kit/status-badge';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { RowDeeds } from './row-deeds';
import { boundsOf, PERIODS, SESSION_STATUSES, type SessionFilters, VIEWS } from './session-filters';
import { WeekView } from './week-view';

const PAGE = 25;

/** All sessions: a list to work through, a week to look at, a week by room. */
export function SessionsScreen() {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  const filters = useSearch({ from: '/p/$slug/sessions/' });
  const { status, period, view, week } = filters;
  const navigate = useNavigate({ from: '/p/$slug/sessions/' });
  const asked = useMemo(() => ({ first: PAGE, status: status ?? null, ...boundsOf(period) }), [status, period]);
  const columns = useColumns();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters filters={filters} />
      {view === 'week' || view === 'rooms' ? (
        <WeekView
          week={week}
          onWeek={(to) => void navigate({ search: { ...filters, week: to } })}
          status={status}
          byRoom={view === 'rooms'}
        />
      ) : (
        <Listing
          name={t('title')}
          columns={columns}
          query={listing(slug, SessionsDocument, asked, ({ sessions }) => sessions)}
          empty={<Empty says={status || period ? t('none') : t('noneYet')} />}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<SessionLineFragment>[] {
  const { t } = useTranslation('sessions');
  const { may } = useHere();
  return [
    { key: 'venture', label: t('column.session'), show: (session) => <SessionName session={session} /> },
    { key: 'time', label: t('column.time'), show: ({ startsAt, zone }) => <TimeOf instant={startsAt} zone={zone} /> },
    {
      key: 'place',
      label: t('column.place'),
      show: ({ place }) => (
        <Text size="sm" className="break-words">
          {place}
        </Text>
      ),
    },
    { key: 'status', label: t('column.status'), show: ({ status }) => <StatusBadge state={status} /> },
    ...(may('sessions.confirm')
      ? [
          {
            key: 'deeds',
            label: t('column.deeds'),
            show: (session: SessionLineFragment) => <RowDeeds session={session} />,
          },
        ]
      : []),
  ];
}

function SessionName({ session: { id, number, venture, lengthMinutes } }: { readonly session: SessionLineFragment }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  return (
    <Stack gap={2}>
      <Link to="/p/$slug/sessions/$id" params={{ slug, id }} className="row-link">
        {t('name', { venture: venture?.name ?? t('unseen'), number })}
      </Link>
      <Text size="sm" c="dimmed">
        {t('minutes', { count: lengthMinutes })}
      </Text>
    </Stack>
  );
}

function Filters({ filters }: { readonly filters: SessionFilters }) {
  const { t } = useTranslation('sessions');
  const { t: kit } = useTranslation('kit');
  const navigate = useNavigate({ from: '/p/$slug/sessions/' });
  const set = (change: SessionFilters): void => void navigate({ search: { ...filters, ...change }, replace: true });
  const periods = [
    { value: 'all', label: t('period.all') },
    ...PERIODS.map((value) => ({ value, label: t(`period.${value}`) })),
  ];
  return (
    <Group align="flex-end" gap="sm">
      <SegmentedControl
        aria-label={t('view.label')}
        data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        value={filters.view ?? 'list'}
        onChange={(value) => set({ view: VIEWS.find((view) => view === value && view !== 'list') })}
      />
      {!filters.view && (
        <SegmentedControl
          aria-label={t('period.label')}
          data={periods}
          value={filters.period ?? 'all'}
          onChange={(value) => set({ period: PERIODS.find((period) => period === value) })}
        />
      )}
      <Select
        label={t('column.status')}
        placeholder={t('any')}
        clearable
        clearButtonProps={{ 'aria-label': kit('clear') }}
        w={170}
        value={filters.status ?? null}
        data={SESSION_STATUSES.map((status) => ({ value: status, label: kit(`state.${status}`) }))}
        onChange={(value) => set({ status: SESSION_STATUSES.find((status) => status === value) })}
      />
    </Group>
  );
}
