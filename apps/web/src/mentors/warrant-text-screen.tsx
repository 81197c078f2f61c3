import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PublishWarrantTextDocument, WarrantTextDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

/** What the programme's mentors sign, as its next version (C2). */
export function WarrantTextScreen() {
  const { t } = useTranslation('mentors');
  const { slug } = useHere();
  const {
    data: { warrantText },
  } = useSuspenseQuery(question(slug, WarrantTextDocument, {}));
  const { run, refusals, busy } = useDeed(PublishWarrantTextDocument);
  const { locale, title, body, version } = warrantText;
  const form = useForm({ initialValues: { locale, title, body } });
  const errors = byField(refusals);

  async function submit(input: typeof form.values): Promise<void> {
    const published = await run({ input });
    if (!published) return;
    form.resetDirty();
    notifications.show({ message: t('warrant.published', { version: published.warrantText?.version ?? '' }) });
  }

  return (
    <Section title={t('warrant.text')}>
      <Text size="sm" c="dimmed">
        {t('warrant.textLead')}
      </Text>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm" maw={680}>
          <Refusals refusals={refusals} />
          <TextInput label={t('warrant.textTitle')} required {...form.getInputProps('title')} error={errors['title']} />
          <Textarea
            label={t('warrant.textBody')}
            required
            autosize
            minRows={8}
            {...form.getInputProps('body')}
            error={errors['body']}
          />
          <TextInput
            label={t('warrant.textLocale')}
            required
            w={120}
            {...form.getInputProps('locale')}
            error={errors['locale']}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {t('warrant.publish', { version: version + 1 })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
