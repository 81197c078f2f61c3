import { Alert, Button, Checkbox, Code, CopyButton, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateApiClientDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';

/** What a program can be given. The api is the judge; this is what it offers. */
const SCOPES = ['mentors.read', 'mentors.all', 'ventures.read', 'ventures.all', 'teams.read', 'sessions.read'];

export function CreateClientDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('identity');
  const [key, setKey] = useState<string | null>(null);
  return (
    <Modal opened onClose={onClose} title={t('client.create')} size="md" closeOnClickOutside={key === null}>
      {key === null ? <ClientForm onClose={onClose} onKey={setKey} /> : <KeyOnce value={key} onClose={onClose} />}
    </Modal>
  );
}

function ClientForm({ onClose, onKey }: { readonly onClose: () => void; readonly onKey: (key: string) => void }) {
  const { t } = useTranslation('identity');
  const { run, refusals, busy } = useDeed(CreateApiClientDocument);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const errors = byField(refusals);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const made = await run({ input: { name: name.trim(), scopes } });
    if (made?.key) onKey(made.key);
  }
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <TextInput
        id="name"
        label={t('client.name')}
        description={t('client.nameHelp')}
        required
        data-autofocus
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errors['name']}
      />
      <Checkbox.Group
        id="scopes"
        tabIndex={-1}
        label={t('client.scopes')}
        value={scopes}
        onChange={setScopes}
        error={errors['scopes']}
      >
        <Stack gap={6} mt={6}>
          {SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={scope} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DialogFoot onClose={onClose} deed={t('client.deed')} busy={busy} />
    </Stack>
  );
}

/** The key, which nobody can show again. */
function KeyOnce({ value, onClose }: { readonly value: string; readonly onClose: () => void }) {
  const { t } = useTranslation('identity');
  const { t: kit } = useTranslation('kit');
  return (
    <Stack gap="sm">
      <Alert icon={<IconKey aria-hidden />} color="orange" title={t('client.once')} role="alert">
        {t('client.onceText')}
      </Alert>
      <Code block data-testid="api-key" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {value}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? kit('copied') : kit('copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('client.kept')}</Button>
      </Group>
    </Stack>
  );
}
