import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type IntroductionLineFragment, IntroductionsDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { NextStep } from '../kit/next-step';
import { Page } from '../kit/page';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { AskDialog } from './ask-dialog';
import { IntroductionBadge } from './introduction-badge';
import { askedFor, INTRODUCTION_STATUSES, type IntroductionFilters, SHOWS } from './introduction-filters';
import { ReceivedSection } from './received-section';

/** Every introduction that one may see, with who owns it and what is next (A5). */
export function IntroductionsScreen() {
  const { t } = useTranslation('introductions');
  const { slug, may } = useHere();
  const filters = useSearch({ from: '/p/$slug/introductions/' });
  const asked = useMemo(() => askedFor(filters), [filters]);
  const [opened, open, close] = useUrlDialog('ask');
  const isPlain = (filters.show ?? 'open') === 'open' && !filters.status;
  const deed = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('ask.deed')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} deeds={deed}>
      {may('introductions.answer') && <ReceivedSection />}
      <Filters filters={filters} />
      <Listing
        name={t('title')}
        columns={useColumns()}
        query={listing(slug, IntroductionsDocument, asked, ({ introductions }) => introductions)}
        empty={<Empty says={isPlain ? t('none') : t('noneLike')} />}
      />
      {opened && <AskDialog onClose={close} />}
    </Page>
  );
}

function useColumns(): readonly Column<IntroductionLineFragment>[] {
  const { t } = useTranslation('introductions');
  return [
    { key: 'wanted', label: t('column.wanted'), show: (one) => <Wanted introduction={one} /> },
    {
      key: 'owner',
      label: t('column.owner'),
      show: ({ ownerName }) => <Text size="sm">{ownerName ?? t('nobody')}</Text>,
    },
    { key: 'next', label: t('column.next'), show: (one) => <Next introduction={one} /> },
    { key: 'status', label: t('column.status'), show: (one) => <IntroductionBadge introduction={one} /> },
  ];
}

function Wanted({ introduction: { id, wanted, ventureName } }: { readonly introduction: IntroductionLineFragment }) {
  const { slug } = useHere();
  return (
    <Stack gap={2}>
      <Link to="/p/$slug/introductions/$id" params={{ slug, id }} className="row-link">
        {ventureName}
      </Link>
      <Text size="sm" c="dimmed" className="break-words" lineClamp={2}>
        {wanted}
      </Text>
    </Stack>
  );
}

function Next({ introduction }: { readonly introduction: IntroductionLineFragment }) {
  if (introduction.status === 'closed' || !introduction.nextOn) return <Text size="sm">–</Text>;
  return <NextStep next={introduction} />;
}

function Filters({ filters }: { readonly filters: IntroductionFilters }) {
  const { t } = useTranslation('introductions');
  const { t: kit } = useTranslation('kit');
  const navigate = useNavigate({ from: '/p/$slug/introductions/' });
  const set = (change: IntroductionFilters): void =>
    void navigate({ search: { ...filters, ...change }, replace: true });
  return (
    <Group align="flex-end" gap="sm">
      <SegmentedControl
        aria-label={t('show.label')}
        data={SHOWS.map((value) => ({ value, label: t(`show.${value}`) }))}
        value={filters.show ?? 'open'}
        onChange={(value) => set({ show: SHOWS.find((show) => show === value) })}
      />
      <Select
        label={t('column.status')}
        placeholder={t('any')}
        clearable
        clearButtonProps={{ 'aria-label': kit('clear') }}
        w={190}
        value={filters.status ?? null}
        data={INTRODUCTION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(value) => set({ status: INTRODUCTION_STATUSES.find((status) => status === value) })}
      />
    </Group>
  );
}
