import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AcceptInvitationDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Doorstep } from './sign-in-screen';

interface Joined {
  readonly programmeSlug?: string | null;
  readonly login?: string | null;
}

/** @param token the link's last part; it stands in the fragment, which no server or log ever sees. */
export function InvitationScreen({ token }: { readonly token: string }) {
  const { t } = useTranslation('identity');
  const [joined, setJoined] = useState<Joined | null>(null);
  if (joined) return <Welcome joined={joined} />;
  return (
    <Doorstep title={t('invitation.title')} lead={t('invitation.lead')}>
      <PasswordForm token={token} onJoined={setJoined} />
    </Doorstep>
  );
}

function PasswordForm({ token, onJoined }: { readonly token: string; readonly onJoined: (joined: Joined) => void }) {
  const { t } = useTranslation('identity');
  const { run, refusals, busy } = useDeed(AcceptInvitationDocument);
  const [password, setPassword] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const joined = await run({ input: { token, password } });
    if (joined) onJoined(joined);
  }
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <PasswordInput
        id="password"
        label={t('invitation.password')}
        description={t('invitation.rule')}
        autoComplete="new-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={byField(refusals)['password']}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      />
      <Button type="submit" loading={busy}>
        {t('invitation.deed')}
      </Button>
    </Stack>
  );
}

function Welcome({ joined: { programmeSlug, login } }: { readonly joined: Joined }) {
  const { t } = useTranslation('identity');
  return (
    <Doorstep title={t('invitation.done')} lead={t('invitation.now')}>
      <Stack>
        <Text>{t('invitation.login', { login: login ?? '' })}</Text>
        <Button renderRoot={(props) => <Link to="/p/$slug" params={{ slug: programmeSlug ?? '' }} {...props} />}>
          {t('signIn.deed')}
        </Button>
      </Stack>
    </Doorstep>
  );
}
