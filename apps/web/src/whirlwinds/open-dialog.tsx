import { Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OpenWhirlwindDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { instantOf, proposal } from '../sessions/session-time';
import { useHere } from '../shell/me';
import { cityOf } from '../texts/dates';

/** Numbers of the form, each with its least and its most. */
const NUMBERS = {
  rounds: [2, 30],
  roundMinutes: [3, 60],
  changeMinutes: [0, 15],
  breakAfter: [0, 29],
  breakMinutes: [0, 120],
  maxRun: [0, 30],
} as const;
type Count = keyof typeof NUMBERS;
const COUNTS = Object.keys(NUMBERS) as readonly Count[];

const COURSE = { rounds: 8, roundMinutes: 12, changeMinutes: 2, breakAfter: 4, breakMinutes: 15, maxRun: 0 };

/** When it is, and how its rounds go. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('whirlwinds');
  const { slug, zone } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(OpenWhirlwindDocument);
  const initialValues = { name: '', place: '', ...proposal(zone), clock: '17:00', ...COURSE };
  const form = useForm({ initialValues });
  const errors = byField(refusals);

  async function submit({ name, place, day, clock, breakAfter, ...course }: typeof initialValues): Promise<void> {
    const startsAt = instantOf({ day, clock }, zone);
    if (!startsAt) return;
    const input = { name, startsAt, ...course, breakAfter: breakAfter || null, ...(place.trim() && { place }) };
    const id = (await run({ input }))?.whirlwind?.id;
    if (id) await navigate({ to: '/p/$slug/whirlwinds/$id', params: { slug, id } });
  }

  return (
    <Modal opened onClose={onClose} title={t('open.title')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput label={t('open.name')} required minLength={3} data-autofocus {...form.getInputProps('name')} />
          <Group grow align="flex-end">
            <TextInput
              id="startsAt"
              type="date"
              label={t('open.day')}
              required
              {...form.getInputProps('day')}
              error={errors['startsAt']}
            />
            <TextInput
              type="time"
              label={t('open.clock', { city: cityOf(zone) })}
              required
              {...form.getInputProps('clock')}
            />
          </Group>
          <TextInput label={t('open.place')} {...form.getInputProps('place')} />
          {[COUNTS.slice(0, 2), COUNTS.slice(2, 4), COUNTS.slice(4)].map((pair) => (
            <Group key={pair[0]} grow align="flex-end">
              {pair.map((count) => (
                <NumberInput
                  key={count}
                  id={count}
                  label={t(`open.${count}`)}
                  min={NUMBERS[count][0]}
                  max={NUMBERS[count][1]}
                  hideControls
                  {...form.getInputProps(count)}
                  error={errors[count]}
                />
              ))}
            </Group>
          ))}
          <DialogFoot onClose={onClose} deed={t('open.deed')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}
