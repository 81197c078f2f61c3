import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileMeetingMinutesDocument, type WholeMeetingFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

/** What was talked about and agreed; with it the meeting was held. */
export function MinutesSection({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const { may } = useHere();
  const { minutesAt, status } = meeting;
  const [editing, setEditing] = useState(false);
  const writes = may('meetings.run') && status !== 'cancelled';
  const isForm = writes && (editing || !minutesAt);
  return (
    <Section
      title={t('record.minutes')}
      deeds={
        writes &&
        !isForm && (
          <Button size="sm" variant="default" onClick={() => setEditing(true)}>
            {t('record.again')}
          </Button>
        )
      }
    >
      {isForm ? <MinutesForm meeting={meeting} onDone={() => setEditing(false)} /> : <Filed meeting={meeting} />}
    </Section>
  );
}

function Filed({ meeting: { minutes, minutesAt, minutesByName } }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  if (!minutes) return <Empty says={t('record.noneMine')} />;
  return (
    <>
      <Text className="break-words" style={{ whiteSpace: 'pre-line' }}>
        {minutes}
      </Text>
      <Text size="sm" c="dimmed">
        {minutesAt && t('record.by', { name: minutesByName ?? '', when: showInstant(minutesAt) })}
      </Text>
    </>
  );
}

interface FormProps {
  readonly meeting: WholeMeetingFragment;
  readonly onDone: () => void;
}

function MinutesForm({ meeting: { id, minutes }, onDone }: FormProps) {
  const { t } = useTranslation('meetings');
  const { run, refusals, busy } = useDeed(FileMeetingMinutesDocument);
  const [text, setText] = useState(minutes ?? '');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { meetingId: id, minutes: text.trim() } }))) return;
    onDone();
    notifications.show({ message: t('record.filed') });
  }
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Textarea
        id="minutes"
        label={t('record.minutesLabel')}
        description={t('record.minutesHelp')}
        autosize
        minRows={5}
        maxLength={20_000}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {t('record.file')}
        </Button>
      </Group>
    </Stack>
  );
}
