import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SharingLevel, SharingQuery } from '../gql/graphql';
import { useMeasure } from './use-measure';

interface PreviewProps {
  readonly level: SharingLevel;
  readonly named: readonly string[];
  readonly figures: SharingQuery['ownFigures'];
}

/** What the centre would see, in the programme's own figures. */
export function Preview({ level, named, figures }: PreviewProps) {
  const { t } = useTranslation('network');
  const measureOf = useMeasure();
  const shown = figures.filter(({ measure }) => named.includes(measure));
  const mentors = figures.find(({ measure }) => measure === 'mentors')?.value ?? 0;
  return (
    <Paper p="sm" withBorder aria-live="polite">
      <Stack gap={4}>
        <Text fw={600}>{t('sharing.preview')}</Text>
        {level === 'none' && <Text size="sm">{t('sharing.previewNone')}</Text>}
        {level !== 'none' && <Text size="sm">{t('sharing.previewAggregate', { count: mentors })}</Text>}
        {level === 'named' && (
          <>
            <Text size="sm">{t(shown.length > 0 ? 'sharing.previewNamed' : 'sharing.previewNothing')}</Text>
            {shown.map(({ measure, value }) => (
              <Text key={measure} size="sm">
                {measureOf(measure)}: <strong>{value}</strong>
              </Text>
            ))}
          </>
        )}
      </Stack>
    </Paper>
  );
}
