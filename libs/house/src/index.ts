export { type Ground, HouseModule } from './house.module.js';
export { ROOMS } from './rooms.js';
