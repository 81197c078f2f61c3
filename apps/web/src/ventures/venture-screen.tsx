import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OpenSessionDocument, VentureDocument, type VentureQuery, type VentureStatus } from '../gql/graphql';
import { ApplicationView } from '../evaluation/application-view';
import { DecisionButtons } from '../evaluation/decision-buttons';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { CheckInsSection } from '../hours/check-ins-section';
import { VentureIntroductions } from '../introductions/venture-introductions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { RiskSection } from '../risks/risk-section';
import { ActionList } from '../sessions/action-list';
import { VentureDecisions } from '../meetings/venture-decisions';
import { SessionLines } from '../sessions/session-lines';
import { useHere } from '../shell/me';
import { ProposalSection } from '../teams/proposal-section';
import { TeamSection } from '../teams/team-section';
import { cityOf, showDay, showInstant } from '../texts/dates';
import { LifeDeeds } from './life-deeds';
import { LifeSection } from './life-section';

export type Venture = NonNullable<VentureQuery['venture']>;

export function VentureScreen() {
  const { slug, may } = useHere();
  const { id } = useParams({ from: '/p/$slug/ventures/$id' });
  const { data } = useSuspenseQuery(question(slug, VentureDocument, { id }));
  const venture = found(data.venture);
  const judges = may('ventures.decide') && APPLYING.includes(venture.status);
  const deeds = (
    <>
      <DecisionButtons venture={venture} />
      <LifeDeeds venture={venture} />
    </>
  );
  return (
    <Page title={venture.name} lead={venture.oneLiner} deeds={deeds}>
      {judges ? <ApplicationView ventureId={id} /> : <Accompanied venture={venture} />}
      {may('meetings.run') && <VentureDecisions ventureId={id} />}
      <LifeSection ventureId={id} />
    </Page>
  );
}

/** Where the office looks at the application, rather than at what is not there yet. */
const APPLYING: readonly VentureStatus[] = ['draft', 'submitted', 'screening', 'deferred', 'declined'];

function Accompanied({ venture }: { readonly venture: Venture }) {
  const { may } = useHere();
  return (
    <>
      <About venture={venture} />
      <TeamSection venture={venture} />
      {may('teams.form') && <ProposalSection ventureId={venture.id} />}
      <SessionsOf venture={venture} />
      <ActionsOf venture={venture} />
      <RiskSection ventureId={venture.id} />
      <CheckInsSection ventureId={venture.id} />
      <VentureIntroductions ventureId={venture.id} />
      <FoundersOf venture={venture} />
    </>
  );
}

function About({ venture }: { readonly venture: Venture }) {
  const { t } = useTranslation('ventures');
  const { sector, stage, needs, languages, origin, zone, submittedOn, decidedAt, decisionReason } = venture;
  return (
    <Section title={t('about')} deeds={<StatusBadge state={venture.status} />}>
      <Facts
        facts={[
          [t('column.needs'), needs.join(', ')],
          [t('column.sector'), `${sector}, ${stage}`],
          [t('origin'), origin],
          [t('place'), `${cityOf(zone)}, ${languages.join(', ')}`],
          [t('column.submitted'), submittedOn && showDay(submittedOn)],
          [t('decided'), decidedAt && `${showInstant(decidedAt)}${decisionReason ? `: ${decisionReason}` : ''}`],
        ]}
      />
    </Section>
  );
}

function SessionsOf({ venture }: { readonly venture: Venture }) {
  const { t } = useTranslation('ventures');
  const { slug, may } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(OpenSessionDocument);
  const open = async (): Promise<void> => {
    const opened = await run({ input: { ventureId: venture.id } });
    if (opened?.session) await navigate({ to: '/p/$slug/sessions/$id', params: { slug, id: opened.session.id } });
  };
  const deed = venture.team && may('sessions.open') && (
    <Button
      size="sm"
      loading={busy}
      leftSection={<IconCalendarPlus size={16} aria-hidden />}
      onClick={() => void open()}
    >
      {t('openSession')}
    </Button>
  );
  return (
    <Section title={t('sessions')} deeds={deed}>
      <Refusals refusals={refusals} />
      {venture.sessions.length === 0 ? (
        <Empty says={venture.team ? t('noSessions') : t('noSessionsYet')} />
      ) : (
        <SessionLines sessions={venture.sessions.map((session) => ({ ...session, venture: null }))} />
      )}
    </Section>
  );
}

function ActionsOf({ venture: { actions } }: { readonly venture: Venture }) {
  const { t } = useTranslation('ventures');
  return (
    <Section title={t('actions')}>
      {actions.length === 0 ? <Empty says={t('noActions')} /> : <ActionList actions={actions} />}
    </Section>
  );
}

function FoundersOf({ venture: { founders } }: { readonly venture: Venture }) {
  const { t } = useTranslation('ventures');
  return (
    <Section title={t('founders')}>
      <List listStyleType="none">
        {founders.map(({ id, name, email }) => (
          <List.Item key={id}>
            <Stack gap={0} mb="xs">
              <Text fw={600}>{name}</Text>
              {email && (
                <Group>
                  <Anchor size="sm" href={`mailto:${email}`} className="break-words">
                    {email}
                  </Anchor>
                </Group>
              )}
            </Stack>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
