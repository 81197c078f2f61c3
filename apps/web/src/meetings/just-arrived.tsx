import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeMeetingFragment } from '../gql/graphql';
import { arrivalsOf } from './door-state';

const SHOWN = 6;

/** The last names, so that whoever has scanned sees that it worked. */
export function JustArrived({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const last = arrivalsOf(meeting).slice(0, SHOWN);
  return (
    <Stack gap={4} component="section" aria-label={t('door.arriving')} aria-live="polite" align="center">
      {last.length === 0 && <Text c="dimmed">{t('door.nobody')}</Text>}
      {last.map(({ key, name }, index) => (
        <Text key={key} fz={index === 0 ? 24 : 18} fw={index === 0 ? 600 : 400} className="break-words">
          + {name}
        </Text>
      ))}
    </Stack>
  );
}
