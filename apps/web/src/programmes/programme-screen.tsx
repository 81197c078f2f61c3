import { Button, ColorInput, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { UpdateProgrammeDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { HOUSE } from '../theme/colours';
import { zonesWith } from './zones';

const SWATCHES = [HOUSE, '#0b57a4', '#1f6f43', '#7a2e8e', '#a33b1f', '#3a3f8f', '#7a1f3d', '#5c4a12'];

export function ProgrammeScreen() {
  const { t } = useTranslation('programmes');
  const {
    me: { programme },
  } = useHere();
  const { run, refusals, busy } = useDeed(UpdateProgrammeDocument);
  const form = useForm({
    initialValues: { name: programme.name, zone: programme.zone, brandColor: programme.brandColor ?? HOUSE },
  });
  const errors = byField(refusals);

  async function submit(values: typeof form.values): Promise<void> {
    if (!(await run({ input: values }))) return;
    form.resetDirty();
    notifications.show({ message: t('programme.saved') });
  }

  return (
    <Section title={t('programme.title')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm" maw={480}>
          <Refusals refusals={refusals} />
          <TextInput
            id="name"
            label={t('programme.name')}
            required
            {...form.getInputProps('name')}
            error={errors['name']}
          />
          <Select
            id="zone"
            label={t('programme.zone')}
            required
            searchable
            limit={40}
            data={zonesWith(programme.zone)}
            allowDeselect={false}
            {...form.getInputProps('zone')}
            error={errors['zone']}
          />
          <ColorInput
            id="brandColor"
            label={t('programme.brand')}
            description={t('programme.brandHelp')}
            format="hex"
            swatches={SWATCHES}
            withEyeDropper={false}
            {...form.getInputProps('brandColor')}
            error={errors['brandColor']}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {t('programme.deed')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
