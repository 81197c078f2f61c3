import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentorDocument, SignWarrantDocument, WarrantTextDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { daysUntil } from '../texts/dates';
import { WarrantBadge } from './warrant-badge';

/** So many days before its end, a warrant may be signed anew. */
const NOTICE_DAYS = 60;

/** C2: signed by the mentor, in the words of the programme. */
export function MyWarrant({ id }: { readonly id: string }) {
  const { t } = useTranslation('mentors');
  const { slug, may } = useHere();
  const {
    data: { mentor },
  } = useSuspenseQuery(question(slug, MentorDocument, { id }));
  if (!mentor) return null;
  const { warrantState, warrantExpiresOn } = mentor;
  const due = warrantState !== 'current' || !warrantExpiresOn || daysUntil(warrantExpiresOn) < NOTICE_DAYS;
  return (
    <Section title={t('warrant.mine')}>
      <WarrantBadge mentor={mentor} />
      <Words signs={due && may('warrants.sign')} />
    </Section>
  );
}

/** What is signed, whole, and the signature below it. */
function Words({ signs }: { readonly signs: boolean }) {
  const { slug } = useHere();
  const {
    data: { warrantText },
  } = useSuspenseQuery(question(slug, WarrantTextDocument, {}));
  return (
    <Stack gap="sm" maw={620}>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {warrantText.body}
      </Text>
      {signs && <SignForm version={warrantText.version} locale={warrantText.locale} />}
    </Stack>
  );
}

function SignForm({ version, locale }: { readonly version: number; readonly locale: string }) {
  const { t } = useTranslation('mentors');
  const { run, refusals, busy } = useDeed(SignWarrantDocument);
  const [name, setName] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run({ input: { version, locale, name } })) notifications.show({ message: t('warrant.signed') });
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('warrant.name')}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={byField(refusals)['name']}
        />
        <Button type="submit" loading={busy}>
          {t('warrant.sign')}
        </Button>
      </Group>
    </form>
  );
}
