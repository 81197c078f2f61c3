import { Button, List, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrinciplesDocument, type PrinciplesQuery, SignPrinciplesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

type Standing = PrinciplesQuery['principles'];

/** The programme's word that it keeps the principles: given once all are adopted, and again when one is new. */
export function SigningSection() {
  const { t } = useTranslation('playbook');
  const { slug, may } = useHere();
  const { data } = useQuery(question(slug, PrinciplesDocument, {}));
  const standing = data?.principles;
  if (!standing || standing.principles.length === 0) return null;
  const missing = standing.principles.filter(({ version }) => !version).length;
  const maySign = may('playbook.adopt') && missing === 0 && !standing.isSigned;
  return (
    <Section title={t('signing.title')}>
      <Last standing={standing} />
      {missing > 0 && <Text size="sm">{t('signing.missing', { count: missing })}</Text>}
      {maySign && <Sign principles={standing.principles} />}
    </Section>
  );
}

function Last({ standing: { signature, isSigned } }: { readonly standing: Standing }) {
  const { t } = useTranslation('playbook');
  if (!signature) return null;
  const { signedName: name, signedAt } = signature;
  return (
    <Text size="sm" role="status">
      {t(isSigned ? 'signing.signed' : 'signing.changed', { name, when: showInstant(signedAt) })}
    </Text>
  );
}

function Sign({ principles }: Pick<Standing, 'principles'>) {
  const { t } = useTranslation('playbook');
  const [name, setName] = useState('');
  const { run, refusals, busy } = useDeed(SignPrinciplesDocument);
  const sign = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const seen = principles.map(({ entryId, version, revision }) => ({
      playbookEntryId: entryId,
      version: version ?? 0,
      revision: revision ?? 0,
    }));
    if (await run({ input: { name, principles: seen } })) notifications.show({ message: t('signing.done') });
  };
  return (
    <Stack component="form" gap="sm" align="flex-start" onSubmit={(event) => void sign(event)}>
      <Refusals refusals={refusals} />
      <Text size="sm">{t('signing.statement')}</Text>
      <List size="sm">
        {principles.map(({ entryId, title, version }) => (
          <List.Item key={entryId} className="break-words">
            {t('signing.version', { title, version })}
          </List.Item>
        ))}
      </List>
      <TextInput
        id="name"
        label={t('signing.name')}
        required
        maxLength={120}
        autoComplete="name"
        value={name}
        error={byField(refusals)['name']}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" loading={busy} disabled={name.trim().length < 2}>
        {t('signing.deed')}
      </Button>
    </Stack>
  );
}
