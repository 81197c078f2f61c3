import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InOperation, InTx, like, type PageOf, Read, type Reader } from '@outrigger/graph';
import { type Operation, sql, type Tx } from '@outrigger/tenancy';
import { Allow } from './allow.js';
import { ApiClientService } from './api-client.service.js';
import {
  ApiClientType,
  ChooseLanguageInput,
  ChooseLanguagePayload,
  CreateApiClientInput,
  CreateApiClientPayload,
  InviteMemberInput,
  InviteMemberPayload,
  MembershipPage,
  MembershipsArgs,
  MembershipType,
  MeType,
  RevokeApiClientInput,
  RevokeApiClientPayload,
  RevokeMemberInput,
  RevokeMemberPayload,
} from './identity.graphql.js';
import { MemberService } from './member.service.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly members: MemberService,
    private readonly clients: ApiClientService,
  ) {}

  @Query(() => MeType)
  @Allow('self.use')
  async me(@InOperation() { actor }: Operation, @Read() read: Reader): Promise<MeType> {
    const [membership, programmes] = await Promise.all([
      actor?.memberId ? read.one<MembershipType>('Membership', actor.memberId, 'membership') : null,
      actor?.personId ? this.members.programmesOf(actor.personId) : [],
    ]);
    return { membership, programmes, permissions: [...(actor?.permissions ?? [])] };
  }

  @Query(() => MembershipPage)
  @Allow('people.read')
  memberships(@Args() { search, ...paging }: MembershipsArgs, @Read() read: Reader): Promise<PageOf<MembershipType>> {
    return read.page('Membership', paging, {
      order: (row) => ({ by: sql`${row}.name`, type: 'text' }),
      where: (row) => (search ? [sql`(${row}.name ilike ${like(search)} or ${row}.email ilike ${like(search)})`] : []),
    });
  }

  @Query(() => [ApiClientType])
  @Allow('clients.manage')
  apiClients(@Read() read: Reader): Promise<ApiClientType[]> {
    return read.list('ApiClient', 100, (row) => sql`${row}.created_at desc`);
  }

  @Mutation(() => InviteMemberPayload)
  @Allow('people.invite')
  async inviteMember(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: InviteMemberInput,
  ): Promise<Accepted<InviteMemberPayload>> {
    const { id } = await this.members.invite(tx, input);
    return { membership: await read.one<MembershipType>('Membership', id, 'membership') };
  }

  @Mutation(() => ChooseLanguagePayload, { description: 'In which letters, and the pages behind them, are.' })
  @Allow('language.choose')
  async chooseLanguage(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { membershipId, locale = null }: ChooseLanguageInput,
  ): Promise<Accepted<ChooseLanguagePayload>> {
    const id = await this.members.chooseLanguage(tx, membershipId, locale);
    return { membership: await read.one<MembershipType>('Membership', id, 'membership') };
  }

  @Mutation(() => RevokeMemberPayload, { description: 'Acts at once: at the next request, and on open sockets.' })
  @Allow('people.revoke')
  async revokeMember(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: RevokeMemberInput,
  ): Promise<Accepted<RevokeMemberPayload>> {
    await this.members.revoke(tx, input.membershipId, input.reason);
    return { membership: await read.one<MembershipType>('Membership', input.membershipId, 'membership') };
  }

  @Mutation(() => CreateApiClientPayload)
  @Allow('clients.manage')
  async createApiClient(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: CreateApiClientInput,
  ): Promise<Accepted<CreateApiClientPayload>> {
    const { id, key } = await this.clients.create(tx, input);
    return { key, apiClient: await read.one<ApiClientType>('ApiClient', id, 'apiClient') };
  }

  @Mutation(() => RevokeApiClientPayload)
  @Allow('clients.manage')
  async revokeApiClient(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { id }: RevokeApiClientInput,
  ): Promise<Accepted<RevokeApiClientPayload>> {
    await this.clients.revoke(tx, id);
    return { apiClient: await read.one<ApiClientType>('ApiClient', id, 'apiClient') };
  }
}
