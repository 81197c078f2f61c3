import type { Fields } from './client.js';
import type { House, Person, Programme } from './house.js';

export type Attendee = Person & { readonly mentorId: string };

export const MEETING = `query ($id: ID!) { mentorMeeting(id: $id) { id status startsAt endsAt zone place isUsual programmeVersion
  invited yes no unanswered expected present uninvited minutes minutesByName cancelReason
  items { kind title minutes who ventureId ventureName blurb mentorName }
  places { mentorId name answer attendedAt attendedVia isAsked } guests { id name email broughtByName attendedAt }
  decisions { kind words ventureName } files { name } } }`;

/** Deeds and looks of an office at its meetings. */
export interface Meetings {
  /** As the office does it; its payload. */
  deed(field: string, type: string, input: object, by?: Person): Promise<Fields>;
  read(id: string, by?: Person): Promise<Fields>;
  /** One that begins in some minutes, with everybody invited. @returns its id. */
  invited(startsInMinutes: number): Promise<string>;
  /** Moves its time as if it had been arranged so; a negative start has begun. */
  begin(id: string, startsInMinutes: number): Promise<void>;
  /** What a phone opens that reads the code. */
  code(id: string): Promise<string>;
}

export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

export function meetingsOf(house: Pick<House, 'api'>, programme: Programme): Meetings {
  const { manager } = programme;
  const deed: Meetings['deed'] = async (field, type, input, by = manager) => {
    const body = `{ refusals { code message field } ${PAYLOADS[field] ?? 'meeting { id status }'} }`;
    const answer = await by.ask(`mutation ($input: ${type}!) { ${field}(input: $input) ${body} }`, { input });
    return answer.data?.[field] ?? answer.errors?.[0]?.extensions;
  };
  const begin: Meetings['begin'] = async (id, minutes) => {
    await programme.within(
      (tx) => tx.sql`update mentor_meeting set starts_at = now() + make_interval(mins => ${minutes}::int),
        ends_at = now() + make_interval(mins => ${minutes + 120}::int) where id = ${id}`,
    );
  };
  return {
    deed,
    begin,
    read: async (id, by = manager) => (await by.ask(MEETING, { id })).data?.['mentorMeeting'],
    invited: async (minutes) => {
      const planned = await deed('planMeeting', 'PlanMeetingInput', {
        startsAt: inMinutes(3 * 24 * 60),
        lengthMinutes: 120,
      });
      const meetingId = planned.meeting.id as string;
      await deed('inviteToMeeting', 'InviteToMeetingInput', { meetingId });
      await begin(meetingId, minutes);
      return meetingId;
    },
    code: async (meetingId) => {
      const { data } = await manager.ask(`query ($id: ID!) { checkInCode(meetingId: $id) { path changesAt } }`, {
        id: meetingId,
      });
      return `${house.api.url}${data?.['checkInCode'].path as string}`;
    },
  };
}

const PAYLOADS: Readonly<Record<string, string>> = { setMeetingSeries: 'series { id }', askAfterMentor: '' };

const PASS = /name="pass" value="([\w.-]+)"/;

/** Opens the code's page and says who one is. @returns what the page says then. */
export async function nameOneself(at: string, address: string): Promise<{ status: number; page: string; at: string }> {
  const pass = PASS.exec(await (await fetch(at)).text())?.[1] ?? '';
  return pressWith(at, pass, address);
}

export async function pressWith(
  at: string,
  pass: string,
  address: string,
): Promise<{ status: number; page: string; at: string }> {
  const answer = await fetch(at, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ pass, address }) });
  if (answer.status !== 303) return { status: answer.status, page: await answer.text(), at };
  const next = new URL(answer.headers.get('location') ?? '', at).href;
  return { status: 303, page: await (await fetch(next)).text(), at: next };
}
