import type { Accepted, Reader } from '@outrigger/graph';
import type { TrainingDeliveryType } from './delivery.graphql.js';
import type { DeliveryPayload } from './delivery.inputs.js';

/** The training as it is after the deed. */
export const told = async (read: Reader, id: string): Promise<Accepted<DeliveryPayload>> => ({
  delivery: await read.one<TrainingDeliveryType>('TrainingDelivery', id, 'delivery'),
});
