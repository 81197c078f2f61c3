import { useSuspenseQuery } from '@tanstack/react-query';
import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IntroductionsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { IntroductionBadge } from './introduction-badge';

/** A venture's introductions, on its page. */
export function VentureIntroductions({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('introductions');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, IntroductionsDocument, { ventureId }));
  const { items } = data.introductions;
  return (
    <Section title={t('title')}>
      {items.length === 0 ? (
        <Empty says={t('noneOf')} />
      ) : (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {items.map((introduction) => (
            <Group key={introduction.id} component="li" justify="space-between" gap="xs">
              <div>
                <Link to="/p/$slug/introductions/$id" params={{ slug, id: introduction.id }} className="row-link">
                  {introduction.wanted}
                </Link>
                <Text size="sm" c="dimmed">
                  {introduction.ownerName ?? t('nobody')}
                </Text>
              </div>
              <IntroductionBadge introduction={introduction} />
            </Group>
          ))}
        </Stack>
      )}
    </Section>
  );
}
