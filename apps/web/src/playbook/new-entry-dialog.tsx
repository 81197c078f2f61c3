import { Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BeginPlaybookEntryDocument, type LetterKind, type PlaybookKind } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { TONGUE_OPTIONS } from '../identity/tongues';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useLetterKinds } from '../notifications/use-letter-kinds';
import { useHere } from '../shell/me';
import { LANGUAGES } from '../training/languages';
import { KINDS } from './kinds';

/** What it is to be; the rest is written on its own page. */
export function NewEntryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('playbook');
  const { slug } = useHere();
  const navigate = useNavigate();
  const letters = useLetterKinds();
  const { run, refusals, busy } = useDeed(BeginPlaybookEntryDocument);
  const errors = byField(refusals);
  const form = useForm({
    initialValues: {
      kind: 'guide' as PlaybookKind,
      language: 'en',
      title: '',
      summary: '',
      letterKind: null as LetterKind | null,
    },
  });
  const isLetter = form.values.kind === 'letter';
  const languages = languagesOf(form.values.kind);
  const choose = (kind: PlaybookKind): void => {
    const isKnown = languagesOf(kind).some(({ value }) => value === form.values.language);
    form.setValues({ kind, ...(isKnown ? {} : { language: 'en' }) });
  };
  async function submit({ letterKind, ...values }: typeof form.values): Promise<void> {
    const done = await run({ input: { ...values, letterKind: isLetter ? letterKind : null } });
    if (done?.entry) await navigate({ to: '/p/$slug/playbook/$id/edit', params: { slug, id: done.entry.id } });
  }
  return (
    <Modal opened onClose={onClose} title={t('new.title')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput
            id="title"
            label={t('new.of')}
            maxLength={120}
            required
            data-autofocus
            {...form.getInputProps('title')}
            error={errors['title']}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Select
              label={t('new.kind')}
              allowDeselect={false}
              data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              value={form.values.kind}
              onChange={(kind) => kind && choose(kind)}
            />
            <Select
              label={t('new.language')}
              allowDeselect={false}
              searchable
              data={languages}
              {...form.getInputProps('language')}
            />
          </SimpleGrid>
          {isLetter && (
            <Select
              id="letterKind"
              label={t('new.letterKind')}
              searchable
              required
              data={letters}
              {...form.getInputProps('letterKind')}
              error={errors['letterKind']}
            />
          )}
          <TextInput id="summary" label={t('new.summary')} maxLength={300} {...form.getInputProps('summary')} />
          <DialogFoot onClose={onClose} deed={t('new.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

/** Letters are sent in the languages of the house; a text may be in any. */
const languagesOf = (kind: PlaybookKind): typeof LANGUAGES => (kind === 'letter' ? TONGUE_OPTIONS : LANGUAGES);
