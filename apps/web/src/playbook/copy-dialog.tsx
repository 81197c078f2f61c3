import { Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { WritePlaybookCopyDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { MarkdownField } from '../kit/markdown-field';
import { Refusals } from '../kit/refusals';
import type { OpenProps } from './item-screen';

/** A principle or a guide in the programme's own words. */
export function CopyDialog({ open, onClose }: OpenProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('playbook');
  const { run, refusals, busy } = useDeed(WritePlaybookCopyDocument);
  const errors = byField(refusals);
  const { title = '', summary = '', body = '' } = open.ours?.text ?? {};
  const form = useForm({ initialValues: { title, summary, body } });
  async function submit(values: typeof form.values): Promise<void> {
    const playbookCopyId = open.item.copyId ?? '';
    if (await run({ input: { playbookCopyId, revision: open.revision, ...values } })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('copy.title')} size="xl">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput id="title" label={t('new.of')} maxLength={120} required {...form.getInputProps('title')} />
          <TextInput id="summary" label={t('new.summary')} maxLength={300} {...form.getInputProps('summary')} />
          <MarkdownField
            value={form.values.body}
            required
            error={errors['body']}
            onText={(text) => form.setFieldValue('body', text)}
          />
          <DialogFoot onClose={onClose} deed={t('copy.save')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}
