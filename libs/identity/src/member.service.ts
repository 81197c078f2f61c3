import { Inject, Injectable } from '@nestjs/common';
import {
  addHours,
  honour,
  may,
  NotFound,
  type Origin,
  refusal,
  Refused,
  type Role,
  type Tongue,
  when,
} from '@outrigger/kernel';
import { IdentityStore, refuseOn, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { Invitation, Membership } from './member.entity.js';
import { linkOfToken } from './secrets.js';
import { SignInService } from './sign-in.service.js';

/** The deployment's secret, as a provider. */
export const SECRET = Symbol('secret');

const INVITATION_DAYS = 14;

refuseOn(
  'one_membership_an_address',
  refusal('ADDRESS_TAKEN', 'Somebody else of this programme has this address.', 'email'),
);

export interface Invite {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** In which they are written to; without it the programme's. */
  readonly locale?: Tongue | null;
}

/** Who belongs to a programme. */
@Injectable()
export class MemberService {
  constructor(
    private readonly store: IdentityStore,
    private readonly signIns: SignInService,
    @Inject(SECRET) private readonly secret: string,
  ) {}

  /** The membership of an address, with this role among its roles; made when there is none. A revoked one is refused. */
  async enrol(tx: Tx, { name, email, roles, locale = null }: Invite): Promise<Membership> {
    // One statement, so that two who enrol the same address at once make one membership with all its roles.
    const [member] = await tx.sql<Membership>`
      insert into membership (id, name, email, roles, status, locale)
      values (${uuid()}, ${name.trim()}, ${email.trim().toLowerCase()}, ${[...roles]}, 'invited', ${locale})
      on conflict (tenant_id, email) do update set roles = membership.roles ||
        array(select unnest(excluded.roles) except select unnest(membership.roles))
      returning id, person_id as "personId", name, email, roles, status, locale`;
    if (!member) throw new TypeError('A membership is there, or is made.');
    honour(
      when(
        member.status === 'revoked',
        'MEMBER_REVOKED',
        `${member.name} was removed from this programme. Restore the membership first.`,
        'email',
        member.id,
      ),
    );
    return member;
  }

  /** Enrols and sends a single-use link; somebody who has a login already only gains the roles. */
  async invite(tx: Tx, invite: Invite): Promise<Membership> {
    const member = await this.enrol(tx, invite);
    if (member.status === 'invited') await this.sendLink(tx, member);
    return member;
  }

  /** In which letters and their pages are from now on; null is the programme's. Others' by the office only. */
  async chooseLanguage(tx: Tx, membershipId: string | null | undefined, locale: Tongue | null): Promise<string> {
    const id = membershipId ?? tx.actor.memberId;
    if (!id) throw new NotFound('Membership', 'of this login');
    const isTheirs = id === tx.actor.memberId || may(tx.actor, 'people.invite');
    honour(when(!isTheirs, 'NOT_YOUR_LANGUAGE', 'Everybody chooses their own language.', 'membershipId'));
    await tx.repo(Membership).need(id);

    await tx.repo(Membership).change({ id }, { locale });
    return id;
  }

  /** Where the programme writes to a member; their login stays. Whoever has not come in yet gets their link there. */
  async correctAddress(tx: Tx, membershipId: string, email: string): Promise<void> {
    const member = await tx.repo(Membership).need(membershipId);
    const address = email.trim().toLowerCase();

    await tx.repo(Membership).change({ id: membershipId }, { email: address });
    if (member.status === 'invited') await this.sendLink(tx, member);
    await tx.emit('member.addressCorrected', { membershipId });
  }

  /** Acts at the next request of that person, and on what they have open. */
  async revoke(tx: Tx, membershipId: string, reason: string): Promise<void> {
    const member = await tx.repo(Membership).need(membershipId);
    honour([
      ...when(
        member.id === tx.actor.memberId,
        'NOT_YOURSELF',
        'Somebody else has to remove you.',
        'membershipId',
        member.id,
      ),
      ...when(
        member.status === 'revoked',
        'ALREADY_REVOKED',
        `${member.name} is removed already.`,
        'membershipId',
        member.id,
      ),
    ]);

    await tx.repo(Membership).change({ id: membershipId }, { status: 'revoked' });
    await tx.because(reason);
    await tx.emit('member.revoked', { membershipId, reason });
  }

  /** Checks the link, then the login; both or nothing of it counts. @returns where to go and as whom. */
  async accept(
    link: string,
    password: string,
    from: Origin,
  ): Promise<{ slug: string; login: string; personId: string }> {
    const invitation = await this.invitationOf(link);
    const personId = await this.signIns.loginFor(invitation.email, password, from.address);
    const { id: credentialId, membershipId: memberId } = invitation;
    await this.store.together({ memberId, credentialId, via: 'link', deed: 'acceptInvitation', from }, async (sql) => {
      const used = await sql`
        update invitation set used_at = now() where tenant_id = ${invitation.tenantId} and id = ${invitation.id} and used_at is null returning id`;
      const joined = await sql`update membership set person_id = ${personId}, status = 'active'
        where tenant_id = ${invitation.tenantId} and id = ${invitation.membershipId} and status = 'invited' returning id`;
      if (used.length === 0 || joined.length === 0) throw new Refused([DEAD_LINK]);
    });
    return { slug: invitation.slug, login: invitation.email, personId };
  }

  /** The programmes of a person who has signed in. */
  programmesOf(personId: string): Promise<MyProgramme[]> {
    return this.store.sql<MyProgramme>`
      select t.id, t.slug, p.name, m.roles, p.is_centre as "isCentre"
        from membership m join tenant t on t.id = m.tenant_id join programme p on p.tenant_id = t.id and p.status <> 'closed'
       where m.person_id = ${personId} and m.status = 'active' order by p.name`;
  }

  private async sendLink(tx: Tx, member: Membership): Promise<void> {
    const invitation = await tx.repo(Invitation).add({
      membershipId: member.id,
      invitedBy: tx.actor.memberId,
      expiresAt: addHours(tx.now, INVITATION_DAYS * 24),
      usedAt: null,
    });
    await tx.emit('member.invited', { invitationId: invitation.id });
  }

  private async invitationOf(link: string): Promise<OpenInvitation> {
    const named = linkOfToken(this.secret, link);
    const [found] = named
      ? await this.store.sql<OpenInvitation>`
          select i.id, i.tenant_id as "tenantId", i.membership_id as "membershipId", m.email, t.slug
            from invitation i
            join membership m on m.tenant_id = i.tenant_id and m.id = i.membership_id and m.status = 'invited'
            join tenant t on t.id = i.tenant_id
           where i.tenant_id = ${named.tenantId} and i.id = ${named.id} and i.used_at is null and i.expires_at > now()`
      : [];
    if (!found) throw new Refused([DEAD_LINK]);
    return found;
  }
}

export interface MyProgramme {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly roles: Role[];
  readonly isCentre: boolean;
}

interface OpenInvitation {
  readonly id: string;
  readonly tenantId: string;
  readonly membershipId: string;
  readonly email: string;
  readonly slug: string;
}

const DEAD_LINK = refusal(
  'INVITATION_DEAD',
  'This invitation was used, has run out or is not whole. Ask your programme for a new one.',
  'token',
);
