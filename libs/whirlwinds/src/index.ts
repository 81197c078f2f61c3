import { Whirlwind, WhirlwindAnswer, WhirlwindGuest, WhirlwindMeeting, WhirlwindWish } from './whirlwind.entity.js';

export { type OwnMeeting, ownMeetings } from './own-meetings.report.js';
export { COMING, SAYING } from './purposes.js';
export { WhirlwindsModule } from './whirlwinds.module.js';
export { bothWilling } from './willing.js';

/** For the connection only: a room's rows are its own. */
export const whirlwindEntities = [Whirlwind, WhirlwindAnswer, WhirlwindGuest, WhirlwindMeeting, WhirlwindWish];
