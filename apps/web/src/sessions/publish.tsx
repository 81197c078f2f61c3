import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { PublishAgendaDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { showDistance } from '../texts/dates';
import type { Session } from './session-screen';

interface PublishProps {
  readonly session: Session;
  readonly isEmpty: boolean;
  readonly isSaving: boolean;
  /** Keeps what is not kept yet; false where that failed. */
  readonly onFirst: () => Promise<boolean>;
}

/** The mentors are told that they may prepare, once. */
export function Publish({ session: { id, preparation, startsAt }, isEmpty, isSaving, onFirst }: PublishProps) {
  const { t } = useTranslation('sessions');
  const { run, refusals, busy } = useDeed(PublishAgendaDocument);
  async function publish(): Promise<void> {
    if (!(await onFirst())) return;
    if (await run({ input: { sessionId: id } })) notifications.show({ message: t('agenda.published') });
  }
  if (preparation?.publishedAt) {
    return (
      <Text size="sm" c="dimmed">
        {t('agenda.publishedAt', { distance: showDistance(preparation.publishedAt) })}
      </Text>
    );
  }
  return (
    <div>
      <Refusals refusals={refusals} />
      <Button loading={busy} disabled={isEmpty || isSaving} onClick={() => void publish()}>
        {startsAt ? t('agenda.publish') : t('agenda.publishEarly')}
      </Button>
    </div>
  );
}
