import type { Accepted, Reader } from '@outrigger/graph';
import type { AdopterPayload } from './adopter.inputs.js';
import type { AdopterType } from './adopter.graphql.js';

/** The adopter as it is after the deed. */
export const told = async (read: Reader, id: string): Promise<Accepted<AdopterPayload>> => ({
  adopter: await read.one<AdopterType>('Adopter', id, 'adopter'),
});
