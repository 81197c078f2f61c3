import { Badge, Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CheckInDocument, CheckInGuestDocument, UndoCheckInDocument, UndoGuestCheckInDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import type { PersonAt } from './people-at';

interface ArrivalRowProps {
  readonly meetingId: string;
  readonly person: PersonAt;
  /** Somebody else is looked for now. */
  readonly onDone: () => void;
}

/** One person: one tap and they are here, another takes it back. */
export function ArrivalRow({ meetingId, person, onDone }: ArrivalRowProps) {
  const { t } = useTranslation('meetings');
  const { name, isHere, note } = person;
  const { press, busy, message } = useArrival(meetingId, person, onDone);
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Group gap={8} miw={0}>
          <Text className="break-words">{name}</Text>
          {note && <Badge color="gray">{t(NOTES[note])}</Badge>}
        </Group>
        <Button
          size="md"
          miw={120}
          variant={isHere ? 'default' : 'filled'}
          loading={busy}
          aria-label={t(isHere ? 'door.undo' : 'door.mark', { name })}
          leftSection={isHere && <IconCheck size={16} aria-hidden />}
          onClick={() => void press()}
        >
          {t(isHere ? 'door.undoWord' : 'door.isHere')}
        </Button>
      </Group>
      {message && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      )}
    </li>
  );
}

const NOTES = { guest: 'door.guest', notAsked: 'door.notAsked', leaveDay: 'door.leaveDay' } as const;

function useArrival(meetingId: string, { mentorId, guestId, isHere }: PersonAt, onDone: () => void) {
  const come = useDeed(CheckInDocument);
  const leave = useDeed(UndoCheckInDocument);
  const guestComes = useDeed(CheckInGuestDocument);
  const guestLeaves = useDeed(UndoGuestCheckInDocument);
  async function press(): Promise<void> {
    const mentor = isHere ? leave : come;
    const guest = isHere ? guestLeaves : guestComes;
    const done = mentorId
      ? await mentor.run({ input: { meetingId, mentorId } })
      : guestId && (await guest.run({ input: { guestId } }));
    if (done && !isHere) onDone();
  }
  const deeds = [come, leave, guestComes, guestLeaves];
  const [refused] = deeds.flatMap(({ refusals }) => refusals);
  return { press, busy: deeds.some(({ busy }) => busy), message: refused?.message };
}
