import { Module } from '@nestjs/common';
import { ApiClientService } from './api-client.service.js';
import { AuditResolver } from './audit.resolver.js';
import { Authentication } from './authentication.js';
import { Guests } from './guests.js';
import { MemberService } from './member.service.js';
import { PeopleResolver } from './people.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';
import './audit.nodes.js';
import './identity.nodes.js';

@Module({
  providers: [
    ApiClientService,
    AuditResolver,
    Authentication,
    Guests,
    MemberService,
    PeopleResolver,
    SignInResolver,
    SignInService,
  ],
  exports: [ApiClientService, Authentication, Guests, MemberService, SignInService],
})
export class IdentityModule {}
