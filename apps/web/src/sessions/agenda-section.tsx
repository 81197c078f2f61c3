import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere, useWords } from '../shell/me';
import { minutesOf } from './agenda-draft';
import { AgendaEditor } from './agenda-editor';
import { useAsks } from './asks';
import { PreRead } from './pre-read';
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
      <PreRead session={session} writes={writes} />
    </Section>
  );
}

function AgendaList({ agenda }: Pick<Session, 'agenda'>) {
  const { t } = useTranslation('sessions');
  const { topicOf } = useWords();
  const askOf = useAsks();
  return (
    <Stack component="ol" gap="sm" m={0} ps="lg">
      {agenda.map(({ id, title, minutes, topic, ask, words, outcome, outcomeWords }) => (
        <Box component="li" key={id}>
          <Text className="break-words">{title}</Text>
          {words && (
            <Text size="sm" c="dimmed" className="break-words" style={{ whiteSpace: 'pre-line' }}>
              {words}
            </Text>
          )}
          <Group gap={8}>
            <Text size="sm" c="dimmed">
              {askOf(ask)}, {t('minutes', { count: minutes })}
            </Text>
            {topic && <Badge color="gray">{topicOf(topic)}</Badge>}
            {outcome && <Badge>{t(`outcome.${outcome}`)}</Badge>}
          </Group>
          {outcomeWords && (
            <Text size="sm" className="break-words">
              {outcomeWords}
            </Text>
          )}
        </Box>
      ))}
    </Stack>
  );
}
