import { Button, Group, Loader, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChangeMeetingDocument,
  MeetingEveningsDocument,
  PlanMeetingDocument,
  type WholeMeetingFragment,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { instantOf, localOf, type LocalTime } from '../sessions/session-time';
import { useHere } from '../shell/me';
import { cityOf, hoursFrom, showInstant } from '../texts/dates';

interface PlanDialogProps {
  /** What is moved; without it a meeting is planned besides the series. */
  readonly meeting?: WholeMeetingFragment;
  readonly onClose: () => void;
}

const WEEKS_AHEAD = 6;

/** A date and a place: the evenings on which most can be expected are offered, by one press each. */
export function PlanDialog({ meeting, onClose }: PlanDialogProps) {
  const { t } = useTranslation('meetings');
  const { zone } = useHere();
  const [local, setLocal] = useState<LocalTime>(() =>
    meeting ? localOf(meeting.startsAt, zone) : { day: '', clock: '18:00' },
  );
  const [lengthMinutes, setLength] = useState(meeting?.lengthMinutes ?? 120);
  const [place, setPlace] = useState(meeting?.place ?? '');
  const { submit, refusals, busy } = usePlanning(meeting, onClose);
  const startsAt = instantOf(local, zone);

  function press(event: FormEvent): void {
    event.preventDefault();
    if (startsAt) void submit({ startsAt, lengthMinutes, place: place.trim() || null });
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={t(meeting ? 'dates.changeTitle' : 'dates.planTitle')}>
      <Stack component="form" gap="sm" onSubmit={press}>
        <Refusals refusals={refusals} />
        <Evenings
          meetingId={meeting?.id ?? null}
          lengthMinutes={lengthMinutes}
          chosen={startsAt}
          onChoose={(instant) => setLocal(localOf(instant, zone))}
        />
        <Group grow align="flex-end">
          <TextInput
            id="startsAt"
            type="date"
            label={t('dates.day')}
            required
            value={local.day}
            onChange={(event) => setLocal({ ...local, day: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            step={300}
            label={t('dates.clock', { city: cityOf(zone) })}
            required
            value={local.clock}
            onChange={(event) => setLocal({ ...local, clock: event.currentTarget.value })}
          />
          <NumberInput
            label={t('series.length')}
            required
            min={30}
            max={480}
            step={15}
            hideControls
            value={lengthMinutes}
            onChange={(value) => setLength(Number(value))}
          />
        </Group>
        <TextInput
          id="place"
          label={t('series.place')}
          maxLength={300}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        {meeting?.status === 'invited' && (
          <Text size="sm" c="dimmed">
            {t('dates.told')}
          </Text>
        )}
        <DialogFoot onClose={onClose} deed={t(meeting ? 'dates.change' : 'dates.plan')} busy={busy} />
      </Stack>
    </Modal>
  );
}

interface Planned {
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly place: string | null;
}

function usePlanning(meeting: WholeMeetingFragment | undefined, onClose: () => void) {
  const { t } = useTranslation('meetings');
  const { slug, zone } = useHere();
  const navigate = useNavigate();
  const plan = useDeed(PlanMeetingDocument);
  const change = useDeed(ChangeMeetingDocument);

  async function submit(input: Planned): Promise<void> {
    if (meeting) {
      if (!(await change.run({ input: { ...input, meetingId: meeting.id } }))) return;
      onClose();
      return void notifications.show({ message: t('dates.changed') });
    }
    const planned = await plan.run({ input });
    if (!planned?.meeting) return;
    notifications.show({ message: t('dates.planned', { when: showInstant(input.startsAt, zone) }) });
    await navigate({ to: '/p/$slug/meetings/$id', params: { slug, id: planned.meeting.id } });
  }

  return { submit, refusals: meeting ? change.refusals : plan.refusals, busy: plan.busy || change.busy };
}

interface EveningsProps {
  readonly meetingId: string | null;
  readonly lengthMinutes: number;
  readonly chosen: string | null;
  readonly onChoose: (instant: string) => void;
}

/** The best start of each of the best days. */
function Evenings({ meetingId, lengthMinutes, chosen, onChoose }: EveningsProps) {
  const { t } = useTranslation('meetings');
  const { slug, zone } = useHere();
  const [from] = useState(() => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString());
  const to = hoursFrom(from, WEEKS_AHEAD * 7 * 24);
  const wanted = { from, to, lengthMinutes: Math.min(480, Math.max(30, lengthMinutes)), meetingId };
  const { data, isLoading } = useQuery({ ...question(slug, MeetingEveningsDocument, wanted), throwOnError: true });
  const evenings = data?.meetingEvenings ?? [];
  return (
    <Stack gap={6} component="section" aria-label={t('dates.best')}>
      <Text size="sm" fw={600}>
        {t('dates.best')}
      </Text>
      {isLoading && <Loader size="sm" aria-label={t('dates.searching')} />}
      {!isLoading && evenings.length === 0 && <Text c="dimmed">{t('dates.none')}</Text>}
      <Group gap="xs">
        {evenings.map(({ startsAt, expected, isUsual }) => (
          <Button
            key={startsAt}
            size="compact-md"
            variant={chosen && Date.parse(chosen) === Date.parse(startsAt) ? 'filled' : 'default'}
            aria-pressed={chosen !== null && Date.parse(chosen) === Date.parse(startsAt)}
            onClick={() => onChoose(startsAt)}
          >
            {[showInstant(startsAt, zone), t('dates.expected', { count: Math.round(expected) }), isUsual && t('usual')]
              .filter(Boolean)
              .join(' · ')}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
