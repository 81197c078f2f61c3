import { Modal, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { RecordAdopterCallDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { todayIn } from '../texts/dates';
import type { AdopterDialogProps } from './adopter-deeds';

/** A call that took place, and what follows from it, if anything does. */
export function CallDialog({ adopter: { id: adopterId, contactName }, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(RecordAdopterCallDocument);
  const form = useForm({
    initialValues: { heldOn: todayIn(zone), withWhom: contactName, said: '', nextStep: '', nextOn: '' },
  });
  const errors = byField(refusals);
  async function submit({ nextStep, nextOn, ...call }: typeof form.values): Promise<void> {
    const input = { adopterId, ...call, nextStep: nextStep.trim() || null, nextOn: nextOn || null };
    if (await run({ input })) onClose();
  }
  const field = (name: keyof typeof form.values) => ({ id: name, ...form.getInputProps(name), error: errors[name] });
  return (
    <Modal opened onClose={onClose} title={t('deed.call')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput type="date" label={t('call.day')} required {...field('heldOn')} />
            <TextInput label={t('call.withWhom')} maxLength={200} required {...field('withWhom')} />
          </SimpleGrid>
          <Textarea
            label={t('call.said')}
            autosize
            minRows={3}
            maxLength={2000}
            required
            data-autofocus
            {...field('said')}
          />
          <Text size="sm" c="dimmed">
            {t('call.nextHelp')}
          </Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput label={t('next')} maxLength={200} {...field('nextStep')} />
            <TextInput type="date" label={t('stepping.day')} {...field('nextOn')} />
          </SimpleGrid>
          <DialogFoot onClose={onClose} deed={t('call.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}
