import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type HourLineFragment, OfficeHoursDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { TimeOf } from '../kit/time-of';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { HOUR_PERIODS, HOUR_STATES, type HourFilters } from './hour-filters';
import { HourBadge } from './hour-badge';
import { OpenHoursDialog } from './open-hours-dialog';

/** The office sees all hours, a mentor the own, with the deed that opens more. */
export function HoursTable({ isOffice }: { readonly isOffice: boolean }) {
  const { t } = useTranslation('hours');
  const { slug, may } = useHere();
  const filters = useSearch({ from: '/p/$slug/hours/' });
  const { period = 'coming', state } = filters;
  const asked = useMemo(() => ({ period, state: state ?? null, mine: !isOffice }), [period, state, isOffice]);
  const [opened, open, close] = useUrlDialog('open');
  const opens = !isOffice && may('hours.open');
  const deed = opens && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('open.deed')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={isOffice ? t('leadOffice') : t('leadMentor')} deeds={deed}>
      <Filters filters={filters} />
      <Listing
        name={t('title')}
        columns={useColumns(isOffice)}
        query={listing(slug, OfficeHoursDocument, asked, ({ officeHours }) => officeHours)}
        empty={
          <Empty says={isOffice ? t('noneOffice') : t(period === 'past' ? 'nonePast' : 'noneMentor')}>
            {opens && period === 'coming' && (
              <Button variant="light" onClick={open}>
                {t('open.deed')}
              </Button>
            )}
          </Empty>
        }
      />
      {opened && opens && <OpenHoursDialog onClose={close} />}
    </Page>
  );
}

function useColumns(isOffice: boolean): readonly Column<HourLineFragment>[] {
  const { t } = useTranslation('hours');
  const mentor: Column<HourLineFragment> = {
    key: 'mentor',
    label: t('column.mentor'),
    show: ({ mentorName }) => <Text size="sm">{mentorName}</Text>,
  };
  return [
    { key: 'time', label: t('column.time'), show: (hour) => <HourTime hour={hour} /> },
    ...(isOffice ? [mentor] : []),
    {
      key: 'venture',
      label: t('column.venture'),
      show: ({ booking }) => <Text size="sm">{booking?.ventureName ?? t('nobody')}</Text>,
    },
    {
      key: 'place',
      label: t('column.place'),
      show: ({ place }) => (
        <Text size="sm" className="break-words">
          {place}
        </Text>
      ),
    },
    { key: 'state', label: t('column.state'), show: (hour) => <HourBadge hour={hour} /> },
  ];
}

function HourTime({ hour: { id, startsAt, zone } }: { readonly hour: HourLineFragment }) {
  const { slug } = useHere();
  return (
    <Link to="/p/$slug/hours/$id" params={{ slug, id }} className="row-link">
      <TimeOf instant={startsAt} zone={zone} />
    </Link>
  );
}

function Filters({ filters }: { readonly filters: HourFilters }) {
  const { t } = useTranslation('hours');
  const { t: kit } = useTranslation('kit');
  const navigate = useNavigate({ from: '/p/$slug/hours/' });
  const set = (change: HourFilters): void => void navigate({ search: { ...filters, ...change }, replace: true });
  return (
    <Group align="flex-end" gap="sm">
      <SegmentedControl
        aria-label={t('period.label')}
        data={HOUR_PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={filters.period ?? 'coming'}
        onChange={(value) => set({ period: HOUR_PERIODS.find((period) => period === value) })}
      />
      <Select
        label={t('column.state')}
        placeholder={t('any')}
        clearable
        clearButtonProps={{ 'aria-label': kit('clear') }}
        w={170}
        value={filters.state ?? null}
        data={HOUR_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(value) => set({ state: HOUR_STATES.find((state) => state === value) })}
      />
    </Group>
  );
}
