import { Modal, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskExchangeDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

/** A question to all programmes; it says who will read what before it is asked. */
export function AskDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('exchange');
  const { slug, me } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(AskExchangeDocument);
  const form = useForm({ initialValues: { title: '', body: '', tags: [] as string[] } });
  const errors = byField(refusals);
  async function submit(input: typeof form.values): Promise<void> {
    const done = await run({ input });
    if (!done?.question) return;
    notifications.show({ message: t('ask.done') });
    await navigate({ to: '/p/$slug/exchange/$id', params: { slug, id: done.question.id } });
  }
  return (
    <Modal opened onClose={onClose} title={t('ask.title')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput
            id="title"
            label={t('ask.question')}
            required
            minLength={5}
            maxLength={160}
            data-autofocus
            {...form.getInputProps('title')}
            error={errors['title']}
          />
          <Textarea
            id="body"
            label={t('ask.body')}
            description={t('ask.bodyHelp')}
            required
            autosize
            minRows={4}
            maxLength={5000}
            {...form.getInputProps('body')}
            error={errors['body']}
          />
          <TagsInput
            id="tags"
            label={t('ask.tags')}
            description={t('ask.tagsHelp')}
            maxTags={5}
            {...form.getInputProps('tags')}
            error={errors['tags']}
          />
          <Text size="sm">{t('ask.consent', { name: me.membership?.name ?? '', programme: me.programme.name })}</Text>
          <DialogFoot onClose={onClose} deed={t('ask.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}
