import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { showDay } from '../texts/dates';
import { Opens } from './adopter-deeds';
import type { AdopterProps } from './adopter-screen';
import { CallDialog } from './call-dialog';

/** Whom the centre spoke with, and what was said; the last call first. */
export function CallsSection({ adopter }: AdopterProps) {
  const { t } = useTranslation('adopters');
  return (
    <Section title={t('call.title')} deeds={<Opens deed="call" Dialog={CallDialog} adopter={adopter} />}>
      {adopter.calls.length === 0 && <Empty says={t('call.none')} />}
      <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {adopter.calls.map(({ id, heldOn, withWhom, words, byName }) => (
          <li key={id}>
            <Text size="sm">
              <strong>{heldOn && showDay(heldOn)}</strong>{' '}
              {t('call.between', { withWhom, name: byName ?? t('call.somebody') })}
            </Text>
            <Text size="sm" className="break-words" style={{ whiteSpace: 'pre-line' }}>
              {words}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
