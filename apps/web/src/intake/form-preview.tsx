import { Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers, Question } from './answers';
import { QuestionField } from './question-field';

/** The form as an applicant sees it; what is written in it is kept nowhere. */
export function FormPreview({ fields }: { readonly fields: readonly Question[] }) {
  const { t } = useTranslation('intake');
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <Paper p="md" withBorder>
      <Stack gap="lg">
        <Text size="sm" c="dimmed">
          {t('builder.previewHelp')}
        </Text>
        {fields.map((asked) =>
          asked.kind === 'file' ? (
            <Text key={asked.key}>
              {asked.label}{' '}
              <Text span c="dimmed" size="sm">
                {t('builder.previewFile', { types: asked.takes.join(', ') })}
              </Text>
            </Text>
          ) : (
            <QuestionField
              key={asked.key}
              asked={asked}
              given={answers[asked.key]}
              onAnswer={(given) => setAnswers({ ...answers, [asked.key]: given })}
            />
          ),
        )}
      </Stack>
    </Paper>
  );
}
