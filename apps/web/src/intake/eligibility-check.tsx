import { Alert, Button, List, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EligibleDocument } from '../gql/graphql';
import { openQuestion } from '../graph/open-question';
import { type Answers, inputOf, type Question } from './answers';
import { QuestionField } from './question-field';

interface EligibilityCheckProps {
  readonly programme: string;
  /** The questions that decide who may apply. */
  readonly asked: readonly Question[];
}

/** A look before applying: nothing of it is kept. */
export function EligibilityCheck({ programme, asked }: EligibilityCheckProps) {
  const { t } = useTranslation('intake');
  const [answers, setAnswers] = useState<Answers>({});
  const [checked, setChecked] = useState<Answers | null>(null);
  if (asked.length === 0) return null;
  const check = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(answers);
  };
  return (
    <Stack component="form" gap="md" onSubmit={check}>
      <div>
        <Title order={2}>{t('eligible.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('eligible.help')}
        </Text>
      </div>
      {asked.map((question) => (
        <QuestionField
          key={question.key}
          asked={{ ...question, required: false }}
          given={answers[question.key]}
          onAnswer={(given) => setAnswers({ ...answers, [question.key]: given })}
        />
      ))}
      <Button type="submit" variant="default" style={{ alignSelf: 'flex-start' }}>
        {t('eligible.deed')}
      </Button>
      <div role="status">{checked && <Answer programme={programme} answers={checked} />}</div>
    </Stack>
  );
}

function Answer({ programme, answers }: { readonly programme: string; readonly answers: Answers }) {
  const { t } = useTranslation('intake');
  const input = { programme, answers: inputOf(answers, Object.keys(answers)) };
  const { data } = useQuery(openQuestion(EligibleDocument, { input }));
  if (!data) return null;
  const { refusals } = data.eligibility;
  if (refusals.length === 0)
    return (
      <Alert color="green" icon={<IconCheck aria-hidden />} title={t('eligible.yesTitle')}>
        {t('eligible.yes')}
      </Alert>
    );
  return (
    <Alert color="orange" icon={<IconInfoCircle aria-hidden />} title={t('eligible.noTitle')}>
      <List size="sm">
        {refusals.map(({ message }) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs">
        {t('eligible.no')}
      </Text>
    </Alert>
  );
}
