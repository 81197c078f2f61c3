import { Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveMentorDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { OnPath } from './mentor-path';
import type { Move } from './moves';

interface MoveDialogProps {
  readonly mentor: OnPath;
  readonly move: Move;
  readonly onClose: () => void;
}

/** A step of a mentor: why, and for a leave its days. */
export function MoveDialog({ mentor: { id, name }, move: { to, deed }, onClose }: MoveDialogProps) {
  const { t } = useTranslation('recruiting');
  const { t: kit } = useTranslation('kit');
  const { run, refusals, busy } = useDeed(MoveMentorDocument);
  const [reason, setReason] = useState('');
  const [leave, setLeave] = useState<Leave>({ leaveFrom: '', leaveUntil: '' });
  const leaves = to === 'on_leave';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { mentorId: id, to, reason, ...(leaves && leave) } }))) return;
    onClose();
    notifications.show({ message: t('path.moved', { name, state: kit(`state.${to}`) }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('path.title_to', { deed: t(`path.deed.${deed}`), name })} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        {leaves && <LeaveDays leave={leave} onLeave={setLeave} error={byField(refusals)['leaveUntil']} />}
        <Textarea
          id="reason"
          label={t('path.reason')}
          description={t('path.reasonHelp')}
          required
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={byField(refusals)['reason']}
        />
        <DialogFoot onClose={onClose} deed={t(`path.deed.${deed}`)} busy={busy} />
      </Stack>
    </Modal>
  );
}

interface Leave {
  readonly leaveFrom: string;
  readonly leaveUntil: string;
}

interface LeaveDaysProps {
  readonly leave: Leave;
  readonly onLeave: (leave: Leave) => void;
  readonly error: string | undefined;
}

function LeaveDays({ leave, onLeave, error }: LeaveDaysProps) {
  const { t } = useTranslation('recruiting');
  return (
    <Group grow align="flex-start">
      <TextInput
        id="leaveFrom"
        type="date"
        label={t('path.from')}
        required
        value={leave.leaveFrom}
        onChange={(event) => onLeave({ ...leave, leaveFrom: event.currentTarget.value })}
      />
      <TextInput
        id="leaveUntil"
        type="date"
        label={t('path.until')}
        required
        value={leave.leaveUntil}
        onChange={(event) => onLeave({ ...leave, leaveUntil: event.currentTarget.value })}
        error={error}
      />
    </Group>
  );
}
