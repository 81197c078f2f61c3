export { type Ground, HouseModule } from './house.module.js';
export { type Ready, runProcess } from './process.js';
export { ROOMS } from './rooms.js';
export { groundOf, openSite, type Site, urlFor } from './site.js';
