import { Button, Group, Paper, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnnouncementKind, type DeskAnnouncementWholeFragment, WriteAnnouncementDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useLeaveWarning } from '../kit/use-leave-warning';
import { useHere } from '../shell/me';
import { aimOf, contentOf, type Draft, draftOf, saidOf } from './announcement-draft';
import { AnnouncementText } from './announcement-text';
import { AudienceFields } from './audience-fields';
import { ContentFields } from './content-fields';

const KINDS = ['news', 'event'] as const satisfies readonly AnnouncementKind[];

interface ComposeProps {
  /** Null for a new one. */
  readonly announcement: DeskAnnouncementWholeFragment | null;
  /** What can be done with a draft that is kept. */
  readonly deeds?: ReactNode;
}

/** A draft in the making, beside it what its readers will see. */
export function ComposeForm({ announcement, deeds }: ComposeProps) {
  const { t } = useTranslation('announcements');
  const { slug, zone } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(WriteAnnouncementDocument);
  const form = useForm<Draft>({ initialValues: draftOf(announcement, zone) });
  const errors = byField(refusals);
  useLeaveWarning(form.isDirty());

  async function submit(draft: Draft): Promise<void> {
    const input = { announcementId: announcement?.id ?? null, ...contentOf(draft), ...aimOf(draft) };
    const done = await run({ input });
    if (!done?.announcement) return;
    form.resetDirty();
    notifications.show({ message: t('write.done') });
    const { id } = done.announcement;
    await navigate({ to: '/p/$slug/announcements/desk/$id', params: { slug, id }, replace: !announcement });
  }

  return (
    <SideBySide preview={<Preview draft={form.values} />}>
      <form onSubmit={form.onSubmit((draft) => void submit(draft))}>
        <Stack gap="md">
          <Refusals refusals={refusals} />
          <SegmentedControl
            aria-label={t('field.kind')}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
          <ContentFields form={form} errors={errors} />
          <AudienceFields form={form} errors={errors} />
          <Group>
            <Button type="submit" variant={announcement ? 'default' : 'filled'} loading={busy}>
              {t('write.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      {announcement && (
        <Group gap="xs" mt="md">
          {form.isDirty() ? <Text size="sm">{t('write.saveFirst')}</Text> : deeds}
        </Group>
      )}
    </SideBySide>
  );
}

/** The form, and where there is room beside it, what it makes. */
export function SideBySide({ preview, children }: { readonly preview: ReactNode; readonly children: ReactNode }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Paper p={{ base: 'sm', sm: 'md' }}>{children}</Paper>
      {preview}
    </SimpleGrid>
  );
}

/** As its readers will have it. */
export function Preview({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('announcements');
  return (
    <Paper p={{ base: 'sm', sm: 'md' }} component="section" aria-label={t('preview')} style={{ alignSelf: 'start' }}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('preview')}
        </Text>
        <Title order={2} className="break-words">
          {draft.title || t('untitled')}
        </Title>
        {draft.body.trim() ? <AnnouncementText said={saidOf(draft)} /> : <Text c="dimmed">{t('unwritten')}</Text>}
      </Stack>
    </Paper>
  );
}
