import { Anchor, Box, Button, Center, Image, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

/** Stands wherever somebody was not known: after it, the same address shows what was asked for. */
export function SignInScreen() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const router = useRouter();
  const { run, refusals, busy } = useDeed(SignInDocument);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { login: login.trim(), password, transport: 'COOKIE' } }))) return;
    client.clear();
    await router.invalidate();
  }

  return (
    <Doorstep title={t('signIn.title')} lead={t('signIn.lead')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <TextInput
          id="login"
          type="email"
          label={t('signIn.login')}
          autoComplete="username"
          required
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          error={byField(refusals)['login']}
        />
        <PasswordInput
          id="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={byField(refusals)['password']}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Button type="submit" loading={busy}>
          {t('signIn.deed')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('signIn.help')}
        </Text>
      </Stack>
    </Doorstep>
  );
}

/** The page before the house: one card. */
export function Doorstep({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  return (
    <Center component="main" mih="100vh" p="md">
      <Box w="100%" maw={400}>
        <Anchor
          href="/"
          underline="never"
          c="inherit"
          display="inline-flex"
          mb="md"
          style={{ alignItems: 'center', gap: 10 }}
        >
          <Image src="/outrigger.svg" alt="" w={32} h={32} />
          <Text span fw={700} size="lg">
            Outrigger
          </Text>
        </Anchor>
        <Paper p="lg" shadow="sm">
          <Title order={1} mb={4}>
            {title}
          </Title>
          <Text c="dimmed" mb="md">
            {lead}
          </Text>
          {children}
        </Paper>
      </Box>
    </Center>
  );
}
