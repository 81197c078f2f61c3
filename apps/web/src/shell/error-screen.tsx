import { Button, Center, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconRefresh } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskError, codeOf } from '../graph/ask-error';
import { SignInScreen } from '../identity/sign-in-screen';

const KNOWN = ['FORBIDDEN', 'NOT_FOUND', 'BUSY', 'OFFLINE'] as const;
type Known = (typeof KNOWN)[number] | 'INTERNAL';

/** An address with a slip in it asks for something that cannot be: to people, that is not there. */
const SLIPS = ['BAD_REQUEST', 'BAD_USER_INPUT'];

const known = (code: string): Known =>
  SLIPS.includes(code) ? 'NOT_FOUND' : (KNOWN.find((one) => one === code) ?? 'INTERNAL');

/** Takes the place of what could not be shown; who is not signed in finds the way in, and stays at this address. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const code = codeOf(error);
  if (code === 'UNAUTHENTICATED') return <SignInScreen />;
  return <Sorry code={known(code)} correlationId={error instanceof AskError ? error.correlationId : null} />;
}

/** The same where there is no house around it to bring the page's main landmark; signing in brings its own. */
export function OuterErrorScreen({ error }: { readonly error: unknown }) {
  const screen = <ErrorScreen error={error} />;
  return codeOf(error) === 'UNAUTHENTICATED' ? screen : <main>{screen}</main>;
}

export const NotFoundScreen = () => <Sorry code="NOT_FOUND" correlationId={null} />;
export const OuterNotFoundScreen = () => (
  <main>
    <NotFoundScreen />
  </main>
);

function Sorry({ code, correlationId }: { readonly code: Known; readonly correlationId: string | null }) {
  const { t } = useTranslation('shell');
  const again = useAgain();
  const worthIt = code !== 'FORBIDDEN' && code !== 'NOT_FOUND';
  return (
    <Center mih="60vh" p="md">
      <Stack maw={460} gap="sm" role="alert">
        <Title order={1}>{t(`error.${code}.title`)}</Title>
        <Text>{t(`error.${code}.text`)}</Text>
        {code === 'INTERNAL' && correlationId && (
          <Text size="sm" c="dimmed">
            {t('error.quote', { correlationId })}
          </Text>
        )}
        <Group>
          {worthIt && (
            <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={again}>
              {t('error.again')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/" {...props} />}
          >
            {t('error.home')}
          </Button>
        </Group>
      </Stack>
    </Center>
  );
}

/** Asks anew whatever failed. */
function useAgain(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
    void router.invalidate();
  };
}
