import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SkipListDocument, type WholeListFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

interface SkipListProps {
  readonly list: WholeListFragment;
  /** On an empty list: nothing else can be done with it. */
  readonly isOnlyWay?: boolean;
}

/** This time mentors get no mail. */
export function SkipList({ list: { id }, isOnlyWay = false }: SkipListProps) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(SkipListDocument);
  const skip = async (): Promise<void> => {
    if (!(await run({ input: { circulationId: id } }))) return;
    notifications.show({ message: t('skippedDone') });
    await navigate({ to: '/p/$slug/lists', params: { slug } });
  };
  return (
    <>
      <Refusals refusals={refusals} />
      <Group gap="sm">
        <Button size="sm" variant={isOnlyWay ? 'filled' : 'default'} loading={busy} onClick={() => void skip()}>
          {t(isOnlyWay ? 'emptySkip' : 'skip')}
        </Button>
        {isOnlyWay && <Text c="dimmed">{t('emptyText')}</Text>}
      </Group>
    </>
  );
}
