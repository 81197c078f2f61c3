import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarQuestion, IconUpload } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskHoursDialog } from '../availability/ask-hours-dialog';
import {
  type CohortLineFragment,
  ImportMentorsDocument,
  type MentorLineFragment,
  MentorsDocument,
} from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { ImportDialog } from '../kit/import-dialog';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { StatusBadge } from '../kit/status-badge';
import { Nominate } from '../recruiting/nominate-dialog';
import { useHere, useWords } from '../shell/me';
import { showDistance } from '../texts/dates';
import { MentorFilterBar } from './mentor-filter-bar';
import { LoadOf } from './load-of';
import { UseBar } from './use-bar';
import { WarrantBadge } from './warrant-badge';

export function MentorsScreen() {
  const { t } = useTranslation('mentors');
  const { t: time } = useTranslation('availability');
  const { slug, may } = useHere();
  const filters = useSearch({ from: '/p/$slug/mentors/' });
  const [importing, setImporting] = useState(false);
  const [asking, setAsking] = useState(false);
  const columns = useColumns();
  const canImport = may('imports.run');
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const upload = canImport && (
    <Button variant="default" leftSection={<IconUpload size={16} aria-hidden />} onClick={() => setImporting(true)}>
      {t('import')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      deeds={
        <>
          <Nominate />
          {may('availability.record') && (
            <Button
              variant="default"
              leftSection={<IconCalendarQuestion size={16} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {time('ask.open')}
            </Button>
          )}
          {upload}
        </>
      }
    >
      <MentorFilterBar filters={filters} />
      {may('commitment.all') && <UseBar filters={filters} />}
      <Listing
        name={t('title')}
        columns={columns}
        query={listing(slug, MentorsDocument, filters, ({ mentors }) => mentors)}
        empty={<Empty says={filtered ? t('none') : t('noneYet')} />}
      />
      {asking && <AskHoursDialog mentorIds={null} onClose={() => setAsking(false)} />}
      {canImport && (
        <ImportDialog
          opened={importing}
          onClose={() => setImporting(false)}
          document={ImportMentorsDocument}
          title={t('importTitle')}
          header={t('importHeader')}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<CohortLineFragment>[] {
  const { t } = useTranslation('mentors');
  const { may } = useHere();
  const { backgroundOf } = useWords();
  return [
    { key: 'name', label: t('column.name'), show: (mentor) => <MentorName mentor={mentor} /> },
    {
      key: 'background',
      label: t('column.background'),
      show: ({ primaryBackground }) => <Text size="sm">{backgroundOf(primaryBackground)}</Text>,
    },
    { key: 'hours', label: t('column.load'), show: (mentor) => <LoadOf mentor={mentor} /> },
    { key: 'ventures', label: t('column.ventures'), show: ({ ventureCount }) => <Text size="sm">{ventureCount}</Text> },
    ...(may('commitment.all') ? forTheOffice(t) : []),
    { key: 'warrant', label: t('column.warrant'), show: (mentor) => <WarrantBadge mentor={mentor} /> },
    { key: 'status', label: t('column.status'), show: ({ status }) => <StatusBadge state={status} /> },
  ];
}

/** What is between a mentor and the office. */
function forTheOffice(t: TFunction<'mentors'>): Column<CohortLineFragment>[] {
  return [
    {
      key: 'sessions',
      label: t('column.sessions'),
      show: ({ sessionsInYear, lastSessionAt }) => (
        <Stack gap={0}>
          <Text size="sm">{sessionsInYear}</Text>
          {lastSessionAt && (
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {t('lastSession', { distance: showDistance(lastSessionAt) })}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'meeting',
      label: t('column.meeting'),
      show: ({ lastMeetingAt, missedInARow }) => (
        <Stack gap={0}>
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {lastMeetingAt && showDistance(lastMeetingAt)}
          </Text>
          {missedInARow !== null && missedInARow !== undefined && missedInARow > 2 && (
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {t('missed', { count: missedInARow })}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'conflicts',
      label: t('column.conflicts'),
      show: ({ conflictCount }) => <Text size="sm">{conflictCount}</Text>,
    },
  ];
}

function MentorName({ mentor: { id, name, expertise, canLead } }: { readonly mentor: MentorLineFragment }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHere();
  return (
    <Stack gap={2}>
      <Group gap={8}>
        <Link to="/p/$slug/mentors/$id" params={{ slug, id }} className="row-link">
          {name}
        </Link>
        {canLead && (
          <Text span size="xs" c="dimmed">
            {t('mayLead')}
          </Text>
        )}
      </Group>
      <Text size="sm" c="dimmed" lineClamp={1}>
        {expertise.slice(0, 3).join(', ')}
      </Text>
    </Stack>
  );
}
