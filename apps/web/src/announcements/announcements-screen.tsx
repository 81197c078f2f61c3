import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnnouncementsDocument, type AnnouncementsQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { ANNOUNCEMENT_VIEWS } from './announcement-filters';
import { KindBadges } from './announcement-text';
import { DeskList } from './desk-list';

type Line = AnnouncementsQuery['announcements']['items'][number];

/** What the centre has told this programme; in the centre also what it writes (O7). */
export function AnnouncementsScreen() {
  const { t } = useTranslation('announcements');
  const { may } = useHere();
  const { view } = useSearch({ from: '/p/$slug/announcements/' });
  const [writes, reads] = [may('network.announce'), may('announcements.read')];
  const shown = writes && (view !== 'read' || !reads) ? 'desk' : 'read';
  return (
    <Page title={t('title')} lead={t(shown === 'desk' ? 'leadDesk' : 'lead')} deeds={writes && <Write />}>
      {writes && reads && <Views shown={shown} />}
      {shown === 'desk' ? <DeskList /> : <ReadingList />}
    </Page>
  );
}

function Write() {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/p/$slug/announcements/desk/$id" params={{ slug, id: 'new' }} {...props} />}
    >
      {t('write.deed')}
    </Button>
  );
}

function Views({ shown }: { readonly shown: (typeof ANNOUNCEMENT_VIEWS)[number] }) {
  const { t } = useTranslation('announcements');
  const navigate = useNavigate({ from: '/p/$slug/announcements/' });
  return (
    <SegmentedControl
      aria-label={t('view.label')}
      style={{ alignSelf: 'flex-start' }}
      data={ANNOUNCEMENT_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
      value={shown}
      onChange={(value) =>
        void navigate({ search: { view: ANNOUNCEMENT_VIEWS.find((view) => view === value) }, replace: true })
      }
    />
  );
}

function ReadingList() {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  return (
    <Listing
      name={t('title')}
      columns={useColumns()}
      query={listing(slug, AnnouncementsDocument, {}, ({ announcements }) => announcements)}
      empty={<Empty says={t('none')} />}
    />
  );
}

function useColumns(): readonly Column<Line>[] {
  const { t } = useTranslation('announcements');
  return [
    { key: 'title', label: t('column.title'), show: (one) => <Title line={one} /> },
    {
      key: 'when',
      label: t('column.when'),
      show: ({ startsAt, zone }) => (startsAt && zone ? <TimeOf instant={startsAt} zone={zone} /> : '–'),
    },
    {
      key: 'published',
      label: t('column.published'),
      show: ({ publishedAt }) => <Text size="sm">{showInstant(publishedAt)}</Text>,
    },
  ];
}

function Title({ line }: { readonly line: Line }) {
  const { slug } = useHere();
  const { id, title } = line;
  return (
    <Stack gap={4} align="flex-start">
      <Link to="/p/$slug/announcements/$id" params={{ slug, id }} className="row-link break-words">
        {title}
      </Link>
      <KindBadges announcement={line} />
    </Stack>
  );
}
