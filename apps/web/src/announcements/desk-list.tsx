import { Badge, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AnnouncementState, DeskAnnouncementsDocument, type DeskAnnouncementsQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { useForWhom } from './for-whom';

type Line = DeskAnnouncementsQuery['deskAnnouncements']['items'][number];

const COLOURS: Readonly<Record<AnnouncementState, string>> = {
  draft: 'orange',
  scheduled: 'violet',
  published: 'green',
  withdrawn: 'red',
};

export function StateBadge({ state }: { readonly state: AnnouncementState }) {
  const { t } = useTranslation('announcements');
  return <Badge color={COLOURS[state]}>{t(`state.${state}`)}</Badge>;
}

/** Drafts and what went out, newest first. */
export function DeskList() {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  return (
    <Listing
      name={t('view.desk')}
      columns={useColumns()}
      query={listing(slug, DeskAnnouncementsDocument, {}, ({ deskAnnouncements }) => deskAnnouncements)}
      empty={<Empty says={t('noneWritten')} />}
    />
  );
}

function useColumns(): readonly Column<Line>[] {
  const { t } = useTranslation('announcements');
  return [
    { key: 'title', label: t('column.title'), show: (one) => <Title line={one} /> },
    { key: 'state', label: t('column.state'), show: (one) => <State line={one} /> },
    { key: 'for', label: t('column.for'), show: (one) => <For line={one} /> },
    {
      key: 'coming',
      label: t('field.coming'),
      show: ({ kind, coming }) => <Text size="sm">{kind === 'event' ? coming : '–'}</Text>,
    },
  ];
}

function Title({ line: { id, title, kind, writtenByName } }: { readonly line: Line }) {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  return (
    <Stack gap={2}>
      <Link to="/p/$slug/announcements/desk/$id" params={{ slug, id }} className="row-link break-words">
        {title}
      </Link>
      <Text size="sm" c="dimmed">
        {[t(`kind.${kind}`), writtenByName].filter(Boolean).join(', ')}
      </Text>
    </Stack>
  );
}

function State({ line: { state, publishAt, publishedAt, writtenAt } }: { readonly line: Line }) {
  return (
    <Group gap={6}>
      <StateBadge state={state} />
      <Text size="sm">{showInstant(publishAt ?? publishedAt ?? writtenAt)}</Text>
    </Group>
  );
}

function For({ line }: { readonly line: Line }) {
  const forWhom = useForWhom();
  return (
    <Text size="sm" className="break-words">
      {forWhom(line)}
    </Text>
  );
}
