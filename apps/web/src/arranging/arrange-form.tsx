import { Button, Checkbox, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmSessionDocument, LetArrangerDocument, PlanSeriesDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { localOf, proposal } from '../sessions/session-time';
import { useHere } from '../shell/me';
import {
  ARRANGER,
  ASK_ALL,
  type Choice,
  type ChosenTime,
  chosenTime,
  NO_ROOM,
  OWN_TIME,
  standing,
  type Terms,
} from './choice';
import { DayBars, type Suggested } from './day-bars';
import { Help } from './help';
import type { Arranged } from './poll-section';
import { ReadLetter } from './read-letter';
import { SeriesFields, TermsBar } from './terms-bar';
import { TimeChoices } from './time-choices';

interface ArrangeFormProps {
  readonly session: Arranged;
  readonly suggested: Suggested;
  readonly terms: Terms;
  readonly onTerms: (change: Partial<Terms>) => void;
}

export function ArrangeForm({ session, suggested, terms, onTerms }: ArrangeFormProps) {
  const { t } = useTranslation('arranging');
  const { zone, me } = useHere();
  const [picked, setPicked] = useState<Choice | null>(null);
  const [own, setOwn] = useState(() => (session.startsAt ? localOf(session.startsAt, zone) : proposal(zone)));
  const every = me.programme.policy.settings.sessionWeeks;
  const [besides, setBesides] = useState<Besides>({ series: { count: 1, every }, following: false });
  const choice = standing(picked, suggested);
  const time = chosenTime(choice, suggested, own, zone, terms);
  const deed = useArranging(session, terms, besides);
  const errors = byField(deed.refusals);
  return (
    <Stack gap="md">
      <Section title={t('terms')}>
        <TermsBar terms={terms} onTerms={onTerms} suggested={suggested} errors={errors} />
      </Section>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Section title={t('times')}>
          <Help suggested={suggested} onTerms={onTerms} terms={terms} onAsk={() => setPicked(ASK_ALL)} />
          <TimeChoices
            {...{ suggested, choice, own }}
            onChoice={setPicked}
            onOwn={setOwn}
            error={choice === OWN_TIME ? errors['startsAt'] : undefined}
          />
        </Section>
        {time && (
          <Section title={t('day')}>
            <DayBars suggested={suggested} startsAt={time.startsAt} endsAt={time.endsAt} />
          </Section>
        )}
      </SimpleGrid>
      <Section title={t('send')}>
        <Refusals refusals={deed.refusals} />
        {time && <BesidesIt session={session} besides={besides} onBesides={setBesides} />}
        <Group justify="space-between" gap="sm">
          <Text size="sm" c="dimmed">
            {t(time ? 'invitations' : 'asks', { count: session.attendees.length })}
          </Text>
          {time && (
            <ReadLetter
              session={session}
              time={time}
              lengthMinutes={terms.lengthMinutes}
              place={terms.place.trim() || (suggested.rooms.find(({ id }) => id === time.roomId)?.name ?? '')}
            />
          )}
          <Button loading={deed.busy} onClick={() => void deed.press(choice, time)}>
            {t(deedOf(choice))}
          </Button>
        </Group>
      </Section>
    </Stack>
  );
}

const deedOf = (choice: Choice) =>
  choice === ASK_ALL ? 'deed.ask' : choice === ARRANGER ? 'deed.arranger' : 'deed.invite';

/** The other sessions that are arranged with it. */
interface Besides {
  readonly series: { readonly count: number; readonly every: number };
  readonly following: boolean;
}

interface BesidesItProps {
  readonly session: Arranged;
  readonly besides: Besides;
  readonly onBesides: (besides: Besides) => void;
}

/** A first time may begin a series; another time may move the rest of one. */
function BesidesIt({ session: { status, seriesId }, besides, onBesides }: BesidesItProps) {
  const { t } = useTranslation('arranging');
  const { series, following } = besides;
  if (status === 'planned') {
    return (
      <SeriesFields
        count={series.count}
        every={series.every}
        onCount={(count) => onBesides({ ...besides, series: { ...series, count } })}
        onEvery={(every) => onBesides({ ...besides, series: { ...series, every } })}
      />
    );
  }
  if (status !== 'confirmed' || !seriesId) return null;
  return (
    <Checkbox
      label={t('following')}
      checked={following}
      onChange={(event) => onBesides({ ...besides, following: event.currentTarget.checked })}
    />
  );
}

/** One press: invitations for a time or a series of them, or the session into the arranger's hands. */
function useArranging({ id: sessionId, status, attendees }: Arranged, terms: Terms, { series, following }: Besides) {
  const { t } = useTranslation('arranging');
  const { slug } = useHere();
  const navigate = useNavigate();
  const confirm = useDeed(ConfirmSessionDocument);
  const plan = useDeed(PlanSeriesDocument);
  const hand = useDeed(LetArrangerDocument);

  async function done(message: string): Promise<void> {
    notifications.show({ message });
    await navigate({ to: '/p/$slug/sessions/$id', params: { slug, id: sessionId } });
  }

  async function invite({ startsAt, roomId }: ChosenTime): Promise<void> {
    const place = terms.place.trim();
    const time = {
      sessionId,
      startsAt,
      lengthMinutes: terms.lengthMinutes,
      roomId: terms.room === NO_ROOM ? null : roomId,
    };
    const input = { ...time, ...(place && { place }) };
    const isSeries = status === 'planned' && series.count > 1;
    const payload = isSeries
      ? await plan.run({ input: { ...input, count: series.count, weeks: series.every } })
      : await confirm.run({ input: { ...input, following } });
    if (payload)
      await done(isSeries ? t('planned', { count: series.count }) : t('confirmed', { count: attendees.length }));
  }

  async function letArranger(askAll: boolean): Promise<void> {
    if (await hand.run({ input: { sessionId, isOn: true, askAll } })) await done(t(askAll ? 'asked' : 'handed'));
  }

  return {
    press: (choice: Choice, time: ChosenTime | null): Promise<void> =>
      time ? invite(time) : choice === OWN_TIME ? Promise.resolve() : letArranger(choice === ASK_ALL),
    refusals: [...confirm.refusals, ...plan.refusals, ...hand.refusals],
    busy: confirm.busy || plan.busy || hand.busy,
  };
}
