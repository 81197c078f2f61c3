import { List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import type { Mentor } from './mentor-screen';

const dayOf = (instant: string): string => showDay(instant.slice(0, 10));

/** Seats that have ended, the last first (T5). */
export function VenturesBefore({ mentor: { formerSeats } }: { readonly mentor: Mentor }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHere();
  const seen = formerSeats.flatMap(({ team, ...seat }) => (team?.venture ? [{ ...seat, venture: team.venture }] : []));
  return (
    <Section title={t('before')}>
      <List listStyleType="none" spacing="sm">
        {seen.map(({ id, fromAt, untilAt, leftReason, isLead, venture }) => (
          <List.Item key={id}>
            <Link to="/p/$slug/ventures/$id" params={{ slug, id: venture.id }} className="row-link">
              {venture.name}
            </Link>
            <Text size="sm" c="dimmed" className="break-words">
              {[
                isLead && t('leads'),
                t('span', { from: dayOf(fromAt), until: untilAt ? dayOf(untilAt) : '' }),
                leftReason,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
