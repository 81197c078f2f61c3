import { useTranslation } from 'react-i18next';
import { WordsDialog, type WordsDialogProps } from './words-dialog';

interface ReasonDialogProps extends Omit<WordsDialogProps, 'label' | 'field' | 'most' | 'onWords'> {
  readonly text: string;
  readonly opened: boolean;
  /** Called with what was written, trimmed. */
  readonly onReason: (reason: string) => void;
}

/** A deed that asks why. */
export function ReasonDialog({ onReason, ...asked }: ReasonDialogProps) {
  const { t } = useTranslation('kit');
  const label = asked.optional ? t('reasonOptional') : t('reason');
  return <WordsDialog {...asked} label={label} field="reason" most={500} onWords={onReason} />;
}
