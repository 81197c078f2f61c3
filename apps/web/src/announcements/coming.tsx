import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AnnouncementCardFragment, ComeToEventDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

type Event = Pick<AnnouncementCardFragment, 'id' | 'title' | 'kind' | 'endsAt' | 'withdrawnAt' | 'amComing'>;

/** Whether the reader comes to an event, by one press, and the way back; nothing for news, and once it is over. */
export function Coming({ event }: { readonly event: Event }) {
  const { t } = useTranslation('announcements');
  const { run, refusals, busy } = useDeed(ComeToEventDocument);
  const { id, title, kind, endsAt, withdrawnAt, amComing } = event;
  if (kind !== 'event' || withdrawnAt || (endsAt && new Date(endsAt) <= new Date())) return null;
  const press = (isComing: boolean) => (): void => void run({ input: { announcementId: id, isComing } });
  const button = (isComing: boolean) => (
    <Button
      size="sm"
      variant={isComing ? 'filled' : 'default'}
      loading={busy}
      aria-label={t(isComing ? 'come.yesTo' : 'come.noTo', { title })}
      onClick={press(isComing)}
    >
      {t(isComing ? 'come.yes' : 'come.no')}
    </Button>
  );
  return (
    <Group gap="xs">
      {typeof amComing === 'boolean' && (
        <Text size="sm" role="status">
          {t(amComing ? 'come.isComing' : 'come.isNot')}
        </Text>
      )}
      {amComing !== true && button(true)}
      {amComing !== false && button(false)}
      <Refusals refusals={refusals} />
    </Group>
  );
}
