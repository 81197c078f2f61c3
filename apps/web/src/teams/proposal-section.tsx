import { Button, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type ProposalFragment,
  RecordTeamAnswerDocument,
  TeamTalkDocument,
  type WishFragment,
  WithdrawTeamProposalDocument,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';
import { FromWhirlwind } from '../whirlwinds/from-whirlwind';
import { ANSWERED, ProposedSeats } from './proposed-seats';
import { WishLine } from './wish-line';

/** What is under way for a venture's team, for the office: the proposal with its answers, and the founders' wish. */
export function ProposalSection({ ventureId }: { readonly ventureId: string }) {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, TeamTalkDocument, { ventureId }));
  const open = data.venture?.teamProposals.find(({ status }) => status === 'proposed' || status === 'draft');
  const wish = data.venture?.teamWishes.find(({ settledAt }) => !settledAt);
  if (!open && !wish) return null;
  return <UnderWay proposal={open} wish={wish} />;
}

interface UnderWayProps {
  readonly proposal: ProposalFragment | undefined;
  readonly wish: WishFragment | undefined;
}

function UnderWay({ proposal, wish }: UnderWayProps) {
  const { t } = useTranslation('teams');
  return (
    <Section title={t('proposal.title')} deeds={proposal && <Withdraw proposal={proposal} />}>
      <Stack gap="md">
        {wish && <WishLine wish={wish} />}
        {proposal && <Proposed proposal={proposal} />}
      </Stack>
    </Section>
  );
}

/** With the answers; what somebody told the office by word of mouth is one press. */
function Proposed({
  proposal: { id, status, proposedAt, founderAnswer, overrideReason, seats, whirlwindFollowUps },
}: {
  readonly proposal: ProposalFragment;
}) {
  const { t } = useTranslation('teams');
  const { run, refusals, busy } = useDeed(RecordTeamAnswerDocument);
  const isOut = status === 'proposed';
  const record = (mentorId: string | null) => (
    <Button
      size="compact-sm"
      variant="subtle"
      disabled={busy}
      onClick={() => void run({ input: { proposalId: id, mentorId, agrees: true } })}
    >
      {t('proposal.record')}
    </Button>
  );
  return (
    <Stack gap="xs">
      <Refusals refusals={refusals} />
      <Text size="sm" c="dimmed">
        {isOut ? t('proposal.out', { distance: showDistance(proposedAt ?? '') }) : t('proposal.draft')}
        {overrideReason && ` ${t('overridden', { reason: overrideReason })}`}
      </Text>
      {whirlwindFollowUps[0] && (
        <Text size="sm">
          {t('proposal.cameFrom')} <FromWhirlwind followUp={whirlwindFollowUps[0]} />
        </Text>
      )}
      <ProposedSeats seats={seats} deed={({ mentorId, answer }) => isOut && answer === 'none' && record(mentorId)} />
      {isOut && (
        <Group gap="xs">
          <Text fw={600}>{t('proposal.founders')}</Text>
          <StatusBadge state={ANSWERED[founderAnswer]} />
          {founderAnswer === 'none' && record(null)}
        </Group>
      )}
    </Stack>
  );
}

function Withdraw({ proposal: { id, ventureName } }: { readonly proposal: ProposalFragment }) {
  const { t } = useTranslation('teams');
  const [opened, open, close] = useUrlDialog('withdraw');
  const { run, refusals, busy } = useDeed(WithdrawTeamProposalDocument);
  const withdraw = async (reason: string): Promise<void> => {
    if (await run({ input: { proposalId: id, reason } })) close();
  };
  return (
    <>
      <Button size="sm" variant="default" onClick={open}>
        {t('proposal.withdraw')}
      </Button>
      <ReasonDialog
        title={t('proposal.withdrawFor', { name: ventureName })}
        text={t('proposal.withdrawText')}
        deed={t('proposal.withdraw')}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void withdraw(reason)}
      />
    </>
  );
}
