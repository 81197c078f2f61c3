import { Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ActionLineFragment, CompleteActionDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { daysUntil, showDay } from '../texts/dates';

type Line = ActionLineFragment & { readonly venture?: { readonly name: string } | null };

/** What was promised; the owner and the office may tick it off. What is done waits behind a button. */
export function ActionList({ actions }: { readonly actions: readonly Line[] }) {
  const { run, refusals } = useDeed(CompleteActionDocument);
  const { t } = useTranslation('sessions');
  const [all, { toggle }] = useDisclosure(false);
  const shown = all ? actions : actions.filter(({ doneAt }) => !doneAt);
  const done = actions.filter(({ doneAt }) => doneAt).length;
  const complete = async ({ id, text }: Line): Promise<void> => {
    if (await run({ input: { actionId: id } })) notifications.show({ message: t('action.completed', { text }) });
  };
  return (
    <Stack gap="sm">
      <Refusals refusals={refusals} />
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map((action) => (
          <ActionItem key={action.id} action={action} onComplete={() => void complete(action)} />
        ))}
      </Stack>
      {done > 0 && (
        <div>
          <Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={toggle}>
            {all ? t('action.hideDone') : t('action.showDone', { count: done })}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface ActionItemProps {
  readonly action: Line;
  readonly onComplete: () => void;
}

function ActionItem({ action, onComplete }: ActionItemProps) {
  const { t } = useTranslation('sessions');
  const { me, may } = useHere();
  const { ownerId, text, doneAt } = action;
  const canTick = !doneAt && may('actions.complete') && (ownerId === me.membership?.id || may('sessions.confirm'));
  return (
    <Group component="li" justify="space-between" align="flex-start" wrap="nowrap">
      <div style={{ minWidth: 0 }}>
        <Text {...(doneAt && { td: 'line-through', c: 'dimmed' })} className="break-words">
          {text}
        </Text>
        <WhoAndWhen action={action} />
      </div>
      {doneAt && (
        <ThemeIcon variant="light" color="green" radius="xl" role="img" aria-label={t('action.done')}>
          <IconCheck size={16} aria-hidden />
        </ThemeIcon>
      )}
      {canTick && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={onComplete}
          aria-label={t('action.tick', { text })}
          style={{ flexShrink: 0 }}
        >
          {t('action.deed')}
        </Button>
      )}
    </Group>
  );
}

function WhoAndWhen({ action: { ownerId, ownerName, dueOn, doneAt, venture } }: { readonly action: Line }) {
  const { t } = useTranslation('sessions');
  const { me } = useHere();
  const owner = ownerId === me.membership?.id ? t('action.me') : ownerName;
  const late = !doneAt && dueOn && daysUntil(dueOn) < 0;
  return (
    <Text size="sm" c="dimmed">
      {[owner, venture?.name, dueOn && t('action.by', { day: showDay(dueOn) })].filter(Boolean).join(' · ')}
      {late && (
        <Text span c="var(--mantine-color-error)" fw={600}>
          {' '}
          {t('action.late')}
        </Text>
      )}
    </Text>
  );
}
