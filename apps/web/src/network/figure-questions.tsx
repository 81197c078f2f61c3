import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FigureQuestionsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { useFinding } from './use-finding';

/** What the centre has asked about our figures; nothing where it has asked nothing. */
export function FigureQuestions() {
  const { t } = useTranslation('network');
  const { slug, zone } = useHere();
  const sayOf = useFinding();
  const { data } = useSuspenseQuery(question(slug, FigureQuestionsDocument, {}));
  if (data.figureQuestions.length === 0) return null;
  return (
    <Section title={t('questions.title')}>
      <Text size="sm" c="dimmed">
        {t('questions.lead')}
      </Text>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {data.figureQuestions.map(({ id, finding: code, period, byName, askedAt, ...figures }) => (
          <li key={id}>
            <Text className="break-words">{sayOf({ code, ...figures })}</Text>
            <Text size="sm" c="dimmed">
              {t('questions.by', { period, name: byName, when: showInstant(askedAt, zone) })}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
