import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LetterFrame } from './letter-frame';

interface LetterSheetProps {
  readonly letter: { readonly subject: string; readonly html: string; readonly readers: readonly string[] };
  /** Of the frame, for those who cannot see it. */
  readonly title: string;
}

/** A letter before it leaves: subject, readers, and the body in a frame that runs and fetches nothing. */
export function LetterSheet({ letter: { subject, html, readers }, title }: LetterSheetProps) {
  const { t } = useTranslation('kit');
  return (
    <Box>
      <Text fw={600} className="break-words">
        {subject}
      </Text>
      <Text size="sm" c="dimmed" className="break-words">
        {readers.length > 0 ? t('letterTo', { readers: readers.join(', ') }) : t('letterToNobody')}
      </Text>
      <LetterFrame title={title} html={html} height={300} />
    </Box>
  );
}
