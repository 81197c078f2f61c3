import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StartApplicationDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

interface StartFormProps {
  readonly programme: string;
  /** Called with the address that the way in went to. */
  readonly onSent: (email: string) => void;
}

/** A name and an address: the way in comes by letter. */
export function StartForm({ programme, onSent }: StartFormProps) {
  const { t } = useTranslation('intake');
  const { run, refusals, busy } = useDeed(StartApplicationDocument);
  const [applicant, setApplicant] = useState({ name: '', email: '' });
  const errors = byField(refusals);
  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await run({ input: { programme, ...applicant } })) onSent(applicant.email);
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void start(event)}>
      <div>
        <Title order={2}>{t('start.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('start.help')}
        </Text>
      </div>
      <Refusals refusals={refusals} />
      <TextInput
        id="name"
        label={t('start.name')}
        required
        autoComplete="name"
        maxLength={120}
        value={applicant.name}
        onChange={({ currentTarget }) => setApplicant({ ...applicant, name: currentTarget.value })}
        error={errors['name']}
      />
      <TextInput
        id="email"
        type="email"
        label={t('start.email')}
        required
        autoComplete="email"
        maxLength={200}
        value={applicant.email}
        onChange={({ currentTarget }) => setApplicant({ ...applicant, email: currentTarget.value })}
        error={errors['email']}
      />
      <Button type="submit" size="md" loading={busy}>
        {t('start.deed')}
      </Button>
    </Stack>
  );
}
