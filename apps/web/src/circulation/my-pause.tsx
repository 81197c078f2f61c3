import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MyPauseDocument, PauseListsDocument, ResumeListsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';

/** Whether lists reach me at all; invitations always do. */
export function MyPause({ id }: { readonly id: string }) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, MyPauseDocument, { id }));
  const pause = useDeed(PauseListsDocument);
  const resume = useDeed(ResumeListsDocument);
  const since = data?.mentor?.listsPausedAt;
  const press = async (): Promise<void> => {
    const done = await (since ? resume : pause).run({});
    if (done) notifications.show({ message: t(since ? 'mine.resumed' : 'mine.pausedDone') });
  };
  if (!data) return null;
  return (
    <Stack gap={4} align="flex-end">
      <Button size="sm" variant="default" loading={pause.busy || resume.busy} onClick={() => void press()}>
        {t(since ? 'mine.resume' : 'mine.pause')}
      </Button>
      {since && (
        <Text size="sm" c="dimmed">
          {t('mine.paused', { day: showDay(since.slice(0, 10)) })}
        </Text>
      )}
    </Stack>
  );
}
