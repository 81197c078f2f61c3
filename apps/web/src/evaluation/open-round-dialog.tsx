import { Group, Modal, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LaterIntakesDocument, OpenEvaluationRoundDocument, UndecidedDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { EvaluatorPicker } from './evaluator-picker';
import { newRound, type NewRound } from './new-round';
import { RubricEditor } from './rubric-editor';

interface OpenRoundDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function OpenRoundDialog({ opened, onClose }: OpenRoundDialogProps) {
  const { t } = useTranslation('evaluation');
  return (
    <Modal opened={opened} onClose={onClose} title={t('form.title')} size="xl">
      <Suspense fallback={<Waiting />}>
        <OpenRoundForm onClose={onClose} />
      </Suspense>
    </Modal>
  );
}

function OpenRoundForm({ onClose }: Pick<OpenRoundDialogProps, 'onClose'>) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const navigate = useNavigate();
  const [round, setRound] = useState<NewRound>(() => newRound(new Date()));
  const { run, refusals, busy } = useDeed(OpenEvaluationRoundDocument);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const opened = await run({ input: round });
    if (opened?.round) await navigate({ to: '/p/$slug/evaluation/$id', params: { slug, id: opened.round.id } });
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void open(event)}>
      <Refusals refusals={refusals} />
      <Group grow align="flex-start">
        <TextInput
          id="name"
          label={t('form.name')}
          required
          maxLength={120}
          data-autofocus
          value={round.name}
          onChange={({ currentTarget }) => setRound({ ...round, name: currentTarget.value })}
        />
        <TextInput
          id="dueOn"
          type="date"
          label={t('form.due')}
          required
          value={round.dueOn}
          error={byField(refusals)['dueOn']}
          onChange={({ currentTarget }) => setRound({ ...round, dueOn: currentTarget.value })}
        />
      </Group>
      <Applications round={round} onChange={setRound} />
      <RubricEditor criteria={round.criteria} onChange={(criteria) => setRound({ ...round, criteria })} />
      <EvaluatorPicker value={round.evaluatorIds} onChange={(evaluatorIds) => setRound({ ...round, evaluatorIds })} />
      <NumberInput
        label={t('form.per')}
        min={1}
        max={10}
        w={220}
        value={round.perApplication}
        onChange={(per) => setRound({ ...round, perApplication: Number(per) || 1 })}
      />
      <DialogFoot onClose={onClose} deed={t('form.go')} busy={busy} />
    </Stack>
  );
}

function Applications({ round, onChange }: { readonly round: NewRound; readonly onChange: (round: NewRound) => void }) {
  const { t } = useTranslation('evaluation');
  const { t: kit } = useTranslation('kit');
  const { slug } = useHere();
  const { data: intakes } = useSuspenseQuery(question(slug, LaterIntakesDocument, {}));
  const { data: open } = useSuspenseQuery(question(slug, UndecidedDocument, {}));
  const undecided = [...open.submitted.items, ...open.screening.items];
  return (
    <Group grow align="flex-start">
      <Select
        id="intakeId"
        label={t('form.intake')}
        clearable
        clearButtonProps={{ 'aria-label': kit('clear') }}
        value={round.intakeId}
        data={intakes.intakes
          .filter(({ state }) => state !== 'upcoming')
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(intakeId) => onChange({ ...round, intakeId })}
      />
      <MultiSelect
        id="ventureIds"
        label={t('form.chosen')}
        description={t('form.chosenHelp')}
        searchable
        value={round.ventureIds}
        data={undecided.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ventureIds) => onChange({ ...round, ventureIds })}
      />
    </Group>
  );
}
