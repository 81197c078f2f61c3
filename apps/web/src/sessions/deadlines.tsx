import { Alert, Stack } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';
import { hoursFrom, showDistance, showInstant } from '../texts/dates';
import { RemindButton } from './remind-button';
import type { Session } from './session-screen';

/** What is due next, by the programme's policy (S3); the office asks again for what is late. */
export function Deadlines({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { me, may } = useHere();
  const { agendaDueHours, reportDueHours } = me.programme.policy.settings;
  const { status, startsAt, endsAt, agendaLocked, agenda, zone } = session;
  if (status !== 'confirmed' || !startsAt || !endsAt) return null;
  if (!agendaLocked && agenda.length > 0) return null;
  const about = agendaLocked ? 'report' : 'agenda';
  const due = agendaLocked ? hoursFrom(endsAt, reportDueHours) : hoursFrom(startsAt, -agendaDueHours);
  const late = new Date(due) < new Date();
  return (
    <Alert role="note" color={late ? 'orange' : 'blue'} icon={<IconClock aria-hidden />} title={t(`due.${about}`)}>
      <Stack gap="xs">
        {t(late ? 'due.since' : 'due.until', { when: showInstant(due, zone), distance: showDistance(due) })}
        {late && may('sessions.remind') && <RemindButton session={session} about={about} />}
      </Stack>
    </Alert>
  );
}
