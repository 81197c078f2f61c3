import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyEvaluationsDocument, type MyEvaluationsQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';

/** What an evaluator has to judge, the undone first. */
export function MyEvaluationsScreen() {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MyEvaluationsDocument, {}));
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      {data.myEvaluations.length === 0 ? (
        <Empty says={t('mine.none')} />
      ) : (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {data.myEvaluations.map((evaluation) => (
            <Card key={evaluation.id} evaluation={evaluation} />
          ))}
        </Stack>
      )}
    </Page>
  );
}

function Card({ evaluation }: { readonly evaluation: MyEvaluationsQuery['myEvaluations'][number] }) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { entry, submittedAt } = evaluation;
  return (
    <Paper component="li" p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Link to="/p/$slug/evaluations/$id" params={{ slug, id: entry.id }} className="row-link break-words">
          {entry.name}
        </Link>
        <Badge color={submittedAt ? 'green' : 'blue'}>{submittedAt ? t('mine.done') : t('mine.todo')}</Badge>
      </Group>
      <Text size="sm">{entry.oneLiner}</Text>
      <Text size="sm" c="dimmed">
        {t('mine.due', { round: entry.round.name, day: showDay(entry.round.dueOn) })}
      </Text>
    </Paper>
  );
}
