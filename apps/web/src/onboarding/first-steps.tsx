import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OnboardingDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

/** On the first screen of a programme that is new: where its checklist is, until it has had a session. */
export function FirstSteps() {
  const { t } = useTranslation('adopters');
  const { slug, may } = useHere();
  const { data } = useQuery({ ...question(slug, OnboardingDocument, {}), enabled: may('onboarding.run') });
  const items = data?.onboarding ?? [];
  const settled = items.filter(({ isDone, isSkipped }) => isDone || isSkipped);
  if (items.length === 0 || settled.some(({ step }) => step === 'session')) return null;
  return (
    <Section title={t('onboarding.title')}>
      <Text size="sm">
        {t('onboarding.progress', { done: settled.length, count: items.length })}.{' '}
        <Link to="/p/$slug/settings/onboarding" params={{ slug }}>
          {t('onboarding.see')}
        </Link>
      </Text>
    </Section>
  );
}
