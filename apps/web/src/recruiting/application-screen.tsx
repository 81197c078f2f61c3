import { Alert, Anchor, Grid } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MentorApplicationDocument, type MentorApplicationQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';
import { Answers } from './answers';
import { Decision } from './decision';
import { Interviews } from './interviews';
import { References } from './references';
import { Steps } from './steps';

export type Application = NonNullable<MentorApplicationQuery['mentorApplication']>;

/** Answers left; at the right where it stands, the interview, what others say, and the decision. */
export function ApplicationScreen() {
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/recruiting/$id' });
  const { data } = useSuspenseQuery(question(slug, MentorApplicationDocument, { id }));
  const application = found(data.mentorApplication);
  return (
    <Page title={application.name} lead={<Lead application={application} />}>
      <Twins application={application} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Answers application={application} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Decision application={application} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <References application={application} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Interviews application={application} />
        </Grid.Col>
        <Grid.Col span={12}>
          <Steps steps={application.steps} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function Lead({ application: { appliedAt, email } }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  return (
    <>
      {t('application.lead', { distance: showDistance(appliedAt) })}
      {' · '}
      <Anchor href={`mailto:${email}`}>{email}</Anchor>
    </>
  );
}

/** A link's own colour cannot be read on a tinted ground. */
const ON_COLOUR = { color: 'inherit' };

/** What only the office may know: the address is here already. */
function Twins({ application: { duplicateOf, knownMentorId, mentorId } }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const { slug } = useHere();
  const look = { role: 'note', color: 'orange', icon: <IconCopy aria-hidden /> } as const;
  return (
    <>
      {duplicateOf && (
        <Alert {...look} title={t('application.duplicate')}>
          {t('application.duplicateText', {
            name: duplicateOf.name,
            distance: showDistance(duplicateOf.appliedAt),
          })}{' '}
          <Link to="/p/$slug/recruiting/$id" params={{ slug, id: duplicateOf.id }} style={ON_COLOUR}>
            {t('application.duplicateOpen')}
          </Link>
        </Alert>
      )}
      {knownMentorId && knownMentorId !== mentorId && (
        <Alert {...look} title={t('application.known')}>
          <Link to="/p/$slug/mentors/$id" params={{ slug, id: knownMentorId }} style={ON_COLOUR}>
            {t('application.knownOpen')}
          </Link>
        </Alert>
      )}
    </>
  );
}
