import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@outrigger/graph';
import { MENTOR_STATUSES, type MentorStatus } from './mentor.entity.js';

export type { MentorStatus };

export const MentorStatusEnum = enumOf(MENTOR_STATUSES);
registerEnumType(MentorStatusEnum, { name: 'MentorStatus' });
