import { Modal, Select, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepOffDocument, type VentureQuery } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';

type Team = NonNullable<NonNullable<VentureQuery['venture']>['team']>;

interface StepOffDialogProps {
  readonly name: string;
  readonly team: Team;
  /** The seat of whoever goes. */
  readonly seat: Team['seats'][number];
  readonly onClose: () => void;
}

/** A mentor goes: why, who leads from then on, and what the team will lack (T5). */
export function StepOffDialog({ name, team, seat, onClose }: StepOffDialogProps) {
  const { t } = useTranslation('teams');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string[]>([]);
  const [nextLeadId, setNextLead] = useState<string | null>(null);
  const { run, refusals, busy } = useDeed(StepOffDocument);
  const errors = byField(refusals);
  const able = team.seats.flatMap(({ mentor, isLead }) =>
    mentor?.canLead && !isLead ? [{ value: mentor.id, label: mentor.name }] : [],
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = { teamId: team.id, mentorId: seat.mentorId, nextLeadId, reason, missing };
    if (!(await run({ input }))) return;
    onClose();
    notifications.show({ message: t('steppedOff', { name }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('stepOffFrom', { name })} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('stepOffText')}</Text>
        <Textarea
          id="reason"
          label={t('why')}
          required
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors['reason']}
        />
        {seat.isLead && (
          <Select
            id="nextLeadId"
            label={t('nextLead')}
            required
            data={able}
            value={nextLeadId}
            onChange={setNextLead}
            error={errors['nextLeadId']}
          />
        )}
        <TagsInput
          id="missing"
          label={t('missing')}
          description={t('missingHelp')}
          maxTags={10}
          data={[...(seat.mentor?.expertise ?? [])]}
          value={missing}
          onChange={setMissing}
          error={errors['missing']}
        />
        <DialogFoot onClose={onClose} deed={t('stepOff')} busy={busy} />
      </Stack>
    </Modal>
  );
}
