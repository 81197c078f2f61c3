import { Badge, Group, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';
import { RemindButton } from './remind-button';
import { hasBegun } from './seat-of';
import type { Session } from './session-screen';

type Attendee = Session['attendees'][number];

const COLOURS: Readonly<Record<Attendee['answer'], string>> = {
  yes: 'green',
  maybe: 'orange',
  no: 'red',
  none: 'gray',
};

/** Who is invited and what they say to the time, until it begins; after it, who came. */
export function Attendees({ session }: { readonly session: Session }) {
  const { may } = useHere();
  const { attendees, status } = session;
  const isAsked = status === 'confirmed' && !hasBegun(session);
  const isSilent = attendees.some(({ answer }) => answer === 'none');
  return (
    <>
      <Group component="ul" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
        {attendees.map((attendee) => (
          <Person key={attendee.id} attendee={attendee} isAsked={isAsked} />
        ))}
      </Group>
      {isAsked && isSilent && may('sessions.confirm') && <RemindButton session={session} about="replies" />}
    </>
  );
}

function Person({ attendee, isAsked }: { readonly attendee: Attendee; readonly isAsked: boolean }) {
  const { t } = useTranslation('sessions');
  const { name, part, attended, answer } = attendee;
  return (
    <li>
      <Group gap={6}>
        <Text span fw={600}>
          {name}
        </Text>
        {part === 'lead' && (
          <IconStarFilled size={15} color="light-dark(#8a5a00, #f2c14e)" role="img" aria-label={t('part.lead')} />
        )}
        {attended === false && <Badge color="gray">{t('absent')}</Badge>}
        {isAsked && <Badge color={COLOURS[answer]}>{t(`answer.${answer}`)}</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        {t(`part.${part}`)}
      </Text>
    </li>
  );
}
