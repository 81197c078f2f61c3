import { Button, SimpleGrid, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { Finding, type Found } from './finding';
import { useStart } from './runs-screen';
import { TeamCard } from './team-card';
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
        <Button variant="default" renderRoot={(props) => <Link to="/p/$slug/teams" params={{ slug }} {...props} />}>
          {t('runs')}
        </Button>
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
