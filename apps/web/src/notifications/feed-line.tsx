import { Button, CopyButton, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChangeFeedDocument, CloseFeedDocument, type FeedFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { showDistance } from '../texts/dates';

/** One address: to copy, to choose what it shows, to stop. */
export function FeedLine({ feed }: { readonly feed: FeedFragment }) {
  const { t } = useTranslation('mail');
  const change = useDeed(ChangeFeedDocument);
  const { id: feedId, kind, room, everything, lastFetchedAt, url } = feed;
  const of = t(`feed.kind.${kind}`, { room });
  return (
    <Stack component="li" gap="xs">
      <Group gap="sm" align="flex-end">
        <TextInput
          label={t('feed.address', { of })}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          style={{ flexGrow: 1, minWidth: 0 }}
        />
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} leftSection={<IconCopy size={16} aria-hidden />}>
              {t(copied ? 'feed.copied' : 'feed.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      {kind === 'person' && (
        <Switch
          checked={everything}
          disabled={change.busy}
          label={t('feed.everything')}
          description={t('feed.everythingHelp')}
          onChange={(event) => void change.run({ input: { feedId, everything: event.currentTarget.checked } })}
        />
      )}
      <Refusals refusals={change.refusals} />
      <Group gap="sm" justify="space-between">
        <Text size="sm" c="dimmed">
          {lastFetchedAt ? t('feed.fetched', { distance: showDistance(lastFetchedAt) }) : t('feed.never')}
        </Text>
        <Stop feedId={feedId} of={of} />
      </Group>
    </Stack>
  );
}

function Stop({ feedId, of }: { readonly feedId: string; readonly of: string }) {
  const { t } = useTranslation('mail');
  const { run, refusals, busy } = useDeed(CloseFeedDocument);
  const stop = async (): Promise<void> => {
    if (await run({ input: { feedId } })) notifications.show({ message: t('feed.closed') });
  };
  return (
    <>
      <Button
        size="compact-md"
        variant="subtle"
        color="red"
        loading={busy}
        aria-label={t('feed.closeLabel', { of })}
        onClick={() => void stop()}
      >
        {t('feed.close')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}
