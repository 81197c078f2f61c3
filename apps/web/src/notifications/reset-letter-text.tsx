import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type ResetLetterTextInput, ResetLetterTextDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';

/** Back to the product's words; the own ones are lost, and so it asks. */
export function ResetLetterText({ kind, locale }: ResetLetterTextInput) {
  const { t } = useTranslation('notifications');
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(ResetLetterTextDocument);
  const reset = async (): Promise<void> => {
    if (!(await run({ input: { kind, locale } }))) return;
    close();
    notifications.show({ message: t('texts.resetDone') });
  };
  return (
    <>
      <Button size="sm" variant="default" onClick={open}>
        {t('texts.reset')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('texts.resetTitle')} size="md">
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('texts.resetText')}</Text>
          <DialogFoot onClose={close} deed={t('texts.reset')} busy={busy} onDo={() => void reset()} />
        </Stack>
      </Modal>
    </>
  );
}
