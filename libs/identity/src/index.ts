import { ApiClient, Invitation, Membership } from './member.entity.js';

export { Allow, AllowGuard, LOCK, passLock, Public } from './allow.js';
export { ApiClientService } from './api-client.service.js';
export { Authentication, type Credentials } from './authentication.js';
export { SessionCookie } from './cookie.js';
export { guestOf, Guests } from './guests.js';
export { MembershipType, MyProgrammeType } from './identity.graphql.js';
export { IdentityModule } from './identity.module.js';
export { localeOf, ofMember } from './identity.nodes.js';
export type { Membership } from './member.entity.js';
export { type Invite, MemberService, type MyProgramme, SECRET } from './member.service.js';
export { permissionMatrix, PERMISSIONS, permissionsOf, SCOPES } from './role-table.js';
export { linkOfToken, linkToken } from './secrets.js';
export { SignInService, type Tokens } from './sign-in.service.js';

/** For the connection only: a room's rows are its own. */
export const identityEntities = [ApiClient, Invitation, Membership];
