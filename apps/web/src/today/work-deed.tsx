import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AskAfterMentorDocument,
  AskAgainDocument,
  AskForCheckInDocument,
  AskForWarrantsDocument,
  CompleteActionDocument,
  OpenSessionDocument,
  SettleMailDocument,
  type RefusedFragment,
  RemindOfWhirlwindDocument,
  type SessionReminder,
  type WorkKind,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { useReminding } from '../sessions/use-reminding';
import { useHere } from '../shell/me';
import { PLACES } from './work-ways';

const LOOK = { size: 'compact-md', variant: 'light' } as const;

interface DeedProps {
  readonly kind: WorkKind;
  readonly id: string;
  readonly title: string;
}

/** The one deed that mends a line (V5): done at once where one press is enough, else a way to where it is done. */
export function WorkDeed({ kind, id, title }: DeedProps) {
  if (isPlace(kind)) return <Way kind={kind} id={id} title={title} />;
  const Deed = DEEDS[kind];
  return <Deed kind={kind} id={id} title={title} />;
}

const isPlace = (kind: WorkKind): kind is keyof typeof PLACES => kind in PLACES;

function Way({ kind, id, title }: DeedProps & { readonly kind: keyof typeof PLACES }) {
  const { t } = useTranslation('today');
  const { slug } = useHere();
  const deed = t(`deed.${kind}`);
  return (
    <Button
      {...LOOK}
      aria-label={`${deed}: ${title}`}
      renderRoot={(props) => <Link {...PLACES[kind]} params={{ slug, id }} {...props} />}
    >
      {deed}
    </Button>
  );
}

type OnePress = Omit<DeedProps, 'kind'>;

function AskForSession({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const deed = useDeed(OpenSessionDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { ventureId: id } })) notifications.show({ message: t('openedFor', { title }) });
  };
  return <Press kind="silent" title={title} deed={deed} onPress={() => void press()} />;
}

function TickOff({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const deed = useDeed(CompleteActionDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { actionId: id } })) notifications.show({ message: t('ticked', { title }) });
  };
  return <Press kind="action" title={title} deed={deed} onPress={() => void press()} />;
}

function AskToSign({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const deed = useDeed(AskForWarrantsDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { mentorIds: [id] } })) notifications.show({ message: t('askedToSign', { title }) });
  };
  return <Press kind="warrant" title={title} deed={deed} onPress={() => void press()} />;
}

function Remind({ kind, id, title }: DeedProps) {
  const deed = useReminding(id, kind as SessionReminder, title);
  return <Press kind={kind} title={title} deed={deed} onPress={() => void deed.press()} />;
}

function SeeTo({ kind, id, title }: DeedProps) {
  const { t } = useTranslation('today');
  const deed = useDeed(SettleMailDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { mailId: id } })) notifications.show({ message: t('seenTo', { title }) });
  };
  return <Press kind={kind} title={title} deed={deed} onPress={() => void press()} />;
}

function AskAgain({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const deed = useDeed(AskAgainDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { meetingId: id } })) notifications.show({ message: t('askedAgain') });
  };
  return <Press kind="meetingSilent" title={title} deed={deed} onPress={() => void press()} />;
}

function AskAfter({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const deed = useDeed(AskAfterMentorDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { mentorId: id } })) notifications.show({ message: t('askedAfter', { title }) });
  };
  return <Press kind="meetingMissed" title={title} deed={deed} onPress={() => void press()} />;
}

function AskGuests({ kind, id, title }: DeedProps) {
  const { t } = useTranslation('today');
  const deed = useDeed(RemindOfWhirlwindDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { whirlwindId: id } })) notifications.show({ message: t('reminded', { title }) });
  };
  return <Press kind={kind} title={title} deed={deed} onPress={() => void press()} />;
}

function AskForCheckIn({ id, title }: OnePress) {
  const { t } = useTranslation('today');
  const deed = useDeed(AskForCheckInDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ input: { bookingId: id } })) notifications.show({ message: t('askedForCheckIn', { title }) });
  };
  return <Press kind="checkIn" title={title} deed={deed} onPress={() => void press()} />;
}

/** Kinds that one press mends. */
const DEEDS: Readonly<Record<Exclude<WorkKind, keyof typeof PLACES>, ComponentType<DeedProps>>> = {
  silent: AskForSession,
  action: TickOff,
  timeAsked: SeeTo,
  guestAsks: SeeTo,
  wordsCame: SeeTo,
  replies: Remind,
  checkIn: AskForCheckIn,
  warrant: AskToSign,
  agenda: Remind,
  report: Remind,
  summary: Remind,
  meetingSilent: AskAgain,
  meetingMissed: AskAfter,
  whirlwindSilent: AskGuests,
  whirlwindAnswers: AskGuests,
};

interface PressProps {
  readonly kind: WorkKind;
  readonly title: string;
  readonly deed: { readonly busy: boolean; readonly refusals: readonly RefusedFragment[] };
  readonly onPress: () => void;
}

function Press({ kind, title, deed: { busy, refusals }, onPress }: PressProps) {
  const { t } = useTranslation('today');
  const deed = t(`deed.${kind}`);
  return (
    <>
      <Button {...LOOK} aria-label={`${deed}: ${title}`} loading={busy} onClick={onPress}>
        {deed}
      </Button>
      {refusals.map(({ code, message }) => (
        <Text key={code} role="alert" size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
    </>
  );
}
