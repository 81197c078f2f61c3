import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForWarrantsDocument, RecordWarrantDocument, RevokeWarrantDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import type { Mentor } from './mentor-screen';
import { WarrantBadge } from './warrant-badge';

/** C2: without a current warrant nobody sits on a team. */
export function WarrantSection({ mentor }: { readonly mentor: Mentor }) {
  const { t } = useTranslation('mentors');
  const { may } = useHere();
  return (
    <Section
      title={t('warrant.title')}
      deeds={
        <>
          {may('warrants.record') && <Ask mentor={mentor} />}
          {mentor.warrantState === 'current' && may('warrants.revoke') && <Revoke mentor={mentor} />}
        </>
      }
    >
      <WarrantBadge mentor={mentor} />
      <Text size="sm" c="dimmed">
        {t('warrant.what')}
      </Text>
      {may('warrants.record') && <RecordForm mentor={mentor} />}
    </Section>
  );
}

function Ask({ mentor: { id, name } }: { readonly mentor: Mentor }) {
  const { t } = useTranslation('mentors');
  const { run, refusals, busy } = useDeed(AskForWarrantsDocument);
  const ask = async (): Promise<void> => {
    if (await run({ input: { mentorIds: [id] } })) notifications.show({ message: t('warrant.asked', { name }) });
  };
  return (
    <>
      <Refusals refusals={refusals} />
      <Button size="sm" variant="default" loading={busy} onClick={() => void ask()}>
        {t('warrant.ask')}
      </Button>
    </>
  );
}

function RecordForm({ mentor: { id, name } }: { readonly mentor: Mentor }) {
  const { t } = useTranslation('mentors');
  const { run, refusals, busy } = useDeed(RecordWarrantDocument);
  const [signedOn, setSignedOn] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run({ input: { mentorId: id, signedOn } }))
      notifications.show({ message: t('warrant.recorded', { name }) });
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Group align="flex-end" gap="sm" mt="xs">
        <TextInput
          id="signedOn"
          type="date"
          label={t('warrant.signedOn')}
          required
          value={signedOn}
          onChange={(event) => setSignedOn(event.currentTarget.value)}
          error={byField(refusals)['signedOn']}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t('warrant.record')}
        </Button>
      </Group>
    </form>
  );
}

function Revoke({ mentor: { id, name } }: { readonly mentor: Mentor }) {
  const { t } = useTranslation('mentors');
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(RevokeWarrantDocument);
  const revoke = async (reason: string): Promise<void> => {
    if (!(await run({ input: { mentorId: id, reason } }))) return;
    close();
    notifications.show({ message: t('warrant.revoked', { name }) });
  };
  return (
    <>
      <Button size="sm" variant="default" onClick={open}>
        {t('warrant.revoke')}
      </Button>
      <ReasonDialog
        title={t('warrant.revokeTitle', { name })}
        text={t('warrant.revokeText')}
        deed={t('warrant.revoke')}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void revoke(reason)}
      />
    </>
  );
}
