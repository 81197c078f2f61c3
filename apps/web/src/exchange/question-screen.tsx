import { Alert, Button, Group, Paper, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CloseExchangeQuestionDocument, ExchangeQuestionDocument, type ExchangeQuestionQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Markdown } from '../kit/markdown';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { Answer } from './answer';
import { AnswerForm } from './answer-form';
import { State } from './exchange-screen';
import { Hiding } from './hiding';
import { Tags } from './tags';

export type Question = NonNullable<ExchangeQuestionQuery['exchangeQuestion']>;

/** One question with all that was answered to it. */
export function QuestionScreen() {
  const { t } = useTranslation('exchange');
  const { slug, may } = useHere();
  const { id } = useParams({ from: '/p/$slug/exchange/$id' });
  const { data } = useSuspenseQuery(question(slug, ExchangeQuestionDocument, { id }));
  const asked = found(data.exchangeQuestion);
  const { title, askerName, programmeName, askedAt, answers, closedAt, hiddenReason } = asked;
  const canAnswer = may('exchange.write') && !closedAt && !hiddenReason;
  return (
    <Page
      title={title}
      lead={t('by', { name: askerName, programme: programmeName, when: showInstant(askedAt) })}
      deeds={<Deeds asked={asked} />}
    >
      <Asked asked={asked} />
      <Section title={t('column.answers')} deeds={<State line={asked} />}>
        {answers.length === 0 && <Empty says={t(emptyOf(canAnswer, asked.isOurs))} />}
        {answers.map((answer) => (
          <Answer key={answer.id} question={asked} answer={answer} />
        ))}
      </Section>
      {canAnswer && <AnswerForm question={asked} />}
    </Page>
  );
}

/** A question that is over has no answers to come. */
function emptyOf(canAnswer: boolean, isOurs: boolean) {
  if (!canAnswer) return 'noAnswerAtAll';
  return isOurs ? 'noAnswerYet' : 'noAnswer';
}

function Asked({ asked: { title, body, tags, hiddenReason } }: { readonly asked: Question }) {
  const { t } = useTranslation('exchange');
  return (
    <Paper component="article" p={{ base: 'sm', sm: 'md' }} aria-label={title}>
      <Stack gap="sm" maw={760}>
        {hiddenReason && (
          <Alert role="note" color="red" title={t('hide.is')}>
            {hiddenReason}
          </Alert>
        )}
        <Markdown text={body} order={3} />
        <Tags tags={tags} />
      </Stack>
    </Paper>
  );
}

function Deeds({ asked: { id, isOurs, closedAt, hiddenReason } }: { readonly asked: Question }) {
  const { t } = useTranslation('exchange');
  const { may } = useHere();
  const { run, refusals, busy } = useDeed(CloseExchangeQuestionDocument);
  async function close(): Promise<void> {
    if (await run({ input: { questionId: id } })) notifications.show({ message: t('close.done') });
  }
  return (
    <Group gap="xs">
      {isOurs && !closedAt && may('exchange.write') && (
        <Button variant="default" loading={busy} onClick={() => void close()}>
          {t('close.deed')}
        </Button>
      )}
      <Hiding post={{ questionId: id, answerId: null }} hiddenReason={hiddenReason ?? null} />
      <Refusals refusals={refusals} />
    </Group>
  );
}
