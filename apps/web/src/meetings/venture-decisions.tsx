import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { VentureDecisionsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';

/** What the mentors' meetings said of a venture, beside its timeline; nothing where none spoke of it. */
export function VentureDecisions({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, VentureDecisionsDocument, { id: ventureId }));
  const decisions = data.venture?.meetingDecisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <Section title={t('timeline.title')}>
      <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {decisions.map(({ id, meetingId, metAt, kind, words }) => (
          <li key={id}>
            <Text size="sm">
              <Link to="/p/$slug/meetings/$id" params={{ slug, id: meetingId }}>
                {t('timeline.line', { kind: t(`record.kinds.${kind}`), day: showDay(metAt.slice(0, 10)) })}
              </Link>
            </Text>
            <Text size="sm" c="dimmed" className="break-words">
              {words}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
