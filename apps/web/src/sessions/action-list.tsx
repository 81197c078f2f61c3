import { Button, Group, Stack, Text, TextInput, ThemeIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ActionLineFragment,
  CompleteActionDocument,
  NoteActionDocument,
  ReopenActionDocument,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { daysUntil, showDay } from '../texts/dates';

type Line = ActionLineFragment & { readonly venture?: { readonly name: string } | null };

/** What was promised; the owner and the office may tick it off. What is done waits behind a button. */
export function ActionList({ actions }: { readonly actions: readonly Line[] }) {
  const { run, refusals } = useDeed(CompleteActionDocument);
  const reopening = useDeed(ReopenActionDocument);
  const undo = (actionId: string): void => void reopening.run({ input: { actionId } });
  const { t } = useTranslation('sessions');
  const [all, { toggle }] = useDisclosure(false);
  const shown = all ? actions : actions.filter(({ doneAt }) => !doneAt);
  const done = actions.filter(({ doneAt }) => doneAt).length;
  const complete = async ({ id, text }: Line): Promise<void> => {
    if (!(await run({ input: { actionId: id } }))) return;
    notifications.show({
      autoClose: UNDO_MS,
      message: <Undo says={t('action.completed', { text })} onUndo={() => undo(id)} />,
    });
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

/** As long as a deed may be taken back from where it was done. */
const UNDO_MS = 10_000;

function Undo({ says, onUndo }: { readonly says: string; readonly onUndo: () => void }) {
  const { t } = useTranslation('sessions');
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm">{says}</Text>
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        {t('action.undo')}
      </Button>
    </Group>
  );
}

interface ActionItemProps {
  readonly action: Line;
  readonly onComplete: () => void;
}

function ActionItem({ action, onComplete }: ActionItemProps) {
  const { t } = useTranslation('sessions');
  const [telling, { toggle, close }] = useDisclosure(false);
  const { text, doneAt, progress } = action;
  const owns = useOwning(action);
  const canTick = !doneAt && owns;
  return (
    <Group component="li" justify="space-between" align="flex-start" wrap="nowrap">
      <div style={{ minWidth: 0 }}>
        <Text {...(doneAt && { td: 'line-through', c: 'dimmed' })} className="break-words">
          {text}
        </Text>
        <WhoAndWhen action={action} />
        {progress && !telling && (
          <Text size="sm" className="break-words">
            {t('action.sofar', { progress })}
          </Text>
        )}
        {canTick && (
          <Button size="compact-xs" variant="subtle" aria-label={t('action.tellOf', { text })} onClick={toggle}>
            {t('action.tell')}
          </Button>
        )}
        {doneAt && owns && <Reopen action={action} />}
        {telling && <Progress action={action} onDone={close} />}
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

/** Whether it is the reader's to tick off: whoever promised it, and the office. */
function useOwning({ ownerId }: Line): boolean {
  const { me, may } = useHere();
  return may('actions.complete') && (ownerId === me.membership?.id || may('sessions.confirm'));
}

function Reopen({ action: { id, text } }: { readonly action: Line }) {
  const { t } = useTranslation('sessions');
  const { run, refusals } = useDeed(ReopenActionDocument);
  return (
    <>
      <Refusals refusals={refusals} />
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('action.reopenOf', { text })}
        onClick={() => void run({ input: { actionId: id } })}
      >
        {t('action.reopen')}
      </Button>
    </>
  );
}

/** How far it is, in a line. */
function Progress({ action: { id, text, progress }, onDone }: { readonly action: Line; readonly onDone: () => void }) {
  const { t } = useTranslation('sessions');
  const [words, setWords] = useState(progress ?? '');
  const { run, refusals, busy } = useDeed(NoteActionDocument);
  async function note(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run({ input: { actionId: id, progress: words.trim() } })) onDone();
  }
  return (
    <Stack component="form" gap={4} onSubmit={(event) => void note(event)}>
      <Refusals refusals={refusals} />
      <Group gap="xs">
        <TextInput
          style={{ flex: '1 1 200px' }}
          aria-label={t('action.tellOf', { text })}
          required
          maxLength={500}
          data-autofocus
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" variant="default" loading={busy}>
          {t('action.keep')}
        </Button>
      </Group>
    </Stack>
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
