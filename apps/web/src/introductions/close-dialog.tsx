import { Modal, Radio, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIntroductionDocument, type IntroductionOutcome } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { IntroductionDialogProps } from './introduction-deeds';

const OUTCOMES = ['useful', 'fruitless', 'declined', 'withdrawn'] as const satisfies readonly IntroductionOutcome[];

/** It ends only in an outcome (A5): founders may withdraw, whoever owns it says what came of it. */
export function CloseDialog({ introduction: { id, status, mayMove }, onClose }: IntroductionDialogProps) {
  const { t } = useTranslation('introductions');
  const { run, refusals, busy } = useDeed(CloseIntroductionDocument);
  const able = OUTCOMES.filter((outcome) => {
    if (!mayMove) return outcome === 'withdrawn';
    return status === 'made' || outcome === 'declined' || outcome === 'withdrawn';
  });
  const [outcome, setOutcome] = useState<IntroductionOutcome>(able[0] ?? 'withdrawn');
  const [note, setNote] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { introductionId: id, outcome, note } }))) return;
    onClose();
    notifications.show({ message: t('closing.done') });
  }
  return (
    <Modal opened onClose={onClose} title={t('closing.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Radio.Group
          label={t('cameOfIt')}
          value={outcome}
          onChange={(value) => setOutcome(OUTCOMES.find((each) => each === value) ?? 'withdrawn')}
        >
          <Stack gap={6} mt={6}>
            {able.map((value) => (
              <Radio key={value} value={value} label={t(`outcome.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          id="note"
          label={t('closing.note')}
          autosize
          minRows={2}
          maxLength={1000}
          required
          data-autofocus
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <DialogFoot onClose={onClose} deed={t('closing.do')} busy={busy} />
      </Stack>
    </Modal>
  );
}
