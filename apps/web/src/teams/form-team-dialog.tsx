import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormTeamDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { ChosenMentors } from './chosen-mentors';
import { MentorPicker } from './mentor-picker';
import { asksForReason, EMPTY, type Proposal, toggle } from './proposal';

interface FormTeamDialogProps {
  readonly venture: { readonly id: string; readonly name: string; readonly needs: readonly string[] };
  readonly onClose: () => void;
}

/** Three to five mentors, one lead (T1, T2): the rules answer all at once, and say when a reason would do (T4). */
export function FormTeamDialog({ venture, onClose }: FormTeamDialogProps) {
  const { t } = useTranslation('teams');
  const { me } = useHere();
  const { teamMin, teamMax } = me.programme.policy.settings;
  const [proposal, setProposal] = useState<Proposal>(EMPTY);
  const [reason, setReason] = useState('');
  const { run, refusals, busy } = useDeed(FormTeamDocument);
  const [asked, setAsked] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { mentors, leadId } = proposal;
    const overrideReason = reason.trim();
    const input = {
      ventureId: venture.id,
      mentorIds: mentors.map(({ id }) => id),
      leadId: leadId ?? '',
      ...(overrideReason && { overrideReason }),
    };
    if (!(await run({ input }))) return;
    onClose();
    notifications.show({ message: t('done', { name: venture.name }) });
  }

  if (asksForReason(refusals) && !asked) setAsked(true);
  return (
    <Modal opened onClose={onClose} size="xl" title={t('formFor', { name: venture.name })}>
      <Stack component="form" gap="md" onSubmit={(event) => void submit(event)}>
        <Refusals
          refusals={refusals}
          idOf={({ field, subjectId }) => (subjectId ? `chosen-${subjectId}` : (field ?? ''))}
        />
        <Text size="sm" c="dimmed">
          {t('wanted', { min: teamMin, max: teamMax, needs: venture.needs.join(', ') })}
        </Text>
        <ChosenMentors
          proposal={proposal}
          refusals={refusals}
          onLead={(leadId) => setProposal({ ...proposal, leadId })}
          onRemove={(mentor) => setProposal(toggle(proposal, mentor))}
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
            error={byField(refusals)['overrideReason']}
          />
        )}
        <MentorPicker proposal={proposal} onToggle={(mentor) => setProposal(toggle(proposal, mentor))} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('back')}
          </Button>
          <Button type="submit" loading={busy} disabled={proposal.leadId === null}>
            {t('formCount', { count: proposal.mentors.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
