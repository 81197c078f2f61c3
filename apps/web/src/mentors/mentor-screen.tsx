import { Anchor, Group, List, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MentorTime } from '../availability/mentor-time';
import { InterestsSection } from '../conflicts/interests-section';
import { MentorDocument, type MentorQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { AttendanceSection } from '../meetings/attendance-section';
import { MentorPath } from '../recruiting/mentor-path';
import { useHere, useWords } from '../shell/me';
import { cityOf, showDay } from '../texts/dates';
import { CommitmentSection } from './commitment-section';
import { FeedbackOfFounders } from '../risks/feedback-of-founders';
import { LimitsSection } from './limits-section';
import { VenturesBefore } from './ventures-before';
import { WarrantSection } from './warrant-section';

export type Mentor = NonNullable<MentorQuery['mentor']>;

export function MentorScreen() {
  const { slug, may } = useHere();
  const { id } = useParams({ from: '/p/$slug/mentors/$id' });
  const { data } = useSuspenseQuery(question(slug, MentorDocument, { id }));
  const mentor = found(data.mentor);
  const { backgroundOf } = useWords();
  return (
    <Page title={mentor.name} lead={backgroundOf(mentor.primaryBackground)}>
      <About mentor={mentor} />
      {may('availability.record') && <MentorTime id={mentor.id} />}
      {may('mentors.add') && <LimitsSection mentorId={mentor.id} />}
      {mentor.warrantState && <WarrantSection mentor={mentor} />}
      {may('conflicts.review') && <InterestsSection mentorId={mentor.id} />}
      {may('commitment.all') && <CommitmentSection mentorId={mentor.id} />}
      {may('commitment.all') && <AttendanceSection mentorId={mentor.id} />}
      {may('commitment.all') && <FeedbackOfFounders mentorId={mentor.id} />}
      <VenturesOf mentor={mentor} />
      {mentor.formerSeats.length > 0 && <VenturesBefore mentor={mentor} />}
      {may('recruitment.read') && <MentorPath id={mentor.id} />}
    </Page>
  );
}

function About({ mentor }: { readonly mentor: Mentor }) {
  const { t } = useTranslation('mentors');
  const { backgroundOf } = useWords();
  const { email, expertise, otherBackgrounds, languages, zone, hoursCommitted, hoursPerMonth, canLead, joinedOn } =
    mentor;
  return (
    <Section title={t('about')} deeds={<StatusBadge state={mentor.status} />}>
      <Facts
        facts={[
          [t('expertise'), expertise.join(', ')],
          [t('otherBackgrounds'), otherBackgrounds.map(backgroundOf).join(', ')],
          [t('column.hours'), t('hoursOf', { taken: hoursCommitted, given: hoursPerMonth })],
          [t('leading'), canLead ? t('mayLead') : t('mayNotLead')],
          [t('place'), `${cityOf(zone)}, ${languages.join(', ')}`],
          [t('joined'), joinedOn && showDay(joinedOn)],
          [t('email'), email && <Anchor href={`mailto:${email}`}>{email}</Anchor>],
        ]}
      />
    </Section>
  );
}

function VenturesOf({ mentor: { seats } }: { readonly mentor: Mentor }) {
  const { t } = useTranslation('mentors');
  const seen = seats.flatMap(({ id, isLead, team }) => (team?.venture ? [{ id, isLead, venture: team.venture }] : []));
  return (
    <Section title={t('ventures')}>
      {seen.length === 0 && <Empty says={t('noVentures')} />}
      <List listStyleType="none" spacing="sm">
        {seen.map(({ id, isLead, venture }) => (
          <SeatLine key={id} isLead={isLead} venture={venture} />
        ))}
      </List>
    </Section>
  );
}

type SeatVenture = NonNullable<NonNullable<Mentor['seats'][number]['team']>['venture']>;

function SeatLine({
  isLead,
  venture: { id, name, oneLiner, status },
}: {
  readonly isLead: boolean;
  readonly venture: SeatVenture;
}) {
  const { t } = useTranslation('mentors');
  const { slug } = useHere();
  return (
    <List.Item>
      <Group gap={8}>
        <Link to="/p/$slug/ventures/$id" params={{ slug, id }} className="row-link">
          {name}
        </Link>
        {isLead && <IconStarFilled size={15} color="light-dark(#8a5a00, #f2c14e)" role="img" aria-label={t('leads')} />}
        <StatusBadge state={status} />
      </Group>
      <Text size="sm" c="dimmed">
        {oneLiner}
      </Text>
    </List.Item>
  );
}
