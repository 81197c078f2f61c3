import { Button, Group, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeTeamDocument, DraftTeamDocument, ProposeTeamDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { asksForReason } from '../teams/proposal';
import type { Chosen } from './chosen';
import type { Seeking } from './form-team-screen';
import { useTakeBack } from './take-back';

interface ProposeDeedsProps {
  readonly venture: Seeking;
  readonly runId: string;
  readonly chosen: Chosen;
  /** Beside the proposal: what it would tell its readers. */
  readonly children?: ReactNode;
}

/** What is done with the team: kept for the office, proposed to its mentors and founders, or let in at once (T4, T5). */
export function ProposeDeeds({ venture, runId, chosen, children }: ProposeDeedsProps) {
  const { t } = useTranslation('proposing');
  const { refusals, busy, draft, propose, change } = useDeeds({ venture, runId, chosen });
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  if (asksForReason(refusals) && !asked) setAsked(true);
  const none = chosen.leadId === null;
  return (
    <Stack gap="sm">
      <Refusals
        refusals={refusals}
        idOf={({ field, subjectId }) => (subjectId ? `chosen-${subjectId}` : (field ?? ''))}
      />
      {asked && (
        <Textarea
          id="overrideReason"
          label={t('override')}
          description={t('overrideHelp')}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end">
        {venture.team ? (
          <Button loading={busy} disabled={none} onClick={() => void change(reason)}>
            {t('change')}
          </Button>
        ) : (
          <>
            {children}
            <Button variant="default" disabled={none || busy} onClick={() => void draft(reason)}>
              {t('draft')}
            </Button>
            <Button loading={busy} disabled={none} onClick={() => void propose(reason)}>
              {t('propose')}
            </Button>
          </>
        )}
      </Group>
    </Stack>
  );
}

function useDeeds({ venture: { id, name, team }, runId, chosen }: Omit<ProposeDeedsProps, 'children'>) {
  const { t } = useTranslation('proposing');
  const { slug } = useHere();
  const navigate = useNavigate();
  const [drafting, proposing, changing] = [
    useDeed(DraftTeamDocument),
    useDeed(ProposeTeamDocument),
    useDeed(ChangeTeamDocument),
  ];
  const takeBack = useTakeBack();
  const leave = (): void => void navigate({ to: '/p/$slug/ventures/$id', params: { slug, id } });
  const wanted = (reason: string) => ({
    mentorIds: [...chosen.mentorIds],
    leadId: chosen.leadId ?? '',
    ...(reason.trim() && { overrideReason: reason.trim() }),
  });
  const draft = async (reason: string): Promise<void> => {
    const kept = await drafting.run({ input: { ventureId: id, runId, ...wanted(reason) } });
    if (kept) notifications.show({ message: t('drafted', { name }) });
  };
  const propose = async (reason: string): Promise<void> => {
    const proposed = await proposing.run({ input: { ventureId: id, runId, ...wanted(reason) } });
    if (!proposed?.proposal) return;
    leave();
    takeBack(name, proposed.proposal.id);
  };
  const change = async (reason: string): Promise<void> => {
    const changed = team && (await changing.run({ input: { teamId: team.id, reason: t('joins'), ...wanted(reason) } }));
    if (!changed) return;
    leave();
    notifications.show({ message: t('changed', { name }) });
  };
  const refusals = [...drafting.refusals, ...proposing.refusals, ...changing.refusals];
  return { refusals, busy: drafting.busy || proposing.busy || changing.busy, draft, propose, change };
}
