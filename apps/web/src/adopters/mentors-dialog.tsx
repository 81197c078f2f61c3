import { Button, Checkbox, CloseButton, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { NameFirstMentorsDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { options, useWords } from '../shell/me';
import type { AdopterDialogProps } from './adopter-deeds';

interface Draft {
  readonly name: string;
  readonly email: string;
  readonly primaryBackground: string;
  readonly canLead: boolean;
}

/** Whom the programme begins with: at its launch they are members there, and are invited. */
export function MentorsDialog({ adopter: { id: adopterId, firstMentors }, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { backgrounds } = useWords();
  const { run, refusals, busy } = useDeed(NameFirstMentorsDocument);
  const blank: Draft = { name: '', email: '', primaryBackground: backgrounds[0]?.code ?? '', canLead: false };
  const drafts = firstMentors.map(({ name, email, primaryBackground, canLead }) => ({
    name,
    email,
    primaryBackground,
    canLead,
  }));
  const form = useForm<{ mentors: Draft[] }>({ initialValues: { mentors: drafts.length > 0 ? drafts : [blank] } });
  async function submit({ mentors }: { readonly mentors: readonly Draft[] }): Promise<void> {
    if (await run({ input: { adopterId, mentors: [...mentors] } })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('mentors.title')} size="lg">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="md">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('mentors.text')}</Text>
          {form.values.mentors.map((_, at) => (
            <Group key={at} component="fieldset" align="flex-start" gap="xs" wrap="nowrap" bd={0} m={0} p={0}>
              <Stack gap="xs" style={{ flex: 1 }}>
                <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
                  <TextInput label={t('mentors.name')} required {...form.getInputProps(`mentors.${at}.name`)} />
                  <TextInput
                    label={t('record.contactEmail')}
                    type="email"
                    required
                    {...form.getInputProps(`mentors.${at}.email`)}
                  />
                  <Select
                    label={t('mentors.background')}
                    data={options(backgrounds)}
                    allowDeselect={false}
                    {...form.getInputProps(`mentors.${at}.primaryBackground`)}
                  />
                </SimpleGrid>
                <Checkbox
                  label={t('mentors.canLead')}
                  {...form.getInputProps(`mentors.${at}.canLead`, { type: 'checkbox' })}
                />
              </Stack>
              <CloseButton
                aria-label={t('mentors.remove', { number: at + 1 })}
                onClick={() => form.removeListItem('mentors', at)}
              />
            </Group>
          ))}
          <Group>
            <Button size="sm" variant="default" onClick={() => form.insertListItem('mentors', blank)}>
              {t('mentors.add')}
            </Button>
          </Group>
          <DialogFoot onClose={onClose} deed={t('mentors.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}
