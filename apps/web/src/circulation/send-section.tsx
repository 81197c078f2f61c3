import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconSend } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SendListDocument, UnscheduleListDocument, type WholeListFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { type LocalTime, instantOf } from '../sessions/session-time';
import { useHere } from '../shell/me';
import { cityOf, showInstant } from '../texts/dates';
import { SkipList } from './skip-list';

interface SendSectionProps {
  readonly list: WholeListFragment;
  /** Mentors to whom it would go. */
  readonly readers: number;
}

/** When the list goes, until when it is answered, and the press that sends it. */
export function SendSection({ list, readers }: SendSectionProps) {
  const { t } = useTranslation('circulation');
  return (
    <Section title={t('sendTitle')} deeds={<SkipList list={list} />}>
      <Text size="sm">{t('goesTo', { count: readers })}</Text>
      {list.sendAt ? <Scheduled id={list.id} sendAt={list.sendAt} /> : <SendForm id={list.id} />}
    </Section>
  );
}

const NO_TIME: LocalTime = { day: '', clock: '' };

function SendForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('circulation');
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(SendListDocument);
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [sending, setSending] = useState<LocalTime>({ ...NO_TIME, clock: '09:00' });
  const [closing, setClosing] = useState<LocalTime>({ ...NO_TIME, clock: '18:00' });
  const sendAt = when === 'later' ? instantOf(sending, zone) : null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await run({ input: { circulationId: id, sendAt, cutOffAt: instantOf(closing, zone) } });
    if (!done) return;
    const at = done.circulation?.sendAt;
    notifications.show({ message: at ? t('scheduled', { when: showInstant(at) }) : t('sent') });
  }

  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <SegmentedControl
        aria-label={t('when')}
        value={when}
        onChange={(value) => setWhen(value === 'later' ? 'later' : 'now')}
        data={[
          { value: 'now', label: t('now') },
          { value: 'later', label: t('later') },
        ]}
      />
      {when === 'later' && <Moment id="sendAt" label={t('day')} value={sending} onChange={setSending} isRequired />}
      <Moment id="cutOffAt" label={t('cutOff')} value={closing} onChange={setClosing} />
      <Text size="xs" c="dimmed">
        {t('cutOffHelp')}
      </Text>
      <Group justify="flex-end">
        <Button type="submit" loading={busy} leftSection={<IconSend size={16} aria-hidden />}>
          {t(when === 'later' ? 'schedule' : 'send')}
        </Button>
      </Group>
    </Stack>
  );
}

interface MomentProps {
  readonly id: string;
  readonly label: string;
  readonly value: LocalTime;
  readonly onChange: (value: LocalTime) => void;
  readonly isRequired?: boolean;
}

/** A day and a time, as the programme's clock reads them. */
function Moment({ id, label, value, onChange, isRequired = false }: MomentProps) {
  const { t } = useTranslation('circulation');
  const { zone } = useHere();
  return (
    <Group grow align="flex-end">
      <TextInput
        id={id}
        type="date"
        label={label}
        required={isRequired}
        value={value.day}
        onChange={(event) => onChange({ ...value, day: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        step={300}
        label={t('clock', { city: cityOf(zone) })}
        required={isRequired}
        value={value.clock}
        onChange={(event) => onChange({ ...value, clock: event.currentTarget.value })}
      />
    </Group>
  );
}

function Scheduled({ id, sendAt }: { readonly id: string; readonly sendAt: string }) {
  const { t } = useTranslation('circulation');
  const { run, refusals, busy } = useDeed(UnscheduleListDocument);
  const hold = async (): Promise<void> => {
    if (await run({ input: { circulationId: id } })) notifications.show({ message: t('unscheduled') });
  };
  return (
    <>
      <Refusals refusals={refusals} />
      <Group justify="space-between">
        <Text>{`${t('scheduledFor')}: ${showInstant(sendAt)}`}</Text>
        <Button variant="default" loading={busy} onClick={() => void hold()}>
          {t('unschedule')}
        </Button>
      </Group>
    </>
  );
}
