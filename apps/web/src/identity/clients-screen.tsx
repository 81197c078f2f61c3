import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ApiClientsQuery, ApiClientsDocument, RevokeApiClientDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { CreateClientDialog } from './create-client-dialog';

type Client = ApiClientsQuery['apiClients'][number];

/** Programs that may speak for this programme. */
export function ClientsScreen() {
  const { t } = useTranslation('identity');
  const { slug } = useHere();
  const {
    data: { apiClients },
  } = useSuspenseQuery(question(slug, ApiClientsDocument, {}));
  const [creating, { open, close }] = useDisclosure(false);
  const { run, refusals } = useDeed(RevokeApiClientDocument);
  const revoke = async ({ id, name }: Client): Promise<void> => {
    if (await run({ input: { id } })) notifications.show({ message: t('client.revoked', { name }) });
  };
  return (
    <Section
      title={t('client.title')}
      deeds={
        <Button size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
          {t('client.deed')}
        </Button>
      }
    >
      <Refusals refusals={refusals} />
      {apiClients.length === 0 && <Empty says={t('client.none')} />}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {apiClients.map((client) => (
          <ClientItem key={client.id} client={client} onRevoke={() => void revoke(client)} />
        ))}
      </Stack>
      {creating && <CreateClientDialog onClose={close} />}
    </Section>
  );
}

function ClientItem({ client, onRevoke }: { readonly client: Client; readonly onRevoke: () => void }) {
  const { t } = useTranslation('identity');
  const { name, keyPrefix, scopes, createdAt, expiresAt, lastUsedAt, revokedAt } = client;
  const dates = [
    t('client.created', { when: showInstant(createdAt) }),
    lastUsedAt ? t('client.used', { when: showInstant(lastUsedAt) }) : t('client.unused'),
    expiresAt && t('client.expires', { when: showInstant(expiresAt) }),
  ];
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="sm">
      <Stack gap={2} style={{ flex: '1 1 240px' }}>
        <Group gap={8}>
          <Text fw={600}>{name}</Text>
          <Code>{keyPrefix}…</Code>
        </Group>
        <Text size="sm" className="break-words">
          {scopes.join(', ')}
        </Text>
        <Text size="xs" c="dimmed">
          {dates.filter(Boolean).join(' · ')}
        </Text>
      </Stack>
      {revokedAt ? (
        <StatusBadge state="revoked" />
      ) : (
        <Button size="compact-sm" variant="default" aria-label={t('revoke.of', { name })} onClick={onRevoke}>
          {t('revoke.deed')}
        </Button>
      )}
    </Group>
  );
}
