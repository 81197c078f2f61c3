import { Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForHoursDocument, HoursToAskDocument, type HoursToAskQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';

interface AskHoursProps {
  /** Null for all whose hours are not known, or old. */
  readonly mentorIds: string[] | null;
  readonly onClose: () => void;
}

const DAY_MS = 86_400_000;
const dayFrom = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Asks mentors whether their hours hold; who gets a letter stands there before it goes. */
export function AskHoursDialog({ mentorIds, onClose }: AskHoursProps) {
  const { t } = useTranslation('availability');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, HoursToAskDocument, { mentorIds }));
  const { run, refusals, busy } = useDeed(AskForHoursDocument);
  const [days, setDays] = useState({ fromOn: dayFrom(7), untilOn: dayFrom(13) });
  const errors = byField(refusals);
  const people = data?.hoursToAsk ?? [];

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await run({ input: { mentorIds, ...days } });
    if (!done) return;
    onClose();
    notifications.show({ message: t('ask.done', { count: done.asked?.length ?? 0 }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('ask.title')} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('ask.text')}</Text>
        <Group grow align="flex-start">
          <TextInput
            id="fromOn"
            type="date"
            label={t('ask.from')}
            required
            value={days.fromOn}
            onChange={(event) => setDays({ ...days, fromOn: event.currentTarget.value })}
            error={errors['fromOn']}
          />
          <TextInput
            id="untilOn"
            type="date"
            label={t('ask.until')}
            required
            value={days.untilOn}
            onChange={(event) => setDays({ ...days, untilOn: event.currentTarget.value })}
            error={errors['untilOn']}
          />
        </Group>
        {data ? <People people={people} /> : <Waiting />}
        <DialogFoot
          onClose={onClose}
          deed={t('ask.deed', { count: people.length })}
          busy={busy}
          disabled={people.length === 0}
        />
      </Stack>
    </Modal>
  );
}

function People({ people }: { readonly people: HoursToAskQuery['hoursToAsk'] }) {
  const { t } = useTranslation('availability');
  if (people.length === 0) return <Empty says={t('ask.nobody')} />;
  return (
    <List
      listStyleType="none"
      spacing={6}
      mah={280}
      style={{ overflowY: 'auto' }}
      aria-label={t('ask.people')}
      tabIndex={0}
    >
      {people.map(({ mentorId, name, knownAt, askedAt, answeredAt }) => (
        <List.Item key={mentorId}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {[
              knownAt ? t('ask.known', { distance: showDistance(knownAt) }) : t('ask.never'),
              askedAt && !answeredAt ? t('ask.silent', { distance: showDistance(askedAt) }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
