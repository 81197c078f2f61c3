import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeliveryDocument, type DeliveryQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { BlocksSection } from './blocks-section';
import { DelegatesSection } from './delegates-section';
import { MaterialsSection } from './materials-section';
import { MyVisit } from './my-visit';

export type Delivery = NonNullable<DeliveryQuery['delivery']>;

export interface DeliveryProps {
  readonly delivery: Delivery;
}

/** One training: its half-days, who is sent to it, who was there, and who has the certificate (O2-O7). */
export function DeliveryScreen() {
  const { t } = useTranslation('deliveries');
  const { slug, may } = useHere();
  const { id } = useParams({ from: '/p/$slug/deliveries/$id' });
  const { data } = useSuspenseQuery(question(slug, DeliveryDocument, { id }));
  const delivery = found(data.delivery);
  const { title, kind, curriculumTitle, version, place } = delivery;
  return (
    <Page title={title} lead={t('lead', { kind: t(`kind.${kind}`), curriculum: curriculumTitle, version, place })}>
      <MyVisit delivery={delivery} />
      <BlocksSection delivery={delivery} />
      {may('network.adopt') ? <DelegatesSection delivery={delivery} /> : <MaterialsSection deliveryId={id} />}
    </Page>
  );
}
