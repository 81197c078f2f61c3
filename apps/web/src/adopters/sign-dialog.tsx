import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgreementSide, SignAgreementDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

interface SignDialogProps {
  readonly agreementId: string;
  readonly side: AgreementSide;
}

/** The centre signs; or a paper that the adopter has signed came in. */
export function SignDialog({ agreementId, side }: SignDialogProps) {
  const { t } = useTranslation('adopters');
  const { me, may } = useHere();
  const { run, refusals, busy } = useDeed(SignAgreementDocument);
  const [opened, { open, close }] = useDisclosure(false);
  const [name, setName] = useState(side === 'centre' ? (me.membership?.name ?? '') : '');
  if (!may('network.found')) return null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await run({ input: { agreementId, side, name } })) close();
  };
  return (
    <>
      <Button size="sm" variant="default" onClick={open}>
        {t(`signing.${side}`)}
      </Button>
      <Modal opened={opened} onClose={close} title={t(`signing.${side}`)}>
        <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
          <Refusals refusals={refusals} />
          <Text size="sm">{t(`signing.text.${side}`)}</Text>
          <TextInput
            id="name"
            label={t('signing.name')}
            maxLength={120}
            required
            data-autofocus
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <DialogFoot onClose={close} deed={t('signing.do')} busy={busy} />
        </Stack>
      </Modal>
    </>
  );
}
