import { Group, List, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';
import { Accept } from './accept-dialog';
import type { Application } from './application-screen';
import { Decline } from './decline-dialog';
import { MoveApplication } from './move-application';
import { isOpen, standingOf } from './standing';

/** What has been done, what is open, and the decision. */
export function Decision({ application }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const { slug, may } = useHere();
  const { id, status, statusSince, mentorId } = application;
  const decides = may('recruitment.run');
  return (
    <Section title={t('checks.title')} deeds={<StatusBadge state={status} />}>
      <Text size="sm" c="dimmed">
        {t('checks.since', { distance: showDistance(statusSince) })}
      </Text>
      <Checks application={application} />
      {mentorId && (
        <Link to="/p/$slug/mentors/$id" params={{ slug, id: mentorId }}>
          {t('application.mentor')}
        </Link>
      )}
      {decides && isOpen(status) && (
        <Group gap="xs">
          <Accept application={application} />
          <Decline application={application} />
          {status === 'applied' && <MoveApplication id={id} to="screening" />}
        </Group>
      )}
      {decides && status === 'declined' && !mentorId && <MoveApplication id={id} to="applied" />}
    </Section>
  );
}

function Checks({ application }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const { interviewed, answered, references, alone } = standingOf(application);
  return (
    <List spacing={6} center listStyleType="none">
      <Check done={interviewed} says={t('checks.interview')} />
      <Check done={answered === references} says={t('checks.references', { answered, count: references })} />
      <Check done={alone} says={t('checks.address')} />
    </List>
  );
}

function Check({ done, says }: { readonly done: boolean; readonly says: string }) {
  const { t } = useTranslation('recruiting');
  const Icon = done ? IconCheck : IconClock;
  return (
    <List.Item
      icon={
        <ThemeIcon
          size={22}
          radius="xl"
          variant="light"
          color={done ? 'green' : 'orange'}
          role="img"
          aria-label={t(done ? 'checks.done' : 'checks.open')}
        >
          <Icon size={14} aria-hidden />
        </ThemeIcon>
      }
    >
      {says}
    </List.Item>
  );
}
