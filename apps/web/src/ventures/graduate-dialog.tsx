import { Checkbox, Group, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposeGraduationDocument, type VentureStanding } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { LifeDialogProps } from './life-deeds';
import { type Money, MoneyFields, raisedBySource } from './money-fields';

export const STANDINGS: readonly VentureStanding[] = ['in_business', 'merged', 'acquired', 'closed'];

interface Outcome extends Money {
  readonly note: string;
  readonly standing: VentureStanding;
  readonly fullTimeStaff: number;
  readonly partTimeStaff: number;
  readonly currency: string;
  readonly discloses: boolean;
}

const NOTHING: Outcome = {
  note: '',
  standing: 'in_business',
  fullTimeStaff: 0,
  partTimeStaff: 0,
  revenue: null,
  currency: '',
  raised: {},
  discloses: false,
};

/** Proposed by this side with what has become of the venture; the other side agrees (V3). */
export function GraduateDialog({ venture: { id, name }, opened, onClose }: LifeDialogProps) {
  const { t } = useTranslation('ventures');
  const [outcome, setOutcome] = useState(NOTHING);
  const { run, refusals, busy } = useDeed(ProposeGraduationDocument);
  const propose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await run({ input: { ...outcome, ventureId: id, ...moneyOf(outcome) } }))) return;
    onClose();
    notifications.show({ message: t('life.proposed') });
  };
  const set = (change: Partial<Outcome>): void => setOutcome({ ...outcome, ...change });
  return (
    <Modal opened={opened} onClose={onClose} title={t('life.graduateTitle', { name })} size="lg">
      <Stack component="form" gap="sm" onSubmit={(event) => void propose(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('life.graduateText')}</Text>
        <Textarea
          id="note"
          label={t('life.note')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
          value={outcome.note}
          onChange={({ currentTarget }) => set({ note: currentTarget.value })}
        />
        <Staff outcome={outcome} onChange={set} />
        <TextInput
          id="currency"
          label={t('life.currency')}
          placeholder="EUR"
          maxLength={3}
          w={140}
          value={outcome.currency}
          error={byField(refusals)['currency']}
          onChange={({ currentTarget }) => set({ currency: currentTarget.value.toUpperCase() })}
        />
        <MoneyFields outcome={outcome} onChange={set} />
        <Checkbox
          label={t('life.discloses')}
          checked={outcome.discloses}
          onChange={({ currentTarget }) => set({ discloses: currentTarget.checked })}
        />
        <DialogFoot onClose={onClose} deed={t('life.propose')} busy={busy} />
      </Stack>
    </Modal>
  );
}

interface StaffProps {
  readonly outcome: Outcome;
  readonly onChange: (change: Partial<Outcome>) => void;
}

function Staff({ outcome: { standing, fullTimeStaff, partTimeStaff }, onChange }: StaffProps) {
  const { t } = useTranslation('ventures');
  return (
    <Group grow align="flex-end">
      <Select
        label={t('life.standing')}
        allowDeselect={false}
        value={standing}
        data={STANDINGS.map((each) => ({ value: each, label: t(`life.standings.${each}`) }))}
        onChange={(value) => onChange({ standing: STANDINGS.find((each) => each === value) ?? standing })}
      />
      <NumberInput
        label={t('life.fullTime')}
        min={0}
        value={fullTimeStaff}
        onChange={(value) => onChange({ fullTimeStaff: Number(value) || 0 })}
      />
      <NumberInput
        label={t('life.partTime')}
        min={0}
        value={partTimeStaff}
        onChange={(value) => onChange({ partTimeStaff: Number(value) || 0 })}
      />
    </Group>
  );
}

const moneyOf = ({ currency, raised }: Outcome) => ({
  currency: currency || null,
  raised: raisedBySource(raised),
});
