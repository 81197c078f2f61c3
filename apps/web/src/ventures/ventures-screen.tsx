import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportVenturesDocument, type VentureLineFragment, VenturesDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { ImportDialog } from '../kit/import-dialog';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { SearchField } from '../kit/search-field';
import { StatusBadge } from '../kit/status-badge';
import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { useOnlyVenture } from './use-only-venture';
import { VENTURE_STATUSES, type VentureFilters } from './venture-filters';

export function VenturesScreen() {
  const { slug, roles } = useHere();
  const face = useFace(slug, roles);
  const only = useOnlyVenture(face === 'entrepreneur');
  if (only) return <Navigate to="/p/$slug/ventures/$id" params={{ slug, id: only }} replace />;
  return <AllVentures mine={face !== 'manager'} />;
}

function AllVentures({ mine }: { readonly mine: boolean }) {
  const { t } = useTranslation('ventures');
  const { slug, may } = useHere();
  const filters = useSearch({ from: '/p/$slug/ventures/' });
  const [importing, setImporting] = useState(false);
  const canImport = may('imports.run');
  const columns = useColumns();
  const upload = canImport && (
    <Button variant="default" leftSection={<IconUpload size={16} aria-hidden />} onClick={() => setImporting(true)}>
      {t('import')}
    </Button>
  );
  return (
    <Page title={mine ? t('mine') : t('title')} lead={mine ? t('mineLead') : t('lead')} deeds={upload}>
      {!mine && <Filters filters={filters} />}
      <Listing
        name={t('title')}
        columns={columns}
        query={listing(slug, VenturesDocument, filters, (answer) => answer.ventures)}
        empty={<Empty says={filters.search || filters.status ? t('none') : mine ? t('noneMine') : t('noneYet')} />}
      />
      {canImport && (
        <ImportDialog
          opened={importing}
          onClose={() => setImporting(false)}
          document={ImportVenturesDocument}
          title={t('importTitle')}
          header={t('importHeader')}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<VentureLineFragment>[] {
  const { t } = useTranslation('ventures');
  return [
    { key: 'name', label: t('column.name'), show: (venture) => <VentureName venture={venture} /> },
    { key: 'status', label: t('column.status'), show: ({ status }) => <StatusBadge state={status} /> },
    {
      key: 'sector',
      label: t('column.sector'),
      show: ({ sector, stage }) => (
        <Text size="sm">
          {sector}, {stage}
        </Text>
      ),
    },
    {
      key: 'needs',
      label: t('column.needs'),
      show: ({ needs }) => <Text size="sm">{needs.slice(0, 3).join(', ')}</Text>,
    },
    {
      key: 'submitted',
      label: t('column.submitted'),
      show: ({ submittedOn }) => <Text size="sm">{submittedOn ? showDay(submittedOn) : ''}</Text>,
    },
  ];
}

function VentureName({ venture: { id, name, oneLiner } }: { readonly venture: VentureLineFragment }) {
  const { slug } = useHere();
  return (
    <Stack gap={2}>
      <Link to="/p/$slug/ventures/$id" params={{ slug, id }} className="row-link">
        {name}
      </Link>
      <Text size="sm" c="dimmed" lineClamp={2}>
        {oneLiner}
      </Text>
    </Stack>
  );
}

function Filters({ filters }: { readonly filters: VentureFilters }) {
  const { t } = useTranslation('ventures');
  const { t: kit } = useTranslation('kit');
  const navigate = useNavigate({ from: '/p/$slug/ventures/' });
  const set = (change: VentureFilters): void => void navigate({ search: { ...filters, ...change }, replace: true });
  return (
    <Group align="flex-end" gap="sm">
      <SearchField
        label={t('search')}
        value={filters.search ?? ''}
        onSearch={(text) => set({ search: text || undefined })}
      />
      <Select
        label={t('column.status')}
        placeholder={t('anyStatus')}
        clearable
        w={190}
        value={filters.status ?? null}
        clearButtonProps={{ 'aria-label': kit('clear') }}
        data={VENTURE_STATUSES.map((status) => ({ value: status, label: kit(`state.${status}`) }))}
        onChange={(value) => set({ status: VENTURE_STATUSES.find((status) => status === value) })}
      />
    </Group>
  );
}
