import type { Accepted, Reader } from '@outrigger/graph';
import type { CurriculumType } from './curriculum.graphql.js';
import type { CurriculumPayload } from './curriculum.inputs.js';

/** The curriculum as it is after the deed. */
export const told = async (read: Reader, id: string): Promise<Accepted<CurriculumPayload>> => ({
  curriculum: await read.one<CurriculumType>('Curriculum', id, 'curriculum'),
});
