import { Link, LinkDevice } from './link.entity.js';

export { DEVICE_DAYS, type DeviceMember, Devices } from './devices.js';
export { type Done, FrontDesk, type Page } from './front-desk.js';
export { LinkService, type NewLink } from './link.service.js';
export { LinksModule } from './links.module.js';
export { momentWords, type Speech, speechIn, stretchWords } from './phrases.js';
export type { Answered, HasPurposes, PageField, Purpose, Question } from './purpose.js';

export const linkEntities = [Link, LinkDevice];
