import { Badge, Box, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  AttendWhirlwindDocument,
  FindAtWhirlwindDocument,
  MissFromWhirlwindDocument,
  type WhirlwindGuestLineFragment,
  type WholeWhirlwindFragment,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';

interface EventProps {
  readonly event: WholeWhirlwindFragment;
}

/** Who is asked, who comes, and who is missed. */
export function GuestsSection({ event }: EventProps) {
  const { t } = useTranslation('whirlwinds');
  const of = (side: WhirlwindGuestLineFragment['side']) => event.guests.filter((guest) => guest.side === side);
  return (
    <Section title={t('column.coming')}>
      {event.guests.length === 0 ? (
        <Empty says={t('guests.none')} />
      ) : (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Side title={t('guests.mentors')} guests={of('mentor')} event={event} />
          <Side title={t('guests.ventures')} guests={of('venture')} event={event} />
        </SimpleGrid>
      )}
    </Section>
  );
}

interface SideProps extends EventProps {
  readonly title: string;
  readonly guests: readonly WhirlwindGuestLineFragment[];
}

function Side({ title, guests, event }: SideProps) {
  return (
    <Box>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {guests.map((guest) => (
          <Guest key={guest.id} guest={guest} event={event} />
        ))}
      </Stack>
    </Box>
  );
}

const COLOURS = { yes: 'green', no: 'gray', none: 'orange' } as const;

function Guest({ guest, event }: EventProps & { readonly guest: WhirlwindGuestLineFragment }) {
  const { t } = useTranslation('whirlwinds');
  const { name, coming, goneFrom, tableNumber, wishCount } = guest;
  return (
    <Group component="li" justify="space-between" gap="xs" align="flex-start">
      <Box style={{ flex: '1 1 160px' }}>
        <Text fw={600} className="break-words">
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {[
            tableNumber && t('guests.table', { number: tableNumber }),
            wishCount && t('guests.wishes', { count: wishCount }),
            goneFrom !== null && goneFrom !== undefined && t('guests.gone', { round: goneFrom + 1 }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Box>
      <Badge variant="light" color={COLOURS[coming]}>
        {t(`answer.${coming}`)}
      </Badge>
      <GuestDeed guest={guest} event={event} />
    </Group>
  );
}

/** Before the plan the office records what it was told; after it, who is not there. */
function GuestDeed({
  guest: { id, name, coming, goneFrom },
  event,
}: EventProps & { guest: WhirlwindGuestLineFragment }) {
  const { t } = useTranslation('whirlwinds');
  const attend = useDeed(AttendWhirlwindDocument);
  const miss = useDeed(MissFromWhirlwindDocument);
  const find = useDeed(FindAtWhirlwindDocument);
  const isGone = goneFrom !== null && goneFrom !== undefined;
  const say = (comes: boolean): void =>
    void attend.run({ input: { whirlwindId: event.id, guestId: id, coming: comes } });
  const quiet = { variant: 'subtle', size: 'compact-sm' } as const;
  return (
    <>
      <Refusals refusals={[...attend.refusals, ...miss.refusals, ...find.refusals]} />
      {event.status === 'asking' && (
        <Button
          {...quiet}
          loading={attend.busy}
          aria-label={t(coming === 'yes' ? 'guests.staysOf' : 'guests.comesOf', { name })}
          onClick={() => say(coming !== 'yes')}
        >
          {t(coming === 'yes' ? 'guests.stays' : 'guests.comes')}
        </Button>
      )}
      {event.status === 'planned' && coming === 'yes' && (
        <Button
          {...quiet}
          loading={miss.busy || find.busy}
          aria-label={t(isGone ? 'guests.findOf' : 'guests.missOf', { name })}
          onClick={() => void (isGone ? find.run({ input: { guestId: id } }) : miss.run({ input: { guestId: id } }))}
        >
          {t(isGone ? 'guests.find' : 'guests.miss')}
        </Button>
      )}
    </>
  );
}
