import { Button, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NominateMentorDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

/** For mentors and the office: the button, and its dialog. */
export function Nominate() {
  const { t } = useTranslation('recruiting');
  const { may } = useHere();
  const [opened, { open, close }] = useDisclosure(false);
  if (!may('mentors.nominate')) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={open}>
        {t('nominate.deed')}
      </Button>
      {opened && <NominateDialog onClose={close} />}
    </>
  );
}

function NominateDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('recruiting');
  const { run, refusals, busy } = useDeed(NominateMentorDocument);
  const form = useForm({ initialValues: { name: '', email: '', why: '' } });
  const errors = byField(refusals);
  async function submit(input: typeof form.values): Promise<void> {
    if (!(await run({ input }))) return;
    onClose();
    notifications.show({ message: t('nominate.done', { name: input.name }) });
  }
  return (
    <Modal opened onClose={onClose} title={t('nominate.deed')} size="md">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('nominate.text')}</Text>
          <TextInput
            id="name"
            label={t('nominate.name')}
            required
            maxLength={120}
            data-autofocus
            {...form.getInputProps('name')}
            error={errors['name']}
          />
          <TextInput
            id="email"
            type="email"
            label={t('nominate.email')}
            required
            maxLength={200}
            {...form.getInputProps('email')}
            error={errors['email']}
          />
          <Textarea
            id="why"
            label={t('nominate.why')}
            description={t('nominate.whyHelp')}
            required
            autosize
            minRows={3}
            minLength={10}
            maxLength={500}
            {...form.getInputProps('why')}
            error={errors['why']}
          />
          <DialogFoot onClose={onClose} deed={t('nominate.send')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}
