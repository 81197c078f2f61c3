import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { VentureQuery } from '../gql/graphql';
import { showDay } from '../texts/dates';

type Seats = NonNullable<NonNullable<VentureQuery['venture']>['team']>['formerSeats'];

/** Who sat here before, and why they left: history for ever (T5), out of the way. */
export function FormerSeats({ seats }: { readonly seats: Seats }) {
  const { t } = useTranslation('teams');
  const [opened, { toggle }] = useDisclosure(false);
  if (seats.length === 0) return null;
  return (
    <div>
      <Button size="compact-sm" variant="subtle" aria-expanded={opened} onClick={toggle}>
        {opened ? t('hideFormer') : t('former', { count: seats.length })}
      </Button>
      {opened && (
        <Stack component="ul" gap={4} m={0} mt="xs" ps="lg">
          {seats.map((seat) => (
            <FormerSeat key={seat.id} seat={seat} />
          ))}
        </Stack>
      )}
    </div>
  );
}

function FormerSeat({ seat: { isLead, fromAt, untilAt, leftReason, mentor } }: { readonly seat: Seats[number] }) {
  const { t } = useTranslation('teams');
  const span =
    untilAt && t('servedUntil', { from: showDay(fromAt.slice(0, 10)), until: showDay(untilAt.slice(0, 10)) });
  return (
    <Text component="li" size="sm" className="break-words">
      {[mentor?.name ?? t('unseen'), isLead && t('formerLead'), span, leftReason].filter(Boolean).join(' · ')}
    </Text>
  );
}
