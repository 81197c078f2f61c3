import { Checkbox, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MarkTrainingAttendanceDocument, TrainingCodeDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Qr } from '../kit/qr';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import type { BlockProps } from './blocks-section';

/** A code lives half a minute: the screen asks for the next well before. */
const FRESH_MS = 10_000;

interface AttendanceDialogProps extends BlockProps {
  readonly onClose: () => void;
}

/** The code for phones, and the list for whoever has none. */
export function AttendanceDialog({ delivery, block, onClose }: AttendanceDialogProps) {
  const { t } = useTranslation('deliveries');
  const { slug } = useHere();
  const { id: blockId, title, attendedIds } = block;
  const { run, refusals, busy } = useDeed(MarkTrainingAttendanceDocument);
  const { data } = useQuery({
    ...question(slug, TrainingCodeDocument, { blockId }),
    staleTime: 0,
    refetchInterval: FRESH_MS,
  });
  const code = data && encodeURIComponent(data.trainingCode);
  return (
    <Modal opened onClose={onClose} title={`${t('attendance.deed')}: ${title}`} size="lg">
      <Stack gap="md" align="center">
        {code && (
          <Qr text={`${location.origin}/p/${slug}/deliveries/check-in?code=${code}`} label={t('attendance.code')} />
        )}
        <Text c="dimmed">{t('attendance.scan')}</Text>
      </Stack>
      <Stack gap="xs" mt="md">
        <Refusals refusals={refusals} />
        {delivery.delegates.length === 0 && <Empty says={t('delegates.none')} />}
        {delivery.delegates.map(({ id: delegateId, name, organisation }) => (
          <Checkbox
            key={delegateId}
            label={`${name}, ${organisation}`}
            disabled={busy}
            checked={attendedIds.includes(delegateId)}
            onChange={({ currentTarget }) =>
              void run({ input: { blockId, delegateId, attended: currentTarget.checked } })
            }
          />
        ))}
      </Stack>
    </Modal>
  );
}
