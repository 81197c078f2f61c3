import { Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DeclareConflictDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { KINDS } from './kinds';
import { AnyVenture, KnownVenture } from './venture-select';

interface DeclareDialogProps {
  readonly onClose: () => void;
  /** Whose it is, when the office records it; null for the own. */
  readonly mentor: { readonly id: string; readonly name: string } | null;
}

const BLANK = { ventureId: '', kind: 'equity' as (typeof KINDS)[number], note: '', sinceOn: '', untilOn: '' };

/** C2: closes the venture to the mentor at once. */
export function DeclareDialog({ onClose, mentor }: DeclareDialogProps) {
  const { t } = useTranslation('conflicts');
  const { run, refusals, busy } = useDeed(DeclareConflictDocument);
  const form = useForm({ initialValues: BLANK });
  const errors = byField(refusals);
  const Ventures = mentor ? AnyVenture : KnownVenture;

  async function submit({ sinceOn, untilOn, ...values }: typeof BLANK): Promise<void> {
    const days = { sinceOn: sinceOn || null, untilOn: untilOn || null };
    if (!(await run({ input: { mentorId: mentor?.id ?? null, ...values, ...days } }))) return;
    onClose();
    notifications.show({ message: mentor ? t('recordedNow', { name: mentor.name }) : t('declaredNow') });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={mentor ? t('recordTitle', { name: mentor.name }) : t('declareTitle')}
      size="md"
    >
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{mentor ? t('recordText') : t('declareText')}</Text>
          <Ventures id="ventureId" {...form.getInputProps('ventureId')} error={errors['ventureId']} />
          <Select
            id="kind"
            label={t('kindLabel')}
            required
            allowDeselect={false}
            data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            {...form.getInputProps('kind')}
          />
          <Textarea
            id="note"
            label={t('note')}
            required
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('note')}
            error={errors['note']}
          />
          <Group grow>
            <TextInput id="sinceOn" type="date" label={t('sinceOn')} {...form.getInputProps('sinceOn')} />
            <TextInput
              id="untilOn"
              type="date"
              label={t('untilOn')}
              {...form.getInputProps('untilOn')}
              error={errors['untilOn']}
            />
          </Group>
          <DialogFoot
            onClose={onClose}
            deed={mentor ? t('record') : t('declare')}
            busy={busy}
            disabled={!form.values.ventureId}
          />
        </Stack>
      </form>
    </Modal>
  );
}
