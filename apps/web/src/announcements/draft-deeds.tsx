import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type DeskAnnouncementWholeFragment,
  DiscardAnnouncementDocument,
  SendAnnouncementTestDocument,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { PublishDialog } from './publish-dialog';

/** What can be done with a draft: it goes out, comes to oneself, or goes away. */
export function DraftDeeds({ announcement }: { readonly announcement: DeskAnnouncementWholeFragment }) {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  const navigate = useNavigate();
  const [opened, open, close] = useUrlDialog('publish');
  const test = useDeed(SendAnnouncementTestDocument);
  const discard = useDeed(DiscardAnnouncementDocument);
  const input = { announcementId: announcement.id };
  async function sendTest(): Promise<void> {
    const done = await test.run({ input });
    if (done) notifications.show({ message: t('test.done', { address: done.address ?? '' }) });
  }
  async function throwAway(): Promise<void> {
    if (!(await discard.run({ input }))) return;
    notifications.show({ message: t('discard.done') });
    await navigate({ to: '/p/$slug/announcements', params: { slug } });
  }
  return (
    <>
      <Button onClick={open}>{t('publish.deed')}</Button>
      <Button variant="default" loading={test.busy} onClick={() => void sendTest()}>
        {t('test.deed')}
      </Button>
      <Button variant="subtle" color="red" loading={discard.busy} onClick={() => void throwAway()}>
        {t('discard.deed')}
      </Button>
      <Refusals refusals={[...test.refusals, ...discard.refusals]} />
      {opened && <PublishDialog announcement={announcement} onClose={close} />}
    </>
  );
}
