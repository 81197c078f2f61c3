import { registerEnumType } from '@nestjs/graphql';
import { MENTOR_STATUSES, type MentorStatus } from './mentor.entity.js';

export type { MentorStatus };

export const MentorStatusEnum = Object.fromEntries(MENTOR_STATUSES.map((status) => [status, status]));
registerEnumType(MentorStatusEnum, { name: 'MentorStatus' });
