import { Button, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingCohortDocument, MeetingWalkInDocument, type WholeMeetingFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { ArrivalRow } from './arrival-row';
import { GuestDialog } from './guest-dialog';
import { peopleAt } from './people-at';

interface ArrivalListProps {
  readonly meeting: WholeMeetingFragment;
}

/** Everybody who may come: a search, one tap is present, another takes it back. */
export function ArrivalList({ meeting }: ArrivalListProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const [text, setText] = useState('');
  const [adding, { open, close }] = useDisclosure(false);
  const { data } = useQuery({ ...question(slug, MeetingCohortDocument, {}), throwOnError: true });
  const people = peopleAt(meeting, data?.mentors.items ?? [], text);
  return (
    <Section
      title={t('door.list')}
      deeds={
        <Button size="sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
          {t('door.walkIn')}
        </Button>
      }
    >
      <TextInput
        type="search"
        size="lg"
        label={t('door.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah="60vh" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('door.list') }}>
        <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
          {people.map((person) => (
            <ArrivalRow key={person.key} meetingId={meeting.id} person={person} onDone={() => setText('')} />
          ))}
        </Stack>
        {people.length === 0 && (
          <Group gap="sm">
            <Text c="dimmed">{t('door.nobodyLikeThat')}</Text>
          </Group>
        )}
      </ScrollArea.Autosize>
      {adding && (
        <GuestDialog
          meetingId={meeting.id}
          document={MeetingWalkInDocument}
          title={t('door.walkInTitle')}
          done={(name) => t('door.walkInDone', { name })}
          onClose={close}
        />
      )}
    </Section>
  );
}
