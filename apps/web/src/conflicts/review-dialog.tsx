import { Modal, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ConflictDecision,
  type ConflictKind,
  type InterestFragment,
  ReviewConflictDocument,
} from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { DECISIONS, KINDS } from './kinds';

interface ReviewDialogProps {
  readonly interest: InterestFragment;
  /** The mentor's. */
  readonly name: string;
  readonly onClose: () => void;
}

/** What the office makes of an interest; the mentor is written to. */
export function ReviewDialog({ interest, name, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('conflicts');
  const { t: kit } = useTranslation('kit');
  const { me } = useHere();
  const { run, refusals, busy } = useDeed(ReviewConflictDocument);
  const { id: conflictId, ventureName, note, state: seen } = interest;
  const offered = DECISIONS.filter((way) => way !== seen && (way !== 'recusal' || interest.isSeated));
  const [decision, setDecision] = useState<ConflictDecision>(offered[0] ?? 'cleared');
  const [kind, setKind] = useState<ConflictKind | null>(interest.kind ?? null);
  const [reason, setReason] = useState('');
  const days = me.programme.policy.settings.recusalDays;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { conflictId, seen, decision, reason: reason.trim(), kind } }))) return;
    onClose();
    notifications.show({ message: t(`done.${decision}`, { name, venture: ventureName }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('reviewTitle', { name, venture: ventureName })} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{note}</Text>
        <Radio.Group
          label={t('decision')}
          value={decision}
          onChange={(value) => setDecision(offered.find((way) => way === value) ?? decision)}
        >
          <Stack gap={8} mt={6}>
            {offered.map((way) => (
              <Radio key={way} value={way} label={t(`way.${way}`)} description={t(`wayText.${way}`, { count: days })} />
            ))}
          </Stack>
        </Radio.Group>
        {!interest.kind && (
          <Select
            id="kind"
            label={t('kindLabel')}
            value={kind}
            onChange={(value) => setKind(KINDS.find((one) => one === value) ?? null)}
            data={KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
            error={byField(refusals)['kind']}
          />
        )}
        <Textarea
          id="reason"
          label={kit('reason')}
          description={t('reasonText')}
          required
          autosize
          minRows={2}
          minLength={3}
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DialogFoot onClose={onClose} deed={t(`way.${decision}`)} busy={busy} />
      </Stack>
    </Modal>
  );
}
