import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type DeliveryDelegateFragment,
  IssueCertificateDocument,
  MentorAdopterDocument,
  RemoveDelegateDocument,
  TrainingEvidenceDocument,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { AddDelegateDialog } from './add-delegate-dialog';
import { Certificate } from './certificate';
import type { DeliveryProps } from './delivery-screen';
import { PartBadge } from './part-badge';

/** Who is sent, organisation by organisation, with the evidence of each, part by part (O2, O7). */
export function DelegatesSection({ delivery }: DeliveryProps) {
  const { t } = useTranslation('deliveries');
  const [opened, open, close] = useUrlDialog('delegate');
  const organisations = [
    ...new Map(delivery.delegates.map(({ adopterId, organisation }) => [adopterId, organisation])),
  ];
  return (
    <Section
      title={t('delegates.title')}
      deeds={
        <Button variant="default" onClick={open}>
          {t('delegates.add')}
        </Button>
      }
    >
      {organisations.length === 0 && <Empty says={t('delegates.none')} />}
      {organisations.map(([adopterId, name]) => (
        <Delegation
          key={adopterId}
          deliveryId={delivery.id}
          adopterId={adopterId}
          name={name}
          delegates={delivery.delegates.filter((delegate) => delegate.adopterId === adopterId)}
        />
      ))}
      {opened && <AddDelegateDialog deliveryId={delivery.id} onClose={close} />}
    </Section>
  );
}

interface DelegationProps {
  readonly deliveryId: string;
  readonly adopterId: string;
  readonly name: string;
  readonly delegates: readonly DeliveryDelegateFragment[];
}

function Delegation({ deliveryId, adopterId, name, delegates }: DelegationProps) {
  const { t } = useTranslation('deliveries');
  const { slug } = useHere();
  const { run, refusals, busy } = useDeed(MentorAdopterDocument);
  const { ventureId = null, isVenture = false } = delegates[0] ?? {};
  return (
    <Stack gap="sm">
      <Group gap="sm" justify="space-between">
        <Text fw={600} className="break-words">
          {t('delegates.of', { name, count: delegates.length })}
        </Text>
        {ventureId && (
          <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }}>
            {t('strategy.open')}
          </Link>
        )}
        {isVenture && !ventureId && <Text size="sm">{t('strategy.is')}</Text>}
        {!isVenture && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            onClick={() => void run({ input: { deliveryId, adopterId } })}
          >
            {t('strategy.deed')}
          </Button>
        )}
      </Group>
      <Refusals refusals={refusals} />
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {delegates.map((delegate) => (
          <Delegate key={delegate.id} delegate={delegate} />
        ))}
      </Stack>
    </Stack>
  );
}

function Delegate({ delegate }: { readonly delegate: DeliveryDelegateFragment }) {
  const { t } = useTranslation('deliveries');
  const { slug } = useHere();
  const { id: delegateId, name, email, position, signedAt, certificate } = delegate;
  const { data } = useQuery(question(slug, TrainingEvidenceDocument, { delegateId }));
  const parts = data?.trainingEvidence ?? [];
  return (
    <Stack component="li" gap={6}>
      <Text size="sm" className="break-words">
        <strong>{name}</strong> {[position, email].filter(Boolean).join(', ')}
      </Text>
      <Group gap={6}>
        {parts.map((part) => (
          <PartBadge key={part.part} state={part} />
        ))}
        <Badge color={signedAt ? 'green' : 'orange'}>{t(signedAt ? 'signing.signed' : 'signing.open')}</Badge>
      </Group>
      {certificate ? (
        <Certificate certificate={certificate} />
      ) : (
        <Issue
          delegateId={delegateId}
          name={name}
          isComplete={parts.length > 0 && parts.every(({ isDone }) => isDone)}
          mayStayAway={parts.every(({ attended }) => attended === 0)}
        />
      )}
    </Stack>
  );
}

interface IssueProps {
  readonly delegateId: string;
  readonly name: string;
  readonly isComplete: boolean;
  readonly mayStayAway: boolean;
}

/** With a part missing the certificate can be asked for, and what is missing is told; whoever was there does not stay away. */
function Issue({ delegateId, name, isComplete, mayStayAway }: IssueProps) {
  const { t } = useTranslation('deliveries');
  const issue = useDeed(IssueCertificateDocument);
  const remove = useDeed(RemoveDelegateDocument);
  const give = async (): Promise<void> => {
    if (await issue.run({ input: { delegateId } })) notifications.show({ message: t('certificate.done', { name }) });
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Refusals refusals={[...issue.refusals, ...remove.refusals]} />
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant={isComplete ? 'filled' : 'default'}
          loading={issue.busy}
          aria-label={`${t('certificate.issue')}: ${name}`}
          onClick={() => void give()}
        >
          {t('certificate.issue')}
        </Button>
        {mayStayAway && (
          <Button
            size="compact-sm"
            variant="default"
            loading={remove.busy}
            aria-label={`${t('delegates.remove')}: ${name}`}
            onClick={() => void remove.run({ input: { delegateId } })}
          >
            {t('delegates.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
