import { Paper, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnnouncementDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { AnnouncementText } from './announcement-text';
import { Coming } from './coming';

/** One announcement as its readers have it. */
export function AnnouncementScreen() {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/announcements/$id' });
  const { data } = useSuspenseQuery(question(slug, AnnouncementDocument, { id }));
  const announcement = found(data.announcement);
  const { title, kind, publishedAt } = announcement;
  return (
    <Page title={title} lead={t('by', { kind: t(`kind.${kind}`), when: showInstant(publishedAt) })}>
      <Paper component="article" p={{ base: 'sm', sm: 'md' }} aria-label={title}>
        <Stack gap="md">
          <AnnouncementText said={announcement} />
          <Coming event={announcement} />
        </Stack>
      </Paper>
    </Page>
  );
}
