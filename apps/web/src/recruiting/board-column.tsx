import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RecruitmentLineFragment } from '../gql/graphql';
import { useHere, useWords } from '../shell/me';
import type { Column } from './board-screen';

export function BoardColumn({
  column: { status, count, cards },
  most,
}: {
  readonly column: Column;
  readonly most: number;
}) {
  const { t } = useTranslation('recruiting');
  const { t: kit } = useTranslation('kit');
  const { slug } = useHere();
  const id = useId();
  const shown = cards.slice(0, most);
  return (
    <Paper component="section" aria-labelledby={id} p="sm">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={3} id={id}>
          {kit(`state.${status}`)}
        </Title>
        <Badge color={count > 0 ? 'brand' : 'gray'}>{count}</Badge>
      </Group>
      {count === 0 && (
        <Text size="sm" c="dimmed">
          {t(`board.empty.${status}`)}
        </Text>
      )}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </Stack>
      {count > shown.length && status !== 'declined' && (
        <Text size="sm" mt="xs">
          <Link to="/p/$slug/mentors" params={{ slug }} search={{ status }}>
            {t('board.more', { count: count - shown.length })}
          </Link>
        </Text>
      )}
    </Paper>
  );
}

const [MONTH, YEAR] = [30, 365];

/** In the unit that people would say it in. */
function howLong(t: TFunction<'recruiting'>, days: number): string {
  if (days >= 2 * YEAR) return t('board.years', { count: Math.floor(days / YEAR) });
  return days >= 2 * MONTH ? t('board.months', { count: Math.floor(days / MONTH) }) : t('board.days', { count: days });
}

function Card({ card: { id, applicationId, mentorId, name, background, days, isDuplicate, score } }: CardProps) {
  const { t } = useTranslation('recruiting');
  const { slug } = useHere();
  const { backgroundOf } = useWords();
  const to = mentorId || !applicationId ? '/p/$slug/mentors/$id' : '/p/$slug/recruiting/$id';
  return (
    <Paper component="li" p="xs" radius="md">
      <Link to={to} params={{ slug, id: mentorId ?? id }} className="row-link break-words">
        {name}
      </Link>
      <Text size="sm" c="dimmed">
        {backgroundOf(background)}
        {days !== null && days !== undefined && `, ${howLong(t, days)}`}
      </Text>
      {(isDuplicate || score) && (
        <Group gap={6} mt={4}>
          {score && <Badge color="gray">{t('board.score', { score })}</Badge>}
          {isDuplicate && <Badge color="orange">{t('board.duplicate')}</Badge>}
        </Group>
      )}
    </Paper>
  );
}

interface CardProps {
  readonly card: RecruitmentLineFragment;
}
