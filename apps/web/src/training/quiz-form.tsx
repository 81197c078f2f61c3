import { Alert, Button, Group, List, Radio, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FinishUnitDocument, type FinishUnitMutation } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import type { LessonUnit } from './lesson-screen';

interface QuizFormProps {
  readonly curriculumId: string;
  readonly unit: LessonUnit;
}

type Result = FinishUnitMutation['finishUnit'];

/** The questions of a unit; without any, one press says that it was read. */
export function QuizForm({ curriculumId, unit: { id: unitId, quiz, isOpen, isFinished } }: QuizFormProps) {
  const { t } = useTranslation('training');
  const { run, refusals, busy } = useDeed(FinishUnitDocument);
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [result, setResult] = useState<Result | null>(null);
  if (!isOpen) return <Text c="dimmed">{t('lesson.locked')}</Text>;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setResult(await run({ input: { curriculumId, unitId, answers: quiz.map((_, at) => Number(answers[at] ?? -1)) } }));
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      {quiz.length > 0 && <Title order={3}>{t('lesson.questions')}</Title>}
      <Refusals refusals={refusals} />
      {quiz.map(({ question, options }, at) => (
        <Radio.Group
          key={question}
          label={question}
          required
          value={answers[at] ?? ''}
          onChange={(value) => setAnswers(quiz.map((_, each) => (each === at ? value : (answers[each] ?? ''))))}
        >
          <Stack gap={6} mt={6}>
            {options.map((option, value) => (
              <Radio key={option} value={String(value)} label={option} />
            ))}
          </Stack>
        </Radio.Group>
      ))}
      {result && quiz.length > 0 && <Told result={result} />}
      {(!isFinished || quiz.length > 0) && (
        <Group>
          <Button type="submit" loading={busy} variant={isFinished ? 'default' : 'filled'}>
            {t(quiz.length > 0 ? 'lesson.answer' : 'lesson.done')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Told({ result: { right, questions, isPassed, because } }: { readonly result: Result }) {
  const { t } = useTranslation('training');
  return (
    <Alert
      color={isPassed ? 'green' : 'orange'}
      role="status"
      title={t(isPassed ? 'lesson.passed' : 'lesson.again', { right, count: questions ?? 0 })}
    >
      <List spacing={4} size="sm">
        {because?.map((reason, at) => (
          <List.Item key={at}>{reason}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
