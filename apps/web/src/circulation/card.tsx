import { Box, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CardFragment } from '../gql/graphql';
import { Facts } from '../kit/facts';
import { showDistance, showInstant } from '../texts/dates';
import { CardAnswers } from './card-answers';
import { CardSaid } from './card-said';
import { useWhy } from './list-words';

/** One venture as it is shown to one mentor, with why them; what they hold a stake in tells them nothing more (C2). */
export function Card({ card }: { readonly card: CardFragment }) {
  const { t } = useTranslation('circulation');
  const whyOf = useWhy();
  const { ventureName, stage, sector, blurb, needs, cutOffAt, isSeeking, interest } = card;
  const isOver = new Date(cutOffAt) < new Date();
  return (
    <Paper component="article" withBorder p="md" aria-label={ventureName}>
      <Stack gap="sm" h="100%">
        <Box>
          <Title order={3} className="break-words">
            {ventureName}
          </Title>
          <Text size="sm" c="dimmed">
            {stage} · {sector}
          </Text>
        </Box>
        {blurb && <Text className="break-words">{blurb}</Text>}
        <Facts
          facts={[
            [t('mine.wants'), needs.join(', ')],
            [t('mine.why'), blurb && whyOf(card)],
          ]}
        />
        {isSeeking && !interest && (
          <Text size="sm" c="dimmed">
            {isOver
              ? t('mine.over', { distance: showDistance(cutOffAt) })
              : t('mine.until', { when: showInstant(cutOffAt) })}
          </Text>
        )}
        {interest || !isSeeking ? <CardSaid card={card} /> : <CardAnswers card={card} />}
      </Stack>
    </Paper>
  );
}
