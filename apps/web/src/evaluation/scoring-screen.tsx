import { Grid, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvaluationEntryDocument, type EvaluationEntryQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { Answers } from './answers';
import { OtherEvaluations } from './other-evaluations';
import { ScoreForm } from './score-form';

export type Entry = NonNullable<EvaluationEntryQuery['evaluationEntry']>;

/** One application and one's own scores beside it; on a phone the scores follow the answers. */
export function ScoringScreen() {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/evaluations/$id' });
  const { data } = useSuspenseQuery(question(slug, EvaluationEntryDocument, { id }));
  const entry = found(data.evaluationEntry);
  const own = entry.evaluations.find(({ isMine }) => isMine);
  const { round } = entry;
  return (
    <Page title={entry.name} lead={t('score.lead', { round: round.name, day: showDay(round.dueOn) })}>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Section title={t('application.answers')}>
            <Text>{entry.oneLiner}</Text>
            <Text size="sm" c="dimmed">
              {[entry.sector, entry.stage, ...entry.needs].join(', ')}
            </Text>
            {entry.application ? (
              <Answers answers={entry.application.answers} />
            ) : (
              <Empty says={t('application.none')} />
            )}
          </Section>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="md">
            {own && <ScoreForm key={own.id} own={own} criteria={round.criteria} />}
            <OtherEvaluations entry={entry} isBlind={own !== undefined && !own.submittedAt} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
