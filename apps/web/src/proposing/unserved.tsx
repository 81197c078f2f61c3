import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Found } from './finding';

/** Ventures without a team, each with what stands in the way and what would give it one. */
export function Unserved({ ventures }: { readonly ventures: Found['unserved'] }) {
  const { t } = useTranslation('proposing');
  return (
    <Stack gap="sm">
      {ventures.map(({ ventureId, ventureName, rules: [first, ...more], team, heldBy }) => (
        <Alert
          key={ventureId}
          role="note"
          color="orange"
          icon={<IconInfoCircle aria-hidden />}
          title={t('noTeam', { name: ventureName })}
        >
          <Text size="sm">{first ? t(`rule.${first}`) : t('rule.several')}</Text>
          {more.length > 0 && (
            <Text size="sm">{t('orElse', { rules: more.map((rule) => t(`ruleName.${rule}`)).join(', ') })}</Text>
          )}
          {team.length > 0 && <Text size="sm">{t('would', { team: team.join(', ') })}</Text>}
          {heldBy.length > 0 && <Text size="sm">{t('heldBy', { ventures: heldBy.join(', ') })}</Text>}
        </Alert>
      ))}
    </Stack>
  );
}
