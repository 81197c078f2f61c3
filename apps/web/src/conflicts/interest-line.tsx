import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterestFragment } from '../gql/graphql';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showDay, showDistance } from '../texts/dates';
import { ReviewDialog } from './review-dialog';

interface InterestLineProps {
  readonly interest: InterestFragment;
  /** The mentor's. */
  readonly name: string;
  readonly mine: boolean;
}

/** One interest, what became of it, and its review for whoever may. */
export function InterestLine({ interest, name, mine }: InterestLineProps) {
  const { t } = useTranslation('conflicts');
  const { may } = useHere();
  const [opened, { open, close }] = useDisclosure(false);
  const { ventureName, kind, note, state } = interest;
  const deed = state === 'open' ? t('review') : t('again');
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4} style={{ flex: '1 1 220px' }} className="break-words">
          <Group gap={8}>
            <VentureName interest={interest} mine={mine} />
            <Text span size="sm">
              {kind ? t(`kind.${kind}`) : t('noKind')}
            </Text>
            <StatusBadge state={state} />
          </Group>
          <Text size="sm">{note}</Text>
          <Told interest={interest} mine={mine} />
        </Stack>
        {may('conflicts.review') && !mine && (
          <Button
            size="sm"
            variant={state === 'open' ? 'light' : 'default'}
            aria-label={`${deed}: ${ventureName}`}
            onClick={open}
          >
            {deed}
          </Button>
        )}
      </Group>
      {opened && <ReviewDialog interest={interest} name={name} onClose={close} />}
    </Paper>
  );
}

/** The office finds its way to the venture; to the mentor it is closed. */
function VentureName({ interest, mine }: Pick<InterestLineProps, 'interest' | 'mine'>) {
  const { slug } = useHere();
  const { ventureId: id, ventureName } = interest;
  if (mine) return <Text fw={600}>{ventureName}</Text>;
  return (
    <Link to="/p/$slug/ventures/$id" params={{ slug, id }} className="row-link">
      {ventureName}
    </Link>
  );
}

function Told({ interest, mine }: Pick<InterestLineProps, 'interest' | 'mine'>) {
  const { t } = useTranslation('conflicts');
  const { sinceOn, untilOn, declaredAt, byOffice, state, recusalOn, coolingOffUntil, reviewer, reviewReason } =
    interest;
  const told = [
    sinceOn && t('since', { day: showDay(sinceOn) }),
    untilOn && t('until', { day: showDay(untilOn) }),
    byOffice
      ? t('recorded', { distance: showDistance(declaredAt) })
      : t('declared', { distance: showDistance(declaredAt) }),
    state === 'recusal' && recusalOn && t('recusalOn', { day: showDay(recusalOn) }),
    coolingOffUntil && t('coolingOff', { day: showDay(coolingOffUntil) }),
    state === 'open' && (mine ? t('waitsMine') : t('waits')),
  ].filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  return (
    <>
      <Text size="sm" c="dimmed">
        {told.join(' · ')}
      </Text>
      {reviewReason && (
        <Text size="sm" c="dimmed">
          {reviewer ? t('reviewedBy', { name: reviewer, reason: reviewReason }) : reviewReason}
        </Text>
      )}
    </>
  );
}
