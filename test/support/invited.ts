import { linkToken } from '@outrigger/identity';
import { codes, type Fields } from './client.js';
import type { House, Person, Programme } from './house.js';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  refusals { code message field } membership { id email roles status } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  refusals { code message field } programmeSlug login } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  refusals { code message } accessToken refreshToken programmes { slug name roles } } }`;

/** Two of them do: nobody may guess either. */
export const PASSWORD = 'four random brown otters';

export async function invite(by: Person, email: string, ...roles: string[]): Promise<Fields> {
  const { data, errors } = await by.ask(INVITE, { input: { name: 'Ines', email, roles } });
  return data?.['inviteMember'] ?? errors;
}

/** The last part of the link in the newest letter to this address. */
export async function linkOf({ database }: House, programme: Programme, email: string): Promise<string> {
  const [newest] = await database.admin<{ id: string }>(
    `select i.id from invitation i join membership m on m.tenant_id = i.tenant_id and m.id = i.membership_id
      where m.email = $1 and i.tenant_id = $2 order by i.id desc limit 1`,
    [email, programme.id],
  );
  return linkToken(database.secret, programme.id, newest?.id ?? '');
}

export async function accept({ anonymous }: House, token: string, password: string): Promise<Fields> {
  const { data, errors } = await anonymous(ACCEPT, { input: { token, password } });
  return data?.['acceptInvitation'] ?? errors;
}

export async function signIn({ anonymous }: House, login: string, password: string): Promise<Fields> {
  const { data, errors } = await anonymous(SIGN_IN, { input: { login, password } });
  return data?.['signIn'] ?? errors;
}

/** Invites, accepts, signs in. @returns the tokens. */
export async function welcome(house: House, programme: Programme, email: string, ...roles: string[]): Promise<Fields> {
  await invite(programme.manager, email, ...roles);
  const accepted = await accept(house, await linkOf(house, programme, email), PASSWORD);
  if (codes(accepted).length > 0) throw new Error(JSON.stringify(accepted));
  return signIn(house, email, PASSWORD);
}
