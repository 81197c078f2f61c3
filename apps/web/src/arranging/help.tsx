import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showInstant } from '../texts/dates';
import type { Terms } from './choice';
import type { Suggested } from './day-bars';

interface HelpProps {
  readonly suggested: Suggested;
  readonly terms: Terms;
  readonly onTerms: (change: Partial<Terms>) => void;
  readonly onAsk: () => void;
}

/** Where there is no common time: what would help, each by one press. */
export function Help({ suggested: { help, people, zone, times }, terms, onTerms, onAsk }: HelpProps) {
  const { t } = useTranslation('arranging');
  if (times.length > 0) return null;
  const must = people.filter(({ mandatory }) => mandatory).map(({ membershipId }) => membershipId);
  const nameOf = (id?: string | null): string => people.find(({ membershipId }) => membershipId === id)?.name ?? '';
  return (
    <Stack gap="xs" align="flex-start">
      <Text>{t('noTime')}</Text>
      {help.map(({ kind, membershipId, startsAt }) => {
        const first = startsAt ? showInstant(startsAt, zone) : '';
        const press = {
          without: () => onTerms({ mustIds: must.filter((id) => id !== membershipId) }),
          longer: () => onTerms({ weeks: Math.min(terms.weeks * 2, 12) }),
          poll: onAsk,
        };
        return (
          <Button key={`${kind} ${membershipId ?? ''}`} size="compact-md" variant="light" onClick={press[kind]}>
            {t(`help.${kind}`, { name: nameOf(membershipId), first })}
          </Button>
        );
      })}
    </Stack>
  );
}
