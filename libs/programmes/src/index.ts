import { Programme, ProgrammePolicy } from './programme.entity.js';

export { DEFAULT_POLICY, type PolicySettings, type SettingName } from './policy-settings.js';
export type { Programme } from './programme.entity.js';
export { BackgroundType } from './programme.graphql.js';
export { type CurrentPolicy, type NewProgramme, ProgrammeService } from './programme.service.js';
export { ProgrammesModule } from './programmes.module.js';

export const programmeEntities = [Programme, ProgrammePolicy];
