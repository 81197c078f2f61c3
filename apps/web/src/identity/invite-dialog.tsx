import { Checkbox, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteMemberDocument, type Role, type Tongue } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { TongueSelect } from './tongue-select';

const ROLES: readonly Role[] = ['manager', 'mentor', 'entrepreneur', 'observer'];
/** These exist in the centre only. */
const CENTRE_ROLES: readonly Role[] = ['trainer', 'analyst'];

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('identity');
  const { t: shell } = useTranslation('shell');
  const { me } = useHere();
  const { run, refusals, busy } = useDeed(InviteMemberDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>([]);
  const [locale, setLocale] = useState<Tongue | null>(null);
  const errors = byField(refusals);
  const offered = me.programme.isCentre ? [...ROLES, ...CENTRE_ROLES] : ROLES;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { name: name.trim(), email: email.trim(), roles, locale } }))) return;
    onClose();
    notifications.show({ message: t('invite.done', { email }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('invite.title')} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <TextInput
          id="name"
          label={t('invite.name')}
          required
          data-autofocus
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors['name']}
        />
        <TextInput
          id="email"
          type="email"
          label={t('invite.email')}
          required
          maxLength={200}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errors['email']}
        />
        <Checkbox.Group
          id="roles"
          tabIndex={-1}
          label={t('people.roles')}
          required
          value={roles}
          onChange={setRoles}
          error={errors['roles']}
        >
          <Stack gap={6} mt={6}>
            {offered.map((role) => (
              <Checkbox key={role} value={role} label={shell(`role.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TongueSelect label={t('language.ofInvitation')} value={locale} onChange={setLocale} error={errors['locale']} />
        <Text size="sm" c="dimmed">
          {t('invite.text')}
        </Text>
        <DialogFoot onClose={onClose} deed={t('invite.deed')} busy={busy} disabled={roles.length === 0} />
      </Stack>
    </Modal>
  );
}
