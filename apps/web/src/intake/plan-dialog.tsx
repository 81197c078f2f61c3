import { Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanIntakeDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { cityOf } from '../texts/dates';
import type { Form, Intake } from './intakes';
import { inputOf, type Plan, planOf } from './plan';
import { RulesEditor } from './rules-editor';

interface PlanDialogProps {
  /** Null for a new one. */
  readonly intake: Intake | null;
  /** Those that are published. */
  readonly forms: readonly Form[];
  readonly onClose: () => void;
}

/** A time in which ventures may apply, by one form and by rules. */
export function PlanDialog({ intake, forms, onClose }: PlanDialogProps) {
  const { t } = useTranslation('intake');
  const { t: kit } = useTranslation('kit');
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(PlanIntakeDocument);
  const [plan, setPlan] = useState(() => planOf(intake, forms, zone, new Date()));
  const errors = byField(refusals);
  const set = (change: Partial<Plan>): void => setPlan({ ...plan, ...change });
  const fields = forms.find(({ id }) => id === plan.formId)?.fields ?? [];

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = inputOf(plan, { intakeId: intake?.id ?? null, fields, zone });
    if (!input || !(await run({ input }))) return;
    onClose();
    notifications.show({ message: t('plan.done', { name: plan.name }) });
  }

  return (
    <Modal opened onClose={onClose} title={t(intake ? 'plan.change' : 'plan.title')} size="lg">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Group grow align="flex-start">
          <TextInput
            id="name"
            label={t('plan.name')}
            required
            maxLength={120}
            data-autofocus
            value={plan.name}
            onChange={({ currentTarget }) => set({ name: currentTarget.value })}
            error={errors['name']}
          />
          <NativeSelect
            id="formId"
            label={t('plan.form')}
            data={forms.map(({ id, name }) => ({ value: id, label: name }))}
            value={plan.formId}
            onChange={({ currentTarget }) => set({ formId: currentTarget.value })}
            error={errors['formId']}
          />
        </Group>
        <Textarea
          id="about"
          label={t('plan.about')}
          description={t('plan.aboutHelp')}
          autosize
          minRows={2}
          maxLength={4_000}
          value={plan.about}
          onChange={({ currentTarget }) => set({ about: currentTarget.value })}
        />
        <Times plan={plan} set={set} errors={errors} />
        <Text size="sm" c="dimmed">
          {t('plan.zone', { city: cityOf(zone) })}
        </Text>
        <RulesEditor fields={fields} rules={plan.rules} errors={errors} onRules={(rules) => set({ rules })} />
        <DialogFoot onClose={onClose} deed={kit('save')} busy={busy} />
      </Stack>
    </Modal>
  );
}

interface TimesProps {
  readonly plan: Plan;
  readonly set: (change: Partial<Plan>) => void;
  readonly errors: Readonly<Record<string, string>>;
}

function Times({ plan, set, errors }: TimesProps) {
  const { t } = useTranslation('intake');
  return (
    <>
      {(['opens', 'closes'] as const).map((side) => (
        <Group key={side} grow align="flex-start">
          <TextInput
            id={`${side}At`}
            type="date"
            label={t(`plan.${side}Day`)}
            required={side === 'opens'}
            value={plan[side].day}
            onChange={({ currentTarget }) => set({ [side]: { ...plan[side], day: currentTarget.value } })}
            error={errors[`${side}At`]}
          />
          <TextInput
            type="time"
            label={t(`plan.${side}Clock`)}
            required={side === 'opens'}
            value={plan[side].clock}
            onChange={({ currentTarget }) => set({ [side]: { ...plan[side], clock: currentTarget.value } })}
          />
        </Group>
      ))}
    </>
  );
}
