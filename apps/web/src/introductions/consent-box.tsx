import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ConsentToIntroductionDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import type { Introduction } from './introduction-screen';
import { Shared } from './shared';

/** A founder consents to what would be told, or takes it back; nothing leaves before (V4). */
export function ConsentBox({ introduction }: { readonly introduction: Introduction }) {
  const { t } = useTranslation('introductions');
  const { may } = useHere();
  const { run, refusals, busy } = useDeed(ConsentToIntroductionDocument);
  const { id, byMine, consent, status, sharing, contactName } = introduction;
  if (!byMine || !may('introductions.consent') || status === 'closed') return null;
  if (consent !== 'asked' && consent !== 'given') return null;
  const seen = sharing.map(({ field }) => field);
  const say = async (agrees: boolean): Promise<void> => {
    if (!(await run({ input: { introductionId: id, agrees, seen } }))) return;
    notifications.show({ message: t(agrees ? 'consenting.given' : 'consenting.refused') });
  };
  if (consent === 'given') {
    return (
      <Group justify="flex-end">
        <Refusals refusals={refusals} />
        <Button variant="default" size="sm" loading={busy} onClick={() => void say(false)}>
          {t('consenting.withdraw')}
        </Button>
      </Group>
    );
  }
  return (
    <Alert role="note" color="violet" title={t('consenting.title', { contact: contactName ?? '' })}>
      <Stack gap="sm">
        <Text size="sm">{t('consenting.text')}</Text>
        <Shared sharing={sharing} title={t('consenting.what')} />
        <Refusals refusals={refusals} />
        <Group gap="xs">
          <Button size="sm" loading={busy} onClick={() => void say(true)}>
            {t('consenting.yes')}
          </Button>
          <Button size="sm" variant="default" disabled={busy} onClick={() => void say(false)}>
            {t('consenting.no')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
