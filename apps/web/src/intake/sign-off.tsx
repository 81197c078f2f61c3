import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReleaseToSignDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

export interface Signed {
  readonly releaseVersion: number;
  readonly signedName: string;
}

interface SignOffProps {
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly onSign: (signed: Signed) => void;
}

/** What is kept and who reads it, signed by name; then it is handed in. */
export function SignOff({ errors, busy, onSign }: SignOffProps) {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, ReleaseToSignDocument, {}));
  const [signedName, setSignedName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSign({ releaseVersion: data.releaseText.version, signedName });
  };
  return (
    <Section title={t('sign.title')}>
      <Stack component="form" gap="sm" onSubmit={submit}>
        <Text id="release" tabIndex={-1} className="break-words" style={{ whiteSpace: 'pre-wrap' }}>
          {data.releaseText.text}
        </Text>
        {errors['release'] && (
          <Text size="sm" c="var(--mantine-color-error)">
            {errors['release']}
          </Text>
        )}
        <TextInput
          id="signedName"
          label={t('sign.name')}
          description={t('sign.help')}
          withAsterisk
          aria-required
          autoComplete="name"
          maxLength={120}
          value={signedName}
          onChange={({ currentTarget }) => setSignedName(currentTarget.value)}
          error={errors['signedName']}
        />
        <Button type="submit" size="md" loading={busy}>
          {t('sign.deed')}
        </Button>
      </Stack>
    </Section>
  );
}
