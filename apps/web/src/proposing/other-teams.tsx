import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SuggestionFragment } from '../gql/graphql';
import type { Chosen } from './chosen';

interface OtherTeamsProps {
  readonly suggestion: SuggestionFragment | undefined;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** The best and the next best, one press each. */
export function OtherTeams({ suggestion, chosen, onChange }: OtherTeamsProps) {
  const { t } = useTranslation('proposing');
  if (!suggestion || suggestion.others.length === 0) return null;
  const { score, leadId, mentorIds, others } = suggestion;
  const teams = [{ score, leadId, mentorIds, change: t('best') }].concat(
    others.map(({ joining, leaving, ...other }) => ({
      ...other,
      change: [...joining.map((name) => `+ ${name}`), ...leaving.map((name) => `− ${name}`)].join(' '),
    })),
  );
  const isChosen = (ids: readonly string[]): boolean =>
    ids.length === chosen.mentorIds.length && ids.every((id) => chosen.mentorIds.includes(id));
  return (
    <Stack gap={6}>
      <Text size="sm" c="dimmed" id="other-teams">
        {t('otherTeams')}
      </Text>
      <Group gap="xs" role="group" aria-labelledby="other-teams">
        {teams.map((team, at) => (
          <Button
            key={at}
            size="compact-sm"
            variant={isChosen(team.mentorIds) ? 'filled' : 'default'}
            aria-pressed={isChosen(team.mentorIds)}
            h="auto"
            py={4}
            styles={{ label: { whiteSpace: 'normal' } }}
            onClick={() => onChange({ mentorIds: team.mentorIds, leadId: team.leadId })}
          >
            {t('otherTeam', { letter: 'ABC'[at], score: team.score, change: team.change })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
