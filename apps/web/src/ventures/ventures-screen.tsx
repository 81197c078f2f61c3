import { Button, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportVenturesDocument, type VentureLineFragment, VenturesDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { ImportDialog } from '../kit/import-dialog';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { StatusBadge } from '../kit/status-badge';
import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { AskingTeams } from '../teams/asking-teams';
import { useOnlyVenture } from './use-only-venture';
import { VentureBoard } from './venture-board';
import { formOf } from './venture-filters';
import { VentureTable } from './venture-table';
import { ViewBar } from './view-bar';

export function VenturesScreen() {
  const { slug, roles } = useHere();
  const face = useFace(slug, roles);
  const only = useOnlyVenture(face === 'entrepreneur');
  if (only) return <Navigate to="/p/$slug/ventures/$id" params={{ slug, id: only }} replace />;
  return face === 'manager' ? <AllVentures /> : <MyVentures />;
}

/** The office's: board and table over one view. */
function AllVentures() {
  const { t } = useTranslation('ventures');
  const { may } = useHere();
  const view = useSearch({ from: '/p/$slug/ventures/' });
  const [importing, setImporting] = useState(false);
  const canImport = may('imports.run');
  const upload = canImport && (
    <Button variant="default" leftSection={<IconUpload size={16} aria-hidden />} onClick={() => setImporting(true)}>
      {t('import')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} deeds={upload}>
      <ViewBar view={view} />
      {formOf(view) === 'board' ? <VentureBoard view={view} /> : <VentureTable view={view} />}
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

function MyVentures() {
  const { t } = useTranslation('ventures');
  const { slug, may } = useHere();
  const columns = useColumns();
  return (
    <Page title={t('mine')} lead={t('mineLead')}>
      {may('teams.answer') && <AskingTeams />}
      <Listing
        name={t('mine')}
        columns={columns}
        query={listing(slug, VenturesDocument, {}, (answer) => answer.ventures)}
        empty={<Empty says={t('noneMine')} />}
      />
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
