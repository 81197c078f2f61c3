import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FeedsDocument, OpenFeedDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { FeedLine } from './feed-line';
import { RoomFeedDialog } from './room-feed-dialog';

/** Addresses for one's own calendar program, each with when it was fetched last. */
export function FeedsSection() {
  const { t } = useTranslation('mail');
  const { slug, roles } = useHere();
  const { data } = useSuspenseQuery(question(slug, FeedsDocument, {}));
  const open = useDeed(OpenFeedDocument);
  const [choosing, { open: choose, close }] = useDisclosure(false);
  const feeds = data.calendarFeeds;
  const has = (kind: 'person' | 'programme'): boolean => feeds.some((feed) => feed.kind === kind);
  const isOffice = roles.includes('manager');
  return (
    <Section title={t('feed.title')}>
      <Text size="sm">{t('feed.lead')}</Text>
      {feeds.length > 0 && (
        <Stack component="ul" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
          {feeds.map((feed) => (
            <FeedLine key={feed.id} feed={feed} />
          ))}
        </Stack>
      )}
      <Refusals refusals={open.refusals} />
      <Group gap="sm">
        {!has('person') && (
          <Button loading={open.busy} onClick={() => void open.run({ input: { kind: 'person' } })}>
            {t('feed.make')}
          </Button>
        )}
        {isOffice && !has('programme') && (
          <Button variant="default" loading={open.busy} onClick={() => void open.run({ input: { kind: 'programme' } })}>
            {t('feed.makeAll')}
          </Button>
        )}
        {isOffice && (
          <Button variant="default" onClick={choose}>
            {t('feed.makeRoom')}
          </Button>
        )}
      </Group>
      {feeds.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('feed.secret')}
        </Text>
      )}
      {choosing && <RoomFeedDialog onClose={close} />}
    </Section>
  );
}
