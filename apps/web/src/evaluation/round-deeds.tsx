import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AssignEvaluatorsDocument, CloseEvaluationRoundDocument, NudgeEvaluatorsDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useUrlDialog } from '../kit/use-url-dialog';
import { Waiting } from '../kit/waiting';
import { EvaluatorPicker } from './evaluator-picker';
import type { Round } from './panel-screen';

/** Remind, assign, close. */
export function RoundDeeds({ round }: { readonly round: Round }) {
  const { t } = useTranslation('evaluation');
  const nudge = useDeed(NudgeEvaluatorsDocument);
  const remind = async (): Promise<void> => {
    const done = await nudge.run({ input: { roundId: round.id } });
    if (done) notifications.show({ message: t('panel.nudged', { count: done.nudged ?? 0 }) });
  };
  return (
    <>
      <CloseRound round={round} />
      <Assign round={round} />
      <Button loading={nudge.busy} onClick={() => void remind()}>
        {t('panel.nudge')}
      </Button>
    </>
  );
}

function Assign({ round }: { readonly round: Round }) {
  const { t } = useTranslation('evaluation');
  const [opened, open, close] = useUrlDialog('assign');
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('panel.assign')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('panel.assign')} size="lg">
        <Suspense fallback={<Waiting />}>
          <AssignForm round={round} onClose={close} />
        </Suspense>
      </Modal>
    </>
  );
}

function AssignForm({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const [evaluatorIds, setEvaluators] = useState<string[]>([]);
  const [perApplication, setPer] = useState(round.perApplication);
  const { run, refusals, busy } = useDeed(AssignEvaluatorsDocument);
  const assign = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await run({ input: { roundId: round.id, evaluatorIds, perApplication } })) onClose();
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void assign(event)}>
      <Refusals refusals={refusals} />
      <EvaluatorPicker value={evaluatorIds} onChange={setEvaluators} />
      <NumberInput
        label={t('form.per')}
        min={1}
        max={10}
        value={perApplication}
        onChange={(per) => setPer(Number(per) || 1)}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={busy} disabled={evaluatorIds.length === 0}>
          {t('panel.assignGo')}
        </Button>
      </Group>
    </Stack>
  );
}

function CloseRound({ round }: { readonly round: Round }) {
  const { t } = useTranslation('evaluation');
  const [opened, open, close] = useUrlDialog('close');
  const { run, refusals, busy } = useDeed(CloseEvaluationRoundDocument);
  const end = async (): Promise<void> => {
    if (await run({ input: { roundId: round.id } })) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('panel.close')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('panel.close')}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('panel.closeText')}</Text>
          <DialogFoot onClose={close} deed={t('panel.closeGo')} busy={busy} isFirst onDo={() => void end()} />
        </Stack>
      </Modal>
    </>
  );
}
