import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere, useWords } from '../shell/me';
import { minutesOf } from './agenda-draft';
import { AgendaEditor } from './agenda-editor';
import type { Session } from './session-screen';

/** S1: the founders write it, until the session starts; all others read it as it grows. */
export function AgendaSection({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { me, may } = useHere();
  const { agenda, agendaLocked, attendees, lengthMinutes } = session;
  const founds = attendees.some(({ membershipId, part }) => part === 'founder' && membershipId === me.membership?.id);
  const writes = may('agenda.write') && !agendaLocked && (founds || attendees.length === 0);
  const sum = agenda.length > 0 && (
    <Text size="sm" c="dimmed">
      {t('agenda.sum', { minutes: minutesOf(agenda), of: lengthMinutes })}
    </Text>
  );
  return (
    <Section title={t('agenda.title')} deeds={writes ? null : sum}>
      {writes && <AgendaEditor session={session} />}
      {!writes && agenda.length === 0 && <Empty says={agendaLocked ? t('agenda.never') : t('agenda.none')} />}
      {!writes && agenda.length > 0 && <AgendaList agenda={agenda} />}
    </Section>
  );
}

function AgendaList({ agenda }: Pick<Session, 'agenda'>) {
  const { t } = useTranslation('sessions');
  const { topicOf } = useWords();
  return (
    <Stack component="ol" gap="sm" m={0} ps="lg">
      {agenda.map(({ id, title, minutes, topic }) => (
        <Box component="li" key={id}>
          <Text className="break-words">{title}</Text>
          <Group gap={8}>
            <Text size="sm" c="dimmed">
              {t('minutes', { count: minutes })}
            </Text>
            {topic && <Badge color="gray">{topicOf(topic)}</Badge>}
          </Group>
        </Box>
      ))}
    </Stack>
  );
}
