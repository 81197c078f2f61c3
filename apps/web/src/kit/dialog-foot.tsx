import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogFootProps {
  readonly onClose: () => void;
  /** What the deed is called. */
  readonly deed: ReactNode;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly color?: string;
  /** Where the keyboard is when the dialog opens. */
  readonly isFirst?: boolean;
  /** For a dialog that is no form. */
  readonly onDo?: () => void;
}

/** The two ways out of a dialog: back, and the deed, which hands in its form. */
export function DialogFoot({ onClose, deed, busy, disabled = false, color, isFirst, onDo }: DialogFootProps) {
  const { t } = useTranslation('kit');
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        {t('back')}
      </Button>
      <Button
        type={onDo ? 'button' : 'submit'}
        loading={busy}
        disabled={disabled}
        {...(color && { color })}
        {...(onDo && { onClick: onDo })}
        data-autofocus={isFirst || undefined}
      >
        {deed}
      </Button>
    </Group>
  );
}
