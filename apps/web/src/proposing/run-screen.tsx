import { Badge, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProposeTeamDocument, type SuggestionFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { Finding, type Found } from './finding';
import { useStart } from './runs-screen';
import { useTakeBack } from './take-back';
import { Unserved } from './unserved';

/** One search for many: how far it is, then each team with its deed and each venture without one with its reason. */
export function RunScreen() {
  const { t } = useTranslation('proposing');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/teams/$id' });
  const { start, refusals } = useStart();
  return (
    <Page
      title={t('run')}
      deeds={
        <Link to="/p/$slug/teams" params={{ slug }}>
          {t('runs')}
        </Link>
      }
    >
      <Refusals refusals={refusals} />
      <Finding key={id} runId={id} onAgain={() => void start()}>
        {(found) => <Teams found={found} runId={id} />}
      </Finding>
    </Page>
  );
}

function Teams({
  found: { teams, unserved, isProved, isStopped },
  runId,
}: {
  readonly found: Found;
  readonly runId: string;
}) {
  const { t } = useTranslation('proposing');
  const how = isStopped ? t('stopped') : isProved ? t('provedAll') : t('nearly');
  return (
    <>
      <Text role="status">
        {t('served', { count: teams.length, all: teams.length + unserved.length })} {teams.length > 0 && how}
      </Text>
      {teams.length === 0 && <Empty says={t('noTeams')} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        {teams.map((team) => (
          <TeamCard key={team.ventureId} team={team} runId={runId} />
        ))}
      </SimpleGrid>
      <Unserved ventures={unserved} />
    </>
  );
}

function TeamCard({ team, runId }: { readonly team: SuggestionFragment; readonly runId: string }) {
  const { t } = useTranslation('proposing');
  const { ventureName, picks, needs, covered, attainment } = team;
  const facts = [
    t('covers', { met: covered.length, all: needs.length }),
    typeof attainment === 'number' && t('attainment', { percent: Math.round(100 * attainment) }),
  ];
  return (
    <Section title={ventureName} deeds={<TeamDeeds team={team} runId={runId} />}>
      <Text>{picks.map(({ name, isLead }) => (isLead ? t('leading', { name }) : name)).join(', ')}</Text>
      <Text size="sm" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </Section>
  );
}

function TeamDeeds({ team, runId }: { readonly team: SuggestionFragment; readonly runId: string }) {
  const { t } = useTranslation('proposing');
  const { slug } = useHere();
  const { run, refusals, busy } = useDeed(ProposeTeamDocument);
  const takeBack = useTakeBack();
  const { ventureId, ventureName, mentorIds, leadId, isServed } = team;
  if (isServed) return <Badge color="gray">{t('isServed')}</Badge>;
  const propose = async (): Promise<void> => {
    const proposed = await run({ input: { ventureId, mentorIds, leadId, runId } });
    if (proposed?.proposal) takeBack(ventureName, proposed.proposal.id);
  };
  return (
    <Group gap="xs">
      <Link to="/p/$slug/ventures/$id/team" params={{ slug, id: ventureId }}>
        {t('look')}
      </Link>
      <Button
        size="compact-md"
        variant="light"
        loading={busy}
        onClick={() => void propose()}
        aria-label={t('proposeName', { name: ventureName })}
      >
        {t('propose')}
      </Button>
      {refusals.map(({ code, message }) => (
        <Text key={message} role="alert" size="sm" c="var(--mantine-color-error)" data-code={code}>
          {message}
        </Text>
      ))}
    </Group>
  );
}
