import { Alert, Anchor, Grid, List, Stack, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApplicationDocument, type ApplicationQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showDay, showDistance } from '../texts/dates';
import { Answers } from './answers';
import { DecisionHistory } from './decision-history';

export type Application = NonNullable<ApplicationQuery['venture']>;

/** Answers left; at the right what the office checks, and what was decided. */
export function ApplicationView({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, ApplicationDocument, { id: ventureId }));
  const venture = found(data.venture);
  const { application } = venture;
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Section title={t('application.answers')}>
          {application ? (
            <>
              <Text size="sm" c="dimmed">
                {t('application.applied', {
                  distance: showDistance(application.submittedAt ?? ''),
                  intake: application.intake.name,
                  name: application.signedName,
                })}
              </Text>
              <Answers answers={application.answers} />
            </>
          ) : (
            <Empty says={t('application.none')} />
          )}
        </Section>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack gap="md">
          <Checklist venture={venture} />
          <DecisionHistory venture={venture} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function Checklist({ venture }: { readonly venture: Application }) {
  const { t } = useTranslation('evaluation');
  const { application, status, returnsOn, origin, stage, sector, needs, languages, founders } = venture;
  return (
    <Section title={t('application.checklist')} deeds={<StatusBadge state={status} />}>
      <Duplicates venture={venture} />
      {returnsOn && <Text size="sm">{t('application.returns', { day: showDay(returnsOn) })}</Text>}
      {application && (
        <Text size="sm">
          {application.admittedWhy
            ? t('application.exception', { why: application.admittedWhy })
            : t('application.eligible')}
        </Text>
      )}
      <Facts
        facts={[
          [t('application.origin'), origin],
          [t('application.stage'), stage],
          [t('application.sector'), sector],
          [t('application.needs'), needs.join(', ')],
          [t('application.languages'), languages.join(', ')],
        ]}
      />
      <Text size="sm" fw={600}>
        {t('application.founders')}
      </Text>
      <List listStyleType="none" size="sm">
        {founders.map(({ id, name, email }) => (
          <List.Item key={id} className="break-words">
            {name} {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}

function Duplicates({ venture: { application } }: { readonly venture: Application }) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  if (!application || application.duplicates.length === 0) return null;
  return (
    <Alert role="note" color="orange" icon={<IconCopy aria-hidden />} title={t('application.duplicates')}>
      <List size="sm">
        {application.duplicates.map(({ ventureId, name, reasons }) => (
          <List.Item key={ventureId}>
            <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }}>
              {name}
            </Link>{' '}
            ({reasons.map((why) => t(`application.duplicateWhy.${why as 'name'}`)).join(', ')})
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
