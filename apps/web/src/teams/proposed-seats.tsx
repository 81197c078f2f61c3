import { Group, SimpleGrid, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalFragment } from '../gql/graphql';
import { StatusBadge } from '../kit/status-badge';
import { useWords } from '../shell/me';

type Seat = ProposalFragment['seats'][number];

interface ProposedSeatsProps {
  readonly seats: readonly Seat[];
  /** What may be done about one. */
  readonly deed?: (seat: Seat) => ReactNode;
}

/** Who would be on the team, and what each says to it. */
export function ProposedSeats({ seats, deed }: ProposedSeatsProps) {
  const { t } = useTranslation('teams');
  const { backgroundOf } = useWords();
  return (
    <SimpleGrid component="ul" cols={{ base: 1, xs: 2, md: 3 }} m={0} p={0} style={{ listStyle: 'none' }}>
      {seats.map((seat) => (
        <li key={seat.id}>
          <Group gap={6}>
            <Text span fw={600}>
              {seat.isMine ? t('proposal.you', { name: seat.mentorName }) : seat.mentorName}
            </Text>
            {seat.isLead && (
              <IconStarFilled size={15} color="light-dark(#8a5a00, #f2c14e)" role="img" aria-label={t('lead')} />
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {backgroundOf(seat.primaryBackground)}
          </Text>
          <Group gap="xs">
            <StatusBadge state={ANSWERED[seat.answer]} />
            {deed?.(seat)}
          </Group>
          {seat.word && <Text size="sm">“{seat.word}”</Text>}
        </li>
      ))}
    </SimpleGrid>
  );
}

/** What an answer looks like as a state. */
export const ANSWERED = { none: 'unanswered', yes: 'agreed', no: 'saidNo', others: 'saidNo' } as const;
