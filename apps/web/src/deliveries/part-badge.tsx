import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TrainingEvidenceQuery } from '../gql/graphql';

export type PartState = TrainingEvidenceQuery['trainingEvidence'][number];

/** A part of a training with how much of it somebody attended; green once it is evidenced. */
export function PartBadge({ state: { part, isDone, attended, blocks } }: { readonly state: PartState }) {
  const { t } = useTranslation('deliveries');
  return (
    <Badge color={isDone ? 'green' : 'gray'}>
      {t(`part.${part}`)} {attended}/{blocks}
    </Badge>
  );
}
