import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DisconnectCalendarDocument, type MyTimeFragment, ReadCalendarDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDistance, showInstant } from '../texts/dates';
import { ConnectDialog } from './connect-dialog';

type Calendar = MyTimeFragment['calendars'][number];

interface CalendarsSectionProps {
  readonly calendars: readonly Calendar[];
}

/** Calendars that are read for busy times: when, never what. */
export function CalendarsSection({ calendars }: CalendarsSectionProps) {
  const { t } = useTranslation('availability');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Section
      title={t('calendars')}
      deeds={
        <Button size="sm" variant={calendars.length === 0 ? 'filled' : 'default'} onClick={open}>
          {t('connect')}
        </Button>
      }
    >
      {calendars.length === 0 && <Empty says={t('noCalendars')} />}
      {calendars.length > 0 && (
        <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
          {calendars.map((calendar) => (
            <CalendarLine key={calendar.id} calendar={calendar} />
          ))}
        </Stack>
      )}
      {opened && <ConnectDialog onClose={close} />}
    </Section>
  );
}

function CalendarLine({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('availability');
  const again = useDeed(ReadCalendarDocument);
  const leave = useDeed(DisconnectCalendarDocument);
  const calendarId = calendar.id;
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4} role="status" style={{ flex: '1 1 220px' }}>
          <Text fw={600} className="break-words">
            {calendar.host}
          </Text>
          <Read calendar={calendar} />
        </Stack>
        <Group gap="xs">
          <Button size="sm" variant="default" loading={again.busy} onClick={() => void again.run({ calendarId })}>
            {t('again')}
          </Button>
          <Button size="sm" variant="default" loading={leave.busy} onClick={() => void leave.run({ calendarId })}>
            {t('disconnect')}
          </Button>
        </Group>
      </Group>
      <Refusals refusals={[...again.refusals, ...leave.refusals]} />
    </li>
  );
}

/** What was read, so that its owner sees whether it is the right one. */
function Read({ calendar: { fetchedAt, readAt, trouble, notes, nextBusy } }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('availability');
  if (!fetchedAt) return <Text size="sm">{t('reading')}</Text>;
  return (
    <>
      {trouble && <Text size="sm" c="var(--mantine-color-error)">{`${t('trouble')} ${trouble}`}</Text>}
      {readAt && (
        <Text size="sm" c="dimmed">
          {t('read', { when: showDistance(readAt) })}
        </Text>
      )}
      {readAt && nextBusy.length === 0 && <Text size="sm">{t('neverBusy')}</Text>}
      {nextBusy.length > 0 && (
        <>
          <Text size="sm">{t('nextBusy')}</Text>
          <Stack component="ul" gap={2} m={0} pl="lg">
            {nextBusy.map(({ startsAt, endsAt }) => (
              <Text component="li" size="sm" key={startsAt}>
                {t('block', { from: showInstant(startsAt), to: showInstant(endsAt) })}
              </Text>
            ))}
          </Stack>
        </>
      )}
      {notes.map((note) => (
        <Text size="sm" c="dimmed" key={note}>
          {note}
        </Text>
      ))}
    </>
  );
}
