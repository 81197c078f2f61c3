import { Programme, ProgrammePolicy } from './programme.entity.js';

export { DEFAULT_POLICY, type PolicySettings, type SettingName } from './policy-settings.js';
export { type Programme, type ProgrammeKind, KINDS as PROGRAMME_KINDS } from './programme.entity.js';
export { BackgroundType, PolicyChoiceInput, KindEnum as ProgrammeKindEnum } from './programme.graphql.js';
export { type ProgrammeFacts, reviewProgramme } from './programme.policy.js';
export { type CurrentPolicy, type Founding, type NewProgramme, ProgrammeService } from './programme.service.js';
export { ProgrammesModule } from './programmes.module.js';
export { HERE, TODAY, todayHere, zoneHere } from './here.js';
export { setting } from './setting.sql.js';

export const programmeEntities = [Programme, ProgrammePolicy];
