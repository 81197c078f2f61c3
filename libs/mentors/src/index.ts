import { Mentor } from './mentor.entity.js';
import {
  MentorApplication,
  MentorInterview,
  MentorNomination,
  MentorReference,
} from './recruiting/application.entity.js';
import { MentorStep } from './recruiting/step.entity.js';
import { Warrant, WarrantText } from './warrants/warrant.entity.js';

export { type Mentor, MENTOR_STATUSES } from './mentor.entity.js';
export { MentorType } from './mentor.graphql.js';
export { COMMITMENT_HOURS, SEAT_HOURS } from './mentor.policy.js';
export { type HeldMentor, MentorService } from './mentor.service.js';
export { MentorsModule } from './mentors.module.js';
export { SIGNING } from './warrants/warrant.purpose.js';
export { DEFAULT_WARRANT } from './warrants/warrant.text.js';
export { actorIsWarranted, isWarranted, wasWarranted } from './warrants/warranted.js';

export const mentorEntities = [
  Mentor,
  MentorApplication,
  MentorInterview,
  MentorNomination,
  MentorReference,
  MentorStep,
  Warrant,
  WarrantText,
];
