import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeliveryDelegateFragment, ObservedSessionDocument, SignConfidentialityDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { refusalsOf } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Facts } from '../kit/facts';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { Certificate } from './certificate';
import type { DeliveryProps } from './delivery-screen';
import { MyEvidence } from './my-evidence';

/** What a delegate does themselves: sign, look at the session that they observe (O4), and what they have by now (O7). */
export function MyVisit({ delivery }: DeliveryProps) {
  const { t } = useTranslation('deliveries');
  const me = delivery.delegates.find(({ isMine }) => isMine);
  if (!me) return null;
  const observed = delivery.blocks.find(({ part, sessionId }) => part === 'observation' && sessionId);
  return (
    <Section title={t('mine.title')}>
      {me.signedAt ? <Text size="sm">{t('signing.done')}</Text> : <Sign deliveryId={delivery.id} me={me} />}
      {me.signedAt && observed && <Observed blockId={observed.id} />}
      <MyEvidence delegateId={me.id} />
      {me.certificate ? <Certificate certificate={me.certificate} /> : <Text size="sm">{t('mine.noCertificate')}</Text>}
    </Section>
  );
}

function Sign({ deliveryId, me }: { readonly deliveryId: string; readonly me: DeliveryDelegateFragment }) {
  const { t } = useTranslation('deliveries');
  const { run, refusals, busy } = useDeed(SignConfidentialityDocument);
  const [name, setName] = useState(me.name);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await run({ input: { deliveryId, name } });
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Text size="sm">{t('signing.text')}</Text>
      <Refusals refusals={refusals} />
      <Group align="flex-end" gap="sm">
        <TextInput
          id="name"
          label={t('delegates.name')}
          maxLength={120}
          required
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" loading={busy}>
          {t('signing.deed')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Asked anew each time one looks: a consent that is taken back closes it. */
function Observed({ blockId }: { readonly blockId: string }) {
  const { t } = useTranslation('deliveries');
  const { slug } = useHere();
  const { data, error } = useQuery({
    ...question(slug, ObservedSessionDocument, { blockId }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    throwOnError: false,
  });
  if (error)
    return (
      <Text size="sm">
        {t('mine.closed', {
          why: refusalsOf(error)
            .map(({ message }) => message)
            .join(' '),
        })}
      </Text>
    );
  if (!data) return null;
  const { venture, oneLiner, startsAt, zone, place, agenda } = data.observedSession;
  return (
    <>
      <Facts
        facts={[
          [t('mine.observed'), `${venture}: ${oneLiner}`],
          [t('block.startsAt'), showInstant(startsAt, zone)],
          [t('block.room'), place],
        ]}
      />
      {agenda.length > 0 && (
        <List type="ordered" spacing={4}>
          {agenda.map((item) => (
            <List.Item key={item}>{item}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}
