import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { TakeBackTeamDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';

const OPEN_MS = 10_000;

/** Says that a team is proposed, with the way back. */
export function useTakeBack(): (name: string, proposalId: string) => void {
  const { t } = useTranslation('proposing');
  const { run } = useDeed(TakeBackTeamDocument);
  return (name, proposalId) => {
    const id = `proposed-${proposalId}`;
    const undo = async (): Promise<void> => {
      const taken = await run({ input: { proposalId, reason: t('takenBackWhy') } });
      notifications.hide(id);
      if (taken) notifications.show({ message: t('takenBack', { name }) });
    };
    notifications.show({
      id,
      autoClose: OPEN_MS,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t('proposed', { name })}</Text>
          <Button size="compact-sm" variant="default" onClick={() => void undo()}>
            {t('undo')}
          </Button>
        </Group>
      ),
    });
  };
}
