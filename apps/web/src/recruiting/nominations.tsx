import { Badge, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MentorNominationsDocument, type MentorNominationsQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';

type Nomination = MentorNominationsQuery['mentorNominations']['items'][number];

/** Whom mentors have thought of, and what came of it. */
export function Nominations() {
  const { t } = useTranslation('recruiting');
  const { slug } = useHere();
  const columns: readonly Column<Nomination>[] = [
    { key: 'name', label: t('nominations.name'), show: (nomination) => <Nominee nomination={nomination} /> },
    { key: 'why', label: t('nominations.why'), show: ({ why }) => <Text size="sm">{why}</Text> },
    { key: 'by', label: t('nominations.by'), show: (nomination) => <By nomination={nomination} /> },
    { key: 'state', label: t('nominations.state'), show: (nomination) => <Came nomination={nomination} /> },
  ];
  return (
    <Section title={t('nominations.title')}>
      <Listing
        name={t('nominations.title')}
        columns={columns}
        query={listing(slug, MentorNominationsDocument, {}, ({ mentorNominations }) => mentorNominations)}
        empty={<Empty says={t('nominations.none')} />}
      />
    </Section>
  );
}

interface NominationProps {
  readonly nomination: Nomination;
}

function Nominee({ nomination: { name, email } }: NominationProps) {
  return (
    <Stack gap={0}>
      <Text fw={600}>{name}</Text>
      <Text size="xs" c="dimmed" className="break-words">
        {email}
      </Text>
    </Stack>
  );
}

function By({ nomination: { nominatedByName, nominatedAt } }: NominationProps) {
  return (
    <Stack gap={0}>
      <Text size="sm">{nominatedByName}</Text>
      <Text size="xs" c="dimmed">
        {showDistance(nominatedAt)}
      </Text>
    </Stack>
  );
}

function Came({ nomination: { hasApplied, written } }: NominationProps) {
  const { t } = useTranslation('recruiting');
  if (hasApplied) return <Badge color="green">{t('nominations.applied')}</Badge>;
  return written ? (
    <Badge color="blue">{t('nominations.written')}</Badge>
  ) : (
    <Badge color="gray">{t('nominations.known')}</Badge>
  );
}
