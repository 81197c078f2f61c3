import { SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { BenchSection } from './bench-section';
import { type Chosen } from './chosen';
import { ChosenTeam } from './chosen-team';
import type { Found } from './finding';
import type { Seeking } from './form-team-screen';
import { OtherTeams } from './other-teams';
import { ProposeDeeds } from './propose-deeds';
import { TeamLetters } from './team-letters';
import { Unserved } from './unserved';

interface ProposingProps {
  readonly venture: Seeking;
  readonly runId: string;
  readonly outcome: Found;
}

const NOBODY: Chosen = { mentorIds: [], leadId: null };

/** The best team, who else there is, and the deeds; where there is none, why, and a team by hand. */
export function Proposing({ venture, runId, outcome }: ProposingProps) {
  const { t } = useTranslation('proposing');
  const { me } = useHere();
  const [best] = outcome.teams;
  const [chosen, setChosen] = useState<Chosen>(best ?? NOBODY);
  const [unserved] = outcome.unserved;
  const { candidates } = outcome;
  const team = chosen.mentorIds.flatMap((id) => candidates.find(({ mentorId }) => mentorId === id) ?? []);
  return (
    <Stack gap="md">
      {unserved && <Unserved ventures={[unserved]} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Stack gap="md">
          <ChosenTeam
            venture={venture}
            team={team}
            chosen={chosen}
            suggestion={best}
            isProved={outcome.isProved}
            onChange={setChosen}
          />
          <OtherTeams suggestion={best} chosen={chosen} onChange={setChosen} />
          <ProposeDeeds venture={venture} runId={runId} chosen={chosen}>
            <TeamLetters ventureId={venture.id} team={team} chosen={chosen} />
          </ProposeDeeds>
        </Stack>
        {candidates.length === 0 ? (
          <Section title={t('bench')}>
            <Empty says={t('nobody')} />
          </Section>
        ) : (
          <BenchSection
            candidates={candidates}
            passedOver={best?.passedOver ?? []}
            chosen={chosen}
            team={team}
            isFull={team.length >= me.programme.policy.settings.teamMax}
            onChange={setChosen}
          />
        )}
      </SimpleGrid>
    </Stack>
  );
}
