import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvaluationRoundDocument, type EvaluationRoundQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { BulkDecisions } from './bulk-decisions';
import { ordered } from './panel-order';
import { PanelTable } from './panel-table';
import { RoundDeeds } from './round-deeds';

export type Round = NonNullable<EvaluationRoundQuery['evaluationRound']>;

/** All applications of a round with what is made of them, and the decisions in bulk. */
export function PanelScreen() {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/evaluation/$id' });
  const { by = 'normalised' } = useSearch({ from: '/p/$slug/evaluation/$id' });
  const { data } = useSuspenseQuery(question(slug, EvaluationRoundDocument, { id }));
  const round = found(data.evaluationRound);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const lines = ordered(data.evaluationPanel, by);
  const { submitted, assigned, dueOn, closedAt } = round;
  const says = { submitted, assigned, day: showDay(dueOn) };
  return (
    <Page
      title={round.name}
      lead={closedAt ? t('panel.closed', says) : t('panel.lead', says)}
      deeds={!closedAt && <RoundDeeds round={round} />}
    >
      <Stack gap="sm">
        <BulkDecisions roundId={id} lines={lines} chosen={chosen} onDecided={() => setChosen(new Set())} />
        <PanelTable lines={lines} by={by} chosen={chosen} onChoose={setChosen} />
        <Text size="sm" c="dimmed">
          {t('panel.explain')}
        </Text>
      </Stack>
    </Page>
  );
}
