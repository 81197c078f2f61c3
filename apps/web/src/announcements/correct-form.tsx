import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectAnnouncementDocument, type DeskAnnouncementWholeFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { contentOf, type Draft, draftOf } from './announcement-draft';
import { Preview, SideBySide } from './compose-form';
import { ContentFields } from './content-fields';

interface CorrectProps {
  readonly announcement: DeskAnnouncementWholeFragment;
  readonly onClose: () => void;
}

/** A new version, which says what was wrong: nothing is written over in silence. */
export function CorrectForm({ announcement, onClose }: CorrectProps) {
  const { t } = useTranslation('announcements');
  const { t: kit } = useTranslation('kit');
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(CorrectAnnouncementDocument);
  const form = useForm<Draft>({ initialValues: draftOf(announcement, zone) });
  const [note, setNote] = useState('');
  const errors = byField(refusals);
  async function submit(draft: Draft): Promise<void> {
    const { id: announcementId, version: expectedVersion } = announcement;
    if (!(await run({ input: { announcementId, expectedVersion, note, ...contentOf(draft) } }))) return;
    notifications.show({ message: t('correct.done') });
    onClose();
  }
  return (
    <SideBySide preview={<Preview draft={form.values} />}>
      <form onSubmit={form.onSubmit((draft) => void submit(draft))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Textarea
            id="note"
            label={t('correct.note')}
            description={t('correct.noteHelp')}
            required
            autosize
            minLength={3}
            maxLength={500}
            data-autofocus
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            error={errors['note']}
          />
          <ContentFields form={form} errors={errors} />
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {kit('back')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('correct.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SideBySide>
  );
}
