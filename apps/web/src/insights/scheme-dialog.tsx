import { Modal, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DescribeSchemeDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { Scheme } from './evidence-part';

const NUMBERS = ['oldestYears', 'leastTurnover', 'mostTurnover', 'leastGrowth'] as const;
type Draft = Omit<Scheme, 'id'>;

const BLANK: Draft = {
  funder: '',
  name: '',
  startsOn: '',
  endsOn: null,
  words: null,
  oldestYears: null,
  leastTurnover: null,
  mostTurnover: null,
  leastGrowth: null,
};

/** What a funder pays for, and which firms it is for; left empty, a rule asks nothing (A4). */
export function SchemeDialog({ scheme, close }: { readonly scheme: Scheme | null; readonly close: () => void }) {
  const { t } = useTranslation('insights');
  const [draft, setDraft] = useState<Draft>(scheme ?? BLANK);
  const { run, refusals, busy } = useDeed(DescribeSchemeDocument);
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { funder, name, startsOn, endsOn, words } = draft;
    const rules = Object.fromEntries(NUMBERS.map((field) => [field, draft[field] ?? null]));
    const input = { funder, name, startsOn, endsOn: endsOn || null, words: words?.trim() || null, ...rules };
    if (await run({ input })) close();
  }
  return (
    <Modal opened onClose={close} title={t('scheme.title')} size="lg">
      <Stack component="form" gap="sm" onSubmit={(event) => void save(event)}>
        <Refusals refusals={refusals} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {(['name', 'funder'] as const).map((field) => (
            <TextInput
              key={field}
              label={t(`scheme.${field}`)}
              required
              maxLength={120}
              value={draft[field]}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ))}
          {(['startsOn', 'endsOn'] as const).map((field) => (
            <TextInput
              key={field}
              type="date"
              label={t(`scheme.${field}`)}
              required={field === 'startsOn'}
              value={draft[field] ?? ''}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ))}
          {NUMBERS.map((field) => (
            <NumberInput
              key={field}
              label={t(`scheme.${field}`)}
              min={0}
              hideControls
              value={draft[field] ?? ''}
              onChange={(value) => set({ [field]: value === '' ? null : Number(value) })}
            />
          ))}
        </SimpleGrid>
        <Textarea
          label={t('scheme.words')}
          maxLength={2000}
          autosize
          minRows={2}
          value={draft.words ?? ''}
          onChange={(event) => set({ words: event.currentTarget.value })}
        />
        <DialogFoot deed={t('scheme.save')} busy={busy} onClose={close} />
      </Stack>
    </Modal>
  );
}
