import { Group, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TrainingEvidenceDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import { PartBadge } from './part-badge';

/** Part by part, and what each open one still waits for (O7). */
export function MyEvidence({ delegateId }: { readonly delegateId: string }) {
  const { t } = useTranslation('deliveries');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, TrainingEvidenceDocument, { delegateId }));
  const parts = data?.trainingEvidence ?? [];
  const missing = parts.filter(({ isDone }) => !isDone);
  return (
    <>
      <Group gap={6}>
        {parts.map((part) => (
          <PartBadge key={part.part} state={part} />
        ))}
      </Group>
      {missing.length > 0 && <Text fw={600}>{t('mine.missing')}</Text>}
      <List spacing={4} size="sm">
        {missing.map(({ part }) => (
          <List.Item key={part}>{t(`missing.${part}`)}</List.Item>
        ))}
      </List>
    </>
  );
}
