import { Alert, Box, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DoorCodeDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Qr } from '../kit/qr';
import { useHere } from '../shell/me';
import type { DoorState } from './door-state';

/** So much after a code is to change it is asked for: the clock here may be a little ahead. */
const LATE_MS = 250;

interface DoorCodeProps {
  readonly meetingId: string;
  readonly state: DoorState;
}

/** What phones read: a new one every half minute. */
export function DoorCode({ meetingId, state }: DoorCodeProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { data } = useQuery({
    ...question(slug, DoorCodeDocument, { meetingId }),
    enabled: state === 'open',
    staleTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state: { data: known } }) => untilChange(known?.checkInCode.changesAt),
    throwOnError: true,
  });
  if (state !== 'open') return <Alert role="note">{t(state === 'closed' ? 'door.closed' : 'door.over')}</Alert>;
  if (!data) return <Box style={{ aspectRatio: 1, width: 'min(60vh, 100%)' }} />;
  return (
    <Stack gap="xs" align="center" w="100%">
      <Qr text={`${location.origin}${data.checkInCode.path}`} label={t('door.code')} />
      <Text c="dimmed">{t('door.scan')}</Text>
    </Stack>
  );
}

const untilChange = (changesAt: string | undefined): number =>
  changesAt ? Math.max(1_000, Date.parse(changesAt) - Date.now() + LATE_MS) : 1_000;
