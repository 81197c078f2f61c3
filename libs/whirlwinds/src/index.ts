import { Whirlwind, WhirlwindAnswer, WhirlwindGuest, WhirlwindMeeting, WhirlwindWish } from './whirlwind.entity.js';

export { WhirlwindsModule } from './whirlwinds.module.js';

/** For the connection only: a room's rows are its own. */
export const whirlwindEntities = [Whirlwind, WhirlwindAnswer, WhirlwindGuest, WhirlwindMeeting, WhirlwindWish];
