import { Modal, Select, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AssignIntroductionDocument, IntroductionOwnersDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import type { IntroductionDialogProps } from './introduction-deeds';

/** Who owns it from now on: they are told by mail. */
export function AssignDialog({ introduction: { id, ownerId }, onClose }: IntroductionDialogProps) {
  const { t } = useTranslation('introductions');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, IntroductionOwnersDocument, { id }));
  const { run, refusals, busy } = useDeed(AssignIntroductionDocument);
  const [chosen, choose] = useState<string | null>(ownerId ?? null);
  const owners = data?.introductionOwners ?? [];
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!chosen || !(await run({ input: { introductionId: id, ownerId: chosen } }))) return;
    onClose();
    notifications.show({ message: t('assign.done') });
  }
  return (
    <Modal opened onClose={onClose} title={t('assign.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Select
          id="ownerId"
          label={t('column.owner')}
          description={t('assign.help')}
          required
          searchable
          data-autofocus
          value={chosen}
          error={byField(refusals)['ownerId']}
          data={owners.map(({ id: value, name, isOnTeam }) => ({
            value,
            label: isOnTeam ? t('assign.onTeam', { name }) : name,
          }))}
          onChange={choose}
        />
        <DialogFoot onClose={onClose} deed={t('assign.do')} busy={busy} disabled={!chosen} />
      </Stack>
    </Modal>
  );
}
