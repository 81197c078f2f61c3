import { Mentor, Warrant } from './mentor.entity.js';

export { type Mentor, MENTOR_STATUSES } from './mentor.entity.js';
export { MentorType } from './mentor.graphql.js';
export { actorIsWarranted } from './mentor.nodes.js';
export { COMMITMENT_HOURS, SEAT_HOURS, WARRANT_TEXT_VERSION } from './mentor.policy.js';
export { type HeldMentor, MentorService } from './mentor.service.js';
export { MentorsModule } from './mentors.module.js';

export const mentorEntities = [Mentor, Warrant];
