import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BouncingAddressesDocument, type BouncingAddressLineFragment, LiftSuppressionDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';
import { CorrectAddressDialog } from './correct-address-dialog';

/** Addresses to which nothing goes, each with the deeds that mend it; nothing where all is well. */
export function BouncingSection() {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, BouncingAddressesDocument, {}));
  const { items } = data.bouncingAddresses;
  if (items.length === 0) return null;
  return (
    <Section title={t('bouncing.title')}>
      <Text size="sm" c="dimmed">
        {t('bouncing.lead')}
      </Text>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((address) => (
          <Line key={address.id} address={address} />
        ))}
      </Stack>
    </Section>
  );
}

function Line({ address }: { readonly address: BouncingAddressLineFragment }) {
  const { t } = useTranslation('notifications');
  const { may } = useHere();
  const { memberName, address: mailbox, reason, words, since, letterSubject } = address;
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2} align="flex-start" style={{ flex: '1 1 260px' }}>
        <Text fw={600} className="break-words">
          {memberName ?? mailbox}
        </Text>
        <Text size="sm" className="break-words">
          {mailbox}
        </Text>
        <Badge color={reason === 'complaint' ? 'orange' : 'red'}>{t(`bouncing.reason.${reason}`)}</Badge>
        <Text size="xs" c="dimmed" className="break-words">
          {[
            words,
            t('bouncing.letter', { subject: letterSubject }),
            t('bouncing.since', { distance: showDistance(since) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
      {may('letters.send') && <Deeds address={address} />}
    </Group>
  );
}

function Deeds({ address }: { readonly address: BouncingAddressLineFragment }) {
  const { t } = useTranslation('notifications');
  const { id, memberName, address: mailbox } = address;
  const name = memberName ?? mailbox;
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(LiftSuppressionDocument);
  const lift = async (): Promise<void> => {
    if (await run({ input: { suppressionId: id } })) notifications.show({ message: t('bouncing.lifted', { name }) });
  };
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {memberName && (
          <Button size="compact-md" variant="light" aria-label={t('bouncing.correctLabel', { name })} onClick={open}>
            {t('bouncing.correct')}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          loading={busy}
          aria-label={t('bouncing.liftLabel', { name })}
          onClick={() => void lift()}
        >
          {t('bouncing.lift')}
        </Button>
      </Group>
      <Refusals refusals={refusals} />
      {opened && <CorrectAddressDialog address={address} name={name} onClose={close} />}
    </Stack>
  );
}
