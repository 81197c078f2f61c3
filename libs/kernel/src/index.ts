export { type Actor, house, may, type Origin, type Role, ROLES } from './actor.js';
export { grouped } from './grouped.js';
export { addDays, addHours, addMinutes, addMonths, dayIn, dayWords, isDay, isZone } from './local-time.js';
export { isHttps } from './address.js';
export { asMissing, honour, NotFound, type Refusal, refusal, Refused, when } from './refusal.js';
export { directionOf, fill, formatOf, type Spoken, type Tongue, tongueOf, TONGUES, type Words } from './tongues.js';
