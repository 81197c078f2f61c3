import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeliveriesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { PlanDeliveryDialog } from './plan-delivery-dialog';

/** Trainings that are planned and that were given; for a delegate those that they are sent to (O2). */
export function DeliveriesSection() {
  const { t } = useTranslation('deliveries');
  const { slug, may } = useHere();
  const plans = may('network.adopt');
  const { data } = useQuery(question(slug, DeliveriesDocument, {}));
  const [opened, open, close] = useUrlDialog('plan');
  const trainings = data?.deliveries.items ?? [];
  if (!plans && may('curricula.read') && trainings.length === 0) return null;
  return (
    <Section
      title={t('title')}
      deeds={
        plans && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
            {t('plan.deed')}
          </Button>
        )
      }
    >
      {data && trainings.length === 0 && <Empty says={t(plans ? 'none' : 'noneMine')} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {trainings.map(({ id, title, kind, startsAt, zone, place, delegateCount, certificateCount }) => (
          <li key={id}>
            <Link to="/p/$slug/deliveries/$id" params={{ slug, id }} className="row-link break-words">
              {title}
            </Link>
            <Text size="sm" c="dimmed" className="break-words">
              {[
                t(`kind.${kind}`),
                startsAt && showInstant(startsAt, zone),
                place,
                plans && t('delegateCount', { count: delegateCount }),
                plans && t('certificates', { count: certificateCount }),
              ]
                .filter(Boolean)
                .join(', ')}
            </Text>
          </li>
        ))}
      </Stack>
      {opened && <PlanDeliveryDialog onClose={close} />}
    </Section>
  );
}
