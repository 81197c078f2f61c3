import { Button, CloseButton, Group, Paper, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AnnouncementCardFragment, DismissAnnouncementDocument, OpenAnnouncementsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { Beginning, KindBadges } from './announcement-text';
import { Coming } from './coming';

/** On the first screen of those whom it is for: what the centre tells them, until they put it away. */
export function OpenAnnouncements() {
  const { may } = useHere();
  return may('announcements.read') ? <Cards /> : null;
}

function Cards() {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, OpenAnnouncementsDocument, {}));
  if (data.openAnnouncements.length === 0) return null;
  return (
    <Section title={t('open.title')}>
      {data.openAnnouncements.map((announcement) => (
        <Card key={announcement.id} announcement={announcement} />
      ))}
    </Section>
  );
}

function Card({ announcement }: { readonly announcement: AnnouncementCardFragment }) {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  const { run, refusals, busy } = useDeed(DismissAnnouncementDocument);
  const { id, title, body, startsAt, zone, corrections } = announcement;
  return (
    <Paper withBorder p="sm" component="article" aria-label={title}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Stack gap={4} miw={0}>
            <KindBadges announcement={{ ...announcement, amComing: null }} />
            <Text fw={600} className="break-words">
              {title}
            </Text>
          </Stack>
          <CloseButton
            aria-label={t('open.dismiss', { title })}
            disabled={busy}
            onClick={() => void run({ input: { announcementId: id } })}
          />
        </Group>
        {startsAt && zone && <TimeOf instant={startsAt} zone={zone} />}
        <Beginning text={corrections[0]?.note ?? body} />
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            aria-label={t('open.readIt', { title })}
            renderRoot={(props) => <Link to="/p/$slug/announcements/$id" params={{ slug, id }} {...props} />}
          >
            {t('open.read')}
          </Button>
          <Coming event={announcement} />
        </Group>
        <Refusals refusals={refusals} />
      </Stack>
    </Paper>
  );
}
