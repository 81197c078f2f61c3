import { Modal, MultiSelect, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseVentureDocument, FailureCausesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import type { LifeDialogProps } from './life-deeds';

const MOST_CAUSES = 5;

/** One to five causes of the taxonomy, the weightiest first (V3). */
export function CloseDialog({ venture: { id, name }, opened, onClose }: LifeDialogProps) {
  const { t } = useTranslation('ventures');
  const { slug } = useHere();
  const [causes, setCauses] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const { data } = useQuery({ ...question(slug, FailureCausesDocument, {}), enabled: opened });
  const { run, refusals, busy } = useDeed(CloseVentureDocument);
  const known = data?.failureCauses ?? [];
  const close = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await run({ input: { ventureId: id, causes, reason } }))) return;
    onClose();
    notifications.show({ message: t('life.closed', { name }) });
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('life.closeTitle', { name })} size="lg">
      <Stack component="form" gap="sm" onSubmit={(event) => void close(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('life.closeText')}</Text>
        <MultiSelect
          id="causes"
          label={t('life.causes')}
          description={t('life.causesHelp', { source: known[0]?.source ?? '', edition: known[0]?.edition ?? '' })}
          searchable
          withAsterisk
          maxValues={MOST_CAUSES}
          data-autofocus
          value={causes}
          onChange={setCauses}
          error={byField(refusals)['causes']}
          data={known.map(({ code, label, group }) => ({ value: code, label: `${label} (${group})` }))}
        />
        <Textarea
          id="reason"
          label={t('life.reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <DialogFoot onClose={onClose} deed={t('life.close')} busy={busy} color="red" />
      </Stack>
    </Modal>
  );
}
