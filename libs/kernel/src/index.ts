export { type Actor, house, may, type Origin, type Role, ROLES } from './actor.js';
export { addDays, addHours, addMinutes, addMonths, dayIn, isDay, isZone } from './local-time.js';
export { asMissing, honour, NotFound, type Refusal, refusal, Refused, when } from './refusal.js';
export { directionOf, fill, formatOf, type Spoken, type Tongue, tongueOf, TONGUES, type Words } from './tongues.js';
