export { type Ground, groundOf } from './ground.js';
export { HouseModule } from './house.module.js';
export { ROOMS } from './rooms.js';
