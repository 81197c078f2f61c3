import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OpenProposalsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { AskedProposal } from './asked-proposal';

/** Teams that want this mentor; nothing where none does. */
export function AskingTeams() {
  const { t } = useTranslation('teams');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, OpenProposalsDocument, {}));
  const asking = data.teamProposals.filter(({ seats }) => seats.some(({ isMine }) => isMine));
  if (asking.length === 0) return null;
  return (
    <Section title={t('proposal.asking')}>
      <Stack gap="md">
        {asking.map((proposal) => (
          <AskedProposal key={proposal.id} proposal={proposal} />
        ))}
      </Stack>
    </Section>
  );
}
