import { Modal, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DraftAgreementDocument, type SharingLevel } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { todayIn } from '../texts/dates';
import type { AdopterDialogProps } from './adopter-deeds';

const LEVELS = ['none', 'aggregate', 'named'] as const satisfies readonly SharingLevel[];
const TERM_YEARS = 3;

const inYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A new version: it begins with what the last one said. */
export function DraftDialog({ adopter: { id: adopterId, agreements }, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(DraftAgreementDocument);
  const { zone } = useHere();
  const today = todayIn(zone);
  const [last] = agreements;
  const errors = byField(refusals);
  const form = useForm({
    initialValues: {
      startsOn: last?.startsOn ?? today,
      endsOn: last?.endsOn ?? inYears(today, TERM_YEARS),
      sharing: last?.sharing ?? 'aggregate',
      terms: last?.terms ?? t('drafting.terms'),
    },
  });
  async function submit(values: typeof form.values): Promise<void> {
    if (await run({ input: { adopterId, ...values } })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('deed.draft')} size="lg">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput
              id="startsOn"
              type="date"
              label={t('drafting.startsOn')}
              required
              data-autofocus
              {...form.getInputProps('startsOn')}
            />
            <TextInput
              id="endsOn"
              type="date"
              label={t('drafting.endsOn')}
              required
              {...form.getInputProps('endsOn')}
              error={errors['endsOn']}
            />
          </SimpleGrid>
          <Radio.Group label={t('agreement.sharing')} {...form.getInputProps('sharing')}>
            <Stack gap={6} mt={6}>
              {LEVELS.map((level) => (
                <Radio
                  key={level}
                  value={level}
                  label={t(`sharing.${level}`)}
                  description={t(`sharingSays.${level}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            id="terms"
            label={t('drafting.termsLabel')}
            autosize
            minRows={5}
            maxRows={14}
            maxLength={20000}
            required
            {...form.getInputProps('terms')}
          />
          <DialogFoot onClose={onClose} deed={t('drafting.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}
