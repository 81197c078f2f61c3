import { Badge, Box, Button, Group, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposeTeamDocument, type SuggestionFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { useTakeBack } from './take-back';

interface TeamCardProps {
  readonly team: SuggestionFragment;
  readonly runId: string;
}

/** One team that was found among many, why it is this one, and its deed. */
export function TeamCard({ team, runId }: TeamCardProps) {
  const { t } = useTranslation('proposing');
  const [told, setTold] = useState(false);
  const { ventureName, picks, needs, covered, attainment } = team;
  const facts = [
    t('covers', { met: covered.length, all: needs.length }),
    typeof attainment === 'number' && t('attainment', { percent: Math.round(100 * attainment) }),
  ];
  return (
    <Section title={ventureName} deeds={<TeamDeeds team={team} runId={runId} />}>
      <Box>
        <Text>{picks.map(({ name, isLead }) => (isLead ? t('leading', { name }) : name)).join(', ')}</Text>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </Box>
      {told && <Reasons team={team} />}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={told}
          aria-label={t(told ? 'lessName' : 'whyName', { name: ventureName })}
          onClick={() => setTold(!told)}
        >
          {t(told ? 'less' : 'why')}
        </Button>
      </Group>
    </Section>
  );
}

function Reasons({ team: { picks, passedOver } }: { readonly team: SuggestionFragment }) {
  const { t } = useTranslation('proposing');
  const reasonOf = ({ onlyTheirs, needs, substitute }: SuggestionFragment['picks'][number]): string =>
    [
      onlyTheirs.length > 0 && t('only', { needs: onlyTheirs.join(', ') }),
      onlyTheirs.length === 0 && needs.length > 0 && t('knows', { needs: needs.join(', ') }),
      substitute && t('otherwise', { name: substitute.name }),
    ]
      .filter(Boolean)
      .join(' · ') || t('fits');
  return (
    <List size="sm" spacing={4}>
      {picks.map((pick) => (
        <List.Item key={pick.mentorId}>{t('because', { name: pick.name, reason: reasonOf(pick) })}</List.Item>
      ))}
      {passedOver.map(({ mentorId, name, obstacle, ventures }) => (
        <List.Item key={mentorId}>
          {t('notBecause', { name, reason: t(`obstacle.${obstacle}`, { ventures: ventures.join(', ') }) })}
        </List.Item>
      ))}
    </List>
  );
}

function TeamDeeds({ team, runId }: TeamCardProps) {
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
