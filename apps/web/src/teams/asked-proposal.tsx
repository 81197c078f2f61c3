import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AgreeToTeamDocument,
  AnswerTeamProposalDocument,
  type ProposalFragment,
  type TeamAnswerOutcome,
} from '../gql/graphql';
import { type Deed, useDeed } from '../graph/use-deed';
import { Facts } from '../kit/facts';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { ProposedSeats } from './proposed-seats';

interface AskedProps {
  readonly proposal: ProposalFragment;
}

/** A team that wants this mentor: one press joins, and the yes says that there is no stake (T4, F14). */
export function AskedProposal({ proposal }: AskedProps) {
  const { t } = useTranslation('teams');
  const deed = useDeed(AnswerTeamProposalDocument);
  const told = useTold();
  const mine = proposal.seats.find(({ isMine }) => isMine);
  const say = async (answer: 'yes' | 'no', word: string | null): Promise<boolean> =>
    told(await deed.run({ input: { proposalId: proposal.id, answer, word } }));
  return (
    <Asked
      proposal={proposal}
      question={t(mine?.isLead ? 'proposal.willYouLead' : 'proposal.willYouJoin', { name: proposal.ventureName })}
      deed={deed}
      answered={mine?.answer === 'none' ? null : t(mine?.answer === 'yes' ? 'proposal.saidYes' : 'proposal.saidNo')}
      yes={t('proposal.yes')}
      no={t('proposal.no')}
      noText={t('proposal.noText')}
      onYes={() => say('yes', null)}
      onNo={(word) => say('no', word)}
    />
  );
}

/** A team for a founder to agree to, or to ask for others (T4, T5). */
export function OfferedProposal({ proposal }: AskedProps) {
  const { t } = useTranslation('teams');
  const deed = useDeed(AgreeToTeamDocument);
  const told = useTold();
  const say = async (answer: 'yes' | 'others', word: string | null): Promise<boolean> =>
    told(await deed.run({ input: { proposalId: proposal.id, answer, word } }));
  return (
    <Asked
      proposal={proposal}
      question={t('proposal.offered', { name: proposal.ventureName })}
      deed={deed}
      answered={proposal.founderAnswer === 'yes' ? t('proposal.founderSaidYes') : null}
      yes={t('proposal.agree')}
      no={t('proposal.others')}
      noText={t('proposal.othersText')}
      onYes={() => say('yes', null)}
      onNo={(word) => say('others', word)}
    />
  );
}

/** @returns a function that says what became of an answer, and whether it was given. */
function useTold(): (payload: { readonly became?: TeamAnswerOutcome | null } | null) => boolean {
  const { t } = useTranslation('teams');
  return (payload) => {
    if (payload) notifications.show({ message: t(`proposal.became.${payload.became ?? 'waiting'}`) });
    return payload !== null;
  };
}

interface QuestionProps extends AskedProps {
  readonly question: string;
  readonly deed: Pick<Deed<never, never>, 'refusals' | 'busy'>;
  /** What was said already; null while nothing was. */
  readonly answered: string | null;
  readonly yes: string;
  readonly no: string;
  readonly noText: string;
  readonly onYes: () => Promise<boolean>;
  readonly onNo: (word: string | null) => Promise<boolean>;
}

function Asked({ proposal, question, deed, answered, yes, no, noText, onYes, onNo }: QuestionProps) {
  const { t } = useTranslation('teams');
  const [refusing, setRefusing] = useState(false);
  const { oneLiner, needs, seats } = proposal;
  const decline = async (word: string): Promise<void> => {
    if (await onNo(word === '' ? null : word)) setRefusing(false);
  };
  return (
    <Paper component="article" withBorder p="md" aria-label={question}>
      <Stack gap="sm">
        <Title order={3} className="break-words">
          {question}
        </Title>
        {oneLiner && <Text className="break-words">{oneLiner}</Text>}
        {needs.length > 0 && <Facts facts={[[t('proposal.wants'), needs.join(', ')]]} />}
        <ProposedSeats seats={seats} />
        <Refusals refusals={refusing ? [] : deed.refusals} />
        {answered && <Text fw={600}>{answered}</Text>}
        <Group gap="xs">
          {!answered && (
            <Button loading={deed.busy} onClick={() => void onYes()}>
              {yes}
            </Button>
          )}
          <Button variant="default" disabled={deed.busy} onClick={() => setRefusing(true)}>
            {no}
          </Button>
        </Group>
      </Stack>
      <ReasonDialog
        title={no}
        text={noText}
        deed={no}
        opened={refusing}
        onClose={() => setRefusing(false)}
        refusals={deed.refusals}
        busy={deed.busy}
        onReason={(word) => void decline(word)}
        optional
      />
    </Paper>
  );
}
