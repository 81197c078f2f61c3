import { Modal, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BlockChoicesDocument, type BlockChoicesQuery, ChangeTrainingBlockDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { instantOf, localOf } from '../sessions/session-time';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import type { BlockProps } from './blocks-section';

interface BlockDialogProps extends BlockProps {
  readonly onClose: () => void;
}

const valuesOf = ({ block, delivery: { zone } }: BlockProps) => ({
  title: block.title,
  startsAt: Object.values(localOf(block.startsAt, zone)).join('T'),
  lengthMinutes: block.lengthMinutes,
  room: block.room ?? '',
  instructorId: block.instructorId ?? null,
  sessionId: block.sessionId ?? null,
  meetingId: block.meetingId ?? null,
});

/** Time, room and instructor; and which session of a team, or which meeting, it is. */
export function BlockDialog({ block, delivery, onClose }: BlockDialogProps) {
  const { t } = useTranslation('deliveries');
  const { t: kit } = useTranslation('kit');
  const { slug, may } = useHere();
  // Whoever trains but is not of the office settles time, room and instructor; which session, the office knows.
  const [sessions, meetings] = [may('sessions.read'), may('meetings.read')];
  const { data } = useQuery(question(slug, BlockChoicesDocument, { sessions, meetings }));
  const { run, refusals, busy } = useDeed(ChangeTrainingBlockDocument);
  const errors = byField(refusals);
  const { id: blockId, part } = block;
  const form = useForm({ initialValues: valuesOf({ block, delivery }) });
  async function submit({ startsAt, ...values }: typeof form.values): Promise<void> {
    const [day = '', clock = ''] = startsAt.split('T');
    const input = { ...values, blockId, startsAt: instantOf({ day, clock }, delivery.zone) ?? '' };
    if (await run({ input })) onClose();
  }
  const choice = (name: 'instructorId' | 'sessionId' | 'meetingId', choices: { value: string; label: string }[]) => ({
    id: name,
    label: t(`block.${name}`),
    clearable: true,
    searchable: true,
    clearButtonProps: { 'aria-label': kit('clear') },
    data: choices,
    ...form.getInputProps(name),
    error: errors[name],
  });
  return (
    <Modal opened onClose={onClose} title={t('blocks.change')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput id="title" label={t('plan.title')} required data-autofocus {...form.getInputProps('title')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput
              id="startsAt"
              type="datetime-local"
              label={t('block.startsAt')}
              required
              {...form.getInputProps('startsAt')}
            />
            <NumberInput
              id="lengthMinutes"
              label={t('block.minutes')}
              min={15}
              max={480}
              {...form.getInputProps('lengthMinutes')}
            />
          </SimpleGrid>
          <TextInput id="room" label={t('block.room')} maxLength={120} {...form.getInputProps('room')} />
          <Select {...choice('instructorId', peopleOf(data))} />
          {sessions && (part === 'observation' || part === 'strategy') && (
            <Select {...choice('sessionId', sessionsOf(data))} />
          )}
          {meetings && part === 'meeting' && <Select {...choice('meetingId', meetingsOf(data))} />}
          <DialogFoot onClose={onClose} deed={t('block.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

type Choices = BlockChoicesQuery | undefined;

const peopleOf = (data: Choices) => (data?.instructors ?? []).map(({ id, name }) => ({ value: id, label: name }));

const sessionsOf = (data: Choices) =>
  (data?.sessions?.items ?? []).flatMap(({ id, startsAt, zone, venture }) =>
    startsAt ? [{ value: id, label: `${venture?.name ?? ''}, ${showInstant(startsAt, zone)}` }] : [],
  );

const meetingsOf = (data: Choices) =>
  (data?.mentorMeetings?.items ?? []).map(({ id, startsAt, zone }) => ({
    value: id,
    label: showInstant(startsAt, zone),
  }));
