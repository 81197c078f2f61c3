import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, CalledBy, type Caller, InOperation, Unkeyed } from '@outrigger/graph';
import type { Operation } from '@outrigger/tenancy';
import { Allow, Public } from './allow.js';
import { SessionCookie } from './cookie.js';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  RefreshInput,
  SignInInput,
  SignInPayload,
  SignOutPayload,
} from './identity.graphql.js';
import { MemberService } from './member.service.js';
import { SignInService, type Tokens } from './sign-in.service.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly members: MemberService,
    private readonly cookie: SessionCookie,
  ) {}

  @Mutation(() => SignInPayload)
  @Public()
  @Unkeyed()
  async signIn(
    @CalledBy() caller: Caller,
    @Args('input') { login, password, transport }: SignInInput,
  ): Promise<Accepted<SignInPayload>> {
    const tokens = await this.signIns.signIn(
      login,
      password,
      transport === 'COOKIE' ? 'cookie' : 'token',
      caller.address,
    );
    if (transport === 'TOKEN') return this.told(tokens);
    caller.setCookie?.(this.cookie.set(tokens.access));
    return { programmes: await this.members.programmesOf(tokens.personId), accessExpiresAt: tokens.accessExpiresAt };
  }

  @Mutation(() => SignInPayload, { description: 'A new pair of tokens for a refresh token, which is spent by it.' })
  @Public()
  @Unkeyed()
  async refresh(@Args('input') { refreshToken }: RefreshInput): Promise<Accepted<SignInPayload>> {
    return this.told(await this.signIns.refresh(refreshToken));
  }

  @Mutation(() => SignOutPayload)
  @Allow('self.use')
  @Unkeyed()
  async signOut(@InOperation() { actor }: Operation, @CalledBy() caller: Caller): Promise<Accepted<SignOutPayload>> {
    if (actor?.credentialId && actor.personId) await this.signIns.signOut(actor.credentialId);
    caller.setCookie?.(this.cookie.clear());
    return {};
  }

  @Mutation(() => SignOutPayload, { description: 'Ends every sign-in of this person, on every device.' })
  @Allow('self.use')
  @Unkeyed()
  async signOutEverywhere(
    @InOperation() { actor }: Operation,
    @CalledBy() caller: Caller,
  ): Promise<Accepted<SignOutPayload>> {
    if (actor?.personId) await this.signIns.signOutEverywhere(actor.personId);
    caller.setCookie?.(this.cookie.clear());
    return {};
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Makes the login, or joins the one that the address has.' })
  @Public()
  @Unkeyed()
  async acceptInvitation(
    @CalledBy() { address, correlationId }: Caller,
    @Args('input') { token, password }: AcceptInvitationInput,
  ): Promise<Accepted<AcceptInvitationPayload>> {
    const { slug, login } = await this.members.accept(token, password, { address, correlationId });
    return { programmeSlug: slug, login };
  }

  private async told(tokens: Tokens): Promise<Accepted<SignInPayload>> {
    return {
      accessToken: tokens.access,
      accessExpiresAt: tokens.accessExpiresAt,
      ...(tokens.refresh && { refreshToken: tokens.refresh }),
      ...(tokens.refreshExpiresAt && { refreshExpiresAt: tokens.refreshExpiresAt }),
      programmes: await this.members.programmesOf(tokens.personId),
    };
  }
}
