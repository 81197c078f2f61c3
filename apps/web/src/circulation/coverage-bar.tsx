import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntryCoverage } from './entries';

interface CoverageBarProps {
  readonly name: string;
  readonly coverage: EntryCoverage | undefined;
}

/** How many of the mentors who would read it match a venture, and what nobody of them knows. */
export function CoverageBar({ name, coverage }: CoverageBarProps) {
  const { t } = useTranslation('circulation');
  if (!coverage) return null;
  const { matching, readers, unmet } = coverage;
  return (
    <Stack gap={4}>
      <Text size="sm">{t('coverage', { matching, readers })}</Text>
      <Progress
        value={readers === 0 ? 0 : (matching / readers) * 100}
        color={matching === 0 ? 'orange' : 'brand'}
        aria-label={t('coverageName', { name })}
      />
      {unmet.length > 0 && (
        <Text size="sm" c="dimmed" className="break-words">
          {t('unmet', { needs: unmet.join(', ') })}
        </Text>
      )}
    </Stack>
  );
}
