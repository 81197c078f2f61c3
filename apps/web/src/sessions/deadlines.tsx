import { Alert } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';
import { hoursFrom, showDistance, showInstant } from '../texts/dates';
import type { Session } from './session-screen';

/** What is due next, by the programme's policy (S3). */
export function Deadlines({
  session: { status, startsAt, endsAt, agendaLocked, agenda, zone },
}: {
  readonly session: Session;
}) {
  const { t } = useTranslation('sessions');
  const { me } = useHere();
  const { agendaDueHours, reportDueHours } = me.programme.policy.settings;
  if (status !== 'confirmed' || !startsAt || !endsAt) return null;
  if (!agendaLocked && agenda.length > 0) return null;
  const due = agendaLocked ? hoursFrom(endsAt, reportDueHours) : hoursFrom(startsAt, -agendaDueHours);
  const late = new Date(due) < new Date();
  return (
    <Alert
      role="note"
      color={late ? 'orange' : 'blue'}
      icon={<IconClock aria-hidden />}
      title={agendaLocked ? t('due.report') : t('due.agenda')}
    >
      {t(late ? 'due.since' : 'due.until', { when: showInstant(due, zone), distance: showDistance(due) })}
    </Alert>
  );
}
