import { Box, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import type { Entry } from './scoring-screen';

/** V2: blind until one has submitted. */
export function OtherEvaluations({ entry, isBlind }: { readonly entry: Entry; readonly isBlind: boolean }) {
  const { t } = useTranslation('evaluation');
  const others = entry.evaluations.filter(({ isMine, submittedAt }) => !isMine && submittedAt);
  const nameOf = new Map(entry.round.criteria.map(({ id, name }) => [id, name]));
  return (
    <Section title={t('score.others')}>
      {others.length === 0 ? (
        <Empty says={isBlind ? t('score.blind') : t('score.nobody')} />
      ) : (
        <Stack gap="sm">
          {others.map(({ id, evaluatorName, comment, scores }) => (
            <Box key={id}>
              <Text fw={600}>{evaluatorName}</Text>
              <List size="sm" listStyleType="none">
                {scores.map((score) => (
                  <List.Item key={score.criterionId} className="break-words">
                    {nameOf.get(score.criterionId)}: {score.score}
                    {score.comment && `. ${score.comment}`}
                  </List.Item>
                ))}
              </List>
              <Text size="sm" className="break-words">
                {comment}
              </Text>
            </Box>
          ))}
        </Stack>
      )}
    </Section>
  );
}
