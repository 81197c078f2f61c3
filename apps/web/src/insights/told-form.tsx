import { Checkbox, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordOutcomeDocument, type SurveyFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { STANDINGS } from '../ventures/graduate-dialog';
import { type Money, MoneyFields, raisedBySource } from '../ventures/money-fields';

/** As the letter takes it: nine figures. */
const MOST = 999_999_999;
const NUMBERS = ['fullTimeStaff', 'partTimeStaff', 'foundedYear'] as const;

const draftOf = ({ founders, standing, currency, revenue, raised, discloses, ...survey }: SurveyFragment) => ({
  toldBy: founders.length === 1 ? (founders[0]?.id ?? null) : null,
  standing,
  currency: currency ?? '',
  discloses,
  numbers: Object.fromEntries(NUMBERS.map((name) => [name, survey[name] ?? null])),
  revenue: revenue ?? null,
  raised: Object.fromEntries(raised.map(({ source, amount }) => [source, amount])) as Money['raised'],
});

interface ToldFormProps {
  readonly survey: SurveyFragment;
  readonly onClose: () => void;
}

/** The same question as in the letter, begun with what was told last. */
export function ToldForm({ survey, onClose }: ToldFormProps) {
  const { t } = useTranslation('insights');
  const { run, refusals, busy } = useDeed(RecordOutcomeDocument);
  const errors = byField(refusals);
  const [draft, setDraft] = useState(() => draftOf(survey));
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { numbers, toldBy, standing, revenue, discloses } = draft;
    const money = { revenue, currency: draft.currency.trim() || null, raised: raisedBySource(draft.raised) };
    const input = { surveyId: survey.id, toldBy: toldBy ?? '', standing, discloses, ...money, ...numbers };
    if (!(await run({ input }))) return;
    onClose();
    notifications.show({ message: t('told.done', { venture: survey.venture }) });
  }
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void save(event)}>
      <Refusals refusals={refusals} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('told.by')}
          required
          allowDeselect={false}
          data={survey.founders.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.toldBy}
          onChange={(toldBy) => set({ toldBy })}
        />
        <Select
          label={t('answer.standing')}
          allowDeselect={false}
          data={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          value={draft.standing}
          onChange={(value) => set({ standing: STANDINGS.find((known) => known === value) ?? draft.standing })}
        />
        {NUMBERS.map((name) => (
          <NumberInput
            key={name}
            label={t(`told.${name}`)}
            min={0}
            max={MOST}
            allowDecimal={false}
            hideControls
            value={draft.numbers[name] ?? ''}
            error={errors[name]}
            onChange={(value) => set({ numbers: { ...draft.numbers, [name]: value === '' ? null : Number(value) } })}
          />
        ))}
        <TextInput
          label={t('told.currency')}
          placeholder="EUR"
          maxLength={3}
          value={draft.currency}
          error={errors['currency']}
          onChange={({ currentTarget }) => set({ currency: currentTarget.value })}
        />
      </SimpleGrid>
      <MoneyFields outcome={draft} onChange={set} most={MOST} />
      <Checkbox
        label={t('told.discloses')}
        checked={draft.discloses}
        onChange={({ currentTarget }) => set({ discloses: currentTarget.checked })}
      />
      <DialogFoot onClose={onClose} deed={t('told.do')} busy={busy} />
    </Stack>
  );
}
