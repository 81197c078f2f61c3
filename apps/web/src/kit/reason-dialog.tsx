import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { DialogFoot } from './dialog-foot';
import { Refusals } from './refusals';

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly deed: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly refusals: readonly RefusedFragment[];
  readonly busy: boolean;
  /** Called with what was written, trimmed. */
  readonly onReason: (reason: string) => void;
  readonly optional?: boolean;
  /** What else is settled along with it. */
  readonly children?: ReactNode;
}

/** A deed that asks why. */
export function ReasonDialog({
  title,
  text,
  deed,
  opened,
  onClose,
  refusals,
  busy,
  onReason,
  optional = false,
  children,
}: ReasonDialogProps) {
  const { t } = useTranslation('kit');
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onReason(reason.trim());
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="md">
      <Stack component="form" gap="sm" onSubmit={submit}>
        <Refusals refusals={refusals} />
        <Text size="sm">{text}</Text>
        <Textarea
          id="reason"
          label={optional ? t('reasonOptional') : t('reason')}
          autosize
          minRows={3}
          maxLength={500}
          required={!optional}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={byField(refusals)['reason']}
        />
        {children}
        <DialogFoot onClose={onClose} deed={deed} busy={busy} />
      </Stack>
    </Modal>
  );
}
