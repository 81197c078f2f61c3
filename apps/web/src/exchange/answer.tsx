import { Alert, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ExchangeAnswerTextFragment, ThankExchangeDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Markdown } from '../kit/markdown';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { Hiding } from './hiding';
import type { Question } from './question-screen';

interface AnswerProps {
  readonly question: Pick<Question, 'id' | 'isOurs'>;
  readonly answer: ExchangeAnswerTextFragment;
}

/** One answer, by name; whoever asked says whether it helped. */
export function Answer({ question, answer }: AnswerProps) {
  const { t } = useTranslation('exchange');
  const { id, body, answeredAt, answererName, programmeName, isHelpful, hiddenReason } = answer;
  const by = t('by', { name: answererName, programme: programmeName, when: showInstant(answeredAt) });
  return (
    <Paper withBorder p="sm" component="article" aria-label={by}>
      <Stack gap="xs" maw={760}>
        <Group gap="xs">
          <Text size="sm" c="dimmed" className="break-words">
            {by}
          </Text>
          {isHelpful && <Badge color="green">{t('helped')}</Badge>}
        </Group>
        {hiddenReason && (
          <Alert role="note" color="red" title={t('hide.is')}>
            {hiddenReason}
          </Alert>
        )}
        <Markdown text={body} order={3} />
        <Group gap="xs">
          <Thanks question={question} answer={answer} />
          <Hiding post={{ questionId: question.id, answerId: id }} hiddenReason={hiddenReason ?? null} by={by} />
        </Group>
      </Stack>
    </Paper>
  );
}

function Thanks({ question, answer: { id, isOurs, isHelpful, programmeName } }: AnswerProps) {
  const { t } = useTranslation('exchange');
  const { may } = useHere();
  const { run, refusals, busy } = useDeed(ThankExchangeDocument);
  if (!question.isOurs || isOurs || !may('exchange.write')) return null;
  const press = (): void => void run({ input: { questionId: question.id, answerId: id, isHelpful: !isHelpful } });
  const name = { programme: programmeName };
  return (
    <>
      <Button
        size="sm"
        variant="default"
        loading={busy}
        aria-label={t(isHelpful ? 'thank.backOf' : 'thank.of', name)}
        onClick={press}
      >
        {t(isHelpful ? 'thank.back' : 'thank.deed')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}
