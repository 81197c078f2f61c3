import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { ChosenMentors } from './chosen-mentors';
import { MentorPicker } from './mentor-picker';
import { asksForReason, type Proposal, toggle } from './proposal';

/** A team as it is asked for. */
export interface Wanted {
  readonly mentorIds: string[];
  readonly leadId: string;
  readonly overrideReason?: string;
}

interface TeamDialogProps {
  readonly title: string;
  readonly needs: readonly string[];
  readonly begin: Proposal;
  /** The words of the button, by how many are chosen. */
  readonly deed: (count: number) => string;
  readonly refusals: readonly RefusedFragment[];
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onWanted: (wanted: Wanted) => void;
  /** What else is asked. */
  readonly children?: ReactNode;
}

/** Three to five mentors, one lead (T1, T2): the rules answer all at once, and say when a reason would do (T4). */
export function TeamDialog(props: TeamDialogProps) {
  const { title, needs, begin, deed, refusals, busy, onClose, onWanted, children } = props;
  const { t } = useTranslation('teams');
  const { me } = useHere();
  const { teamMin, teamMax } = me.programme.policy.settings;
  const [proposal, setProposal] = useState(begin);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const overrideReason = reason.trim();
    onWanted({
      mentorIds: proposal.mentors.map(({ id }) => id),
      leadId: proposal.leadId ?? '',
      ...(overrideReason && { overrideReason }),
    });
  }

  if (asksForReason(refusals) && !asked) setAsked(true);
  return (
    <Modal opened onClose={onClose} size="xl" title={title}>
      <Stack component="form" gap="md" onSubmit={submit}>
        <Refusals
          refusals={refusals}
          idOf={({ field, subjectId }) => (subjectId ? `chosen-${subjectId}` : (field ?? ''))}
        />
        <Text size="sm" c="dimmed">
          {t('wanted', { min: teamMin, max: teamMax, needs: needs.join(', ') })}
        </Text>
        <ChosenMentors
          proposal={proposal}
          refusals={refusals}
          onLead={(leadId) => setProposal({ ...proposal, leadId })}
          onRemove={(mentor) => setProposal(toggle(proposal, mentor))}
        />
        {children}
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
            error={byField(refusals)['overrideReason']}
          />
        )}
        <MentorPicker proposal={proposal} onToggle={(mentor) => setProposal(toggle(proposal, mentor))} />
        <DialogFoot
          onClose={onClose}
          deed={deed(proposal.mentors.length)}
          busy={busy}
          disabled={proposal.leadId === null}
        />
      </Stack>
    </Modal>
  );
}
