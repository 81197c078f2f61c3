import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { RevokeMemberDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { useHere } from '../shell/me';
import type { Member } from './people-screen';

export function RevokeMember({ member: { id, name, status } }: { readonly member: Member }) {
  const { t } = useTranslation('identity');
  const { me, may } = useHere();
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(RevokeMemberDocument);
  if (status === 'revoked' || id === me.membership?.id || !may('people.revoke')) return null;
  const revoke = async (reason: string): Promise<void> => {
    if (!(await run({ input: { membershipId: id, reason } }))) return;
    close();
    notifications.show({ message: t('revoke.done', { name }) });
  };
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={t('revoke.of', { name })} onClick={open}>
        {t('revoke.deed')}
      </Button>
      <ReasonDialog
        title={t('revoke.title', { name })}
        text={t('revoke.text')}
        deed={t('revoke.deed')}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void revoke(reason)}
      />
    </>
  );
}
