import { Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskAnnouncementWholeFragment, PublishAnnouncementDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { instantOf, proposal } from '../sessions/session-time';
import { useHere } from '../shell/me';
import { cityOf } from '../texts/dates';
import { useForWhom } from './for-whom';

interface PublishProps {
  readonly announcement: DeskAnnouncementWholeFragment;
  readonly onClose: () => void;
}

/** At once, or at a time by the clock. */
export function PublishDialog({ announcement, onClose }: PublishProps) {
  const { t } = useTranslation('announcements');
  const forWhom = useForWhom();
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(PublishAnnouncementDocument);
  const [later, setLater] = useState(false);
  const [local, setLocal] = useState(() => proposal(zone));
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const publishAt = later ? instantOf(local, zone) : null;
    if (!(await run({ input: { announcementId: announcement.id, publishAt } }))) return;
    notifications.show({ message: t(later ? 'publish.waits' : 'publish.done') });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('publish.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{forWhom(announcement)}</Text>
        <Radio.Group
          label={t('publish.when')}
          value={later ? 'later' : 'now'}
          onChange={(value) => setLater(value === 'later')}
        >
          <Group gap="md" mt={6}>
            <Radio value="now" label={t('publish.now')} data-autofocus />
            <Radio value="later" label={t('publish.later')} />
          </Group>
        </Radio.Group>
        {later && (
          <Group grow align="flex-end">
            <TextInput
              id="publishAt"
              type="date"
              label={t('field.day')}
              required
              value={local.day}
              onChange={({ currentTarget: { value: day } }) => setLocal({ ...local, day })}
              error={byField(refusals)['publishAt']}
            />
            <TextInput
              type="time"
              label={t('publish.clock', { city: cityOf(zone) })}
              required
              value={local.clock}
              onChange={({ currentTarget: { value: clock } }) => setLocal({ ...local, clock })}
            />
          </Group>
        )}
        <DialogFoot onClose={onClose} deed={t('publish.do')} busy={busy} />
      </Stack>
    </Modal>
  );
}
