import type { ParsedMail } from 'mailparser';
import { calendarsOf, eventOf } from '../../support/mail-parts.js';
import type { Entry } from './book.js';
import type { Stage } from './programme.js';
import { type Difference, difference } from './rows.js';

export interface Post {
  /** As they came over the wire. */
  readonly copies: number;
  /** As a mail system keeps them: by their Message-ID. */
  readonly letters: number;
  readonly difference: Difference;
}

/**
 * Whether a letter must have come, or may: of a session that was moved before its letters were written, only that.
 * A cancellation must have come to whoever was shown the session: a calendar that never had it is told nothing.
 */
type How = 'must' | 'may' | 'ifShown';
type Wanted = Map<string, How>;

const INVITING = new Set(['inviteMember', 'addMentor', 'acceptVenture']);

/** Compares all that the mail server got with what the ledger says must have been written. */
export function sort(mails: readonly ParsedMail[], entries: readonly Entry[], stages: readonly Stage[]): Post {
  const byId = new Map(mails.map((mail) => [mail.messageId ?? '', mail]));
  const came = new Map<string, number>();
  for (const mail of byId.values()) came.set(identityOf(mail), (came.get(identityOf(mail)) ?? 0) + 1);
  const wanted = wantedOf(entries, stages);
  // What may have come counts as asked for as soon as it has.
  const may = [...came.keys()].filter((key) => key.startsWith(ASKING));
  const shown = new Set([...came.keys()].filter((key) => key.startsWith('REQUEST ')).map(placeOf));
  const isDue = (key: string, how: How): boolean => how === 'must' || (how === 'ifShown' && shown.has(placeOf(key)));
  const must = [...wanted].filter(([key, how]) => isDue(key, how) || came.has(key)).map(([key]) => key);
  const asked = new Map([...must, ...may].map((key) => [key, 1]));
  const times = (key: string): number => came.get(key) ?? 0;
  return { copies: mails.length, letters: byId.size, difference: difference('letters', asked, times, came.keys()) };
}

/** Letters that the clock writes around a session: whether one came is the clock's, that none came twice is ours. */
const ASKING = 'asking ';
const NEWS = /^The report is in/;

/** By what its reader would call it the same: a calendar by UID, SEQUENCE and METHOD, a report by its session. */
function identityOf(mail: ParsedMail): string {
  const to = readerOf(mail);
  const [calendar] = calendarsOf(mail);
  if (calendar) {
    const { uid, sequence } = eventOf(mail);
    const [, method = ''] = /^METHOD:(\w+)/m.exec(calendar) ?? [];
    return `${method} ${sessionIn(uid)} ${sequence} ${to}`;
  }
  const about = [mail.references ?? ''].flat()[0] ?? '';
  if (!about) return `welcome ${to}`;
  const subject = mail.subject ?? '';
  return NEWS.test(subject) ? `report ${sessionIn(about)} ${to}` : `${ASKING}${subject} ${about} ${to}`;
}

/** Whose calendar a line is about, and of which session: `METHOD session sequence reader` without method and sequence. */
const placeOf = (line: string): string => {
  const [, session, , ...reader] = line.split(' ');
  return [session, ...reader].join(' ');
};

const readerOf = ({ to }: ParsedMail): string => (to && 'value' in to ? (to.value[0]?.address ?? '') : '');

const sessionIn = (text: string): string => /session-([0-9a-f-]{36})/.exec(text)?.[1] ?? text;

function wantedOf(entries: readonly Entry[], stages: readonly Stage[]): Wanted {
  const wanted: Wanted = new Map();
  const addresses = new Map(stages.map((stage) => [stage.tenantId, stage.addresses]));
  const last = new Map<string, string>();
  for (const { deed, tenantId, subject, sequence = 0 } of entries) {
    const everybody = (line: string, how: How): void =>
      addresses.get(tenantId)?.forEach((to) => wanted.set(`${line} ${to}`, how));
    if (INVITING.has(deed)) wanted.set(`welcome ${subject}@ledger.example.org`, 'must');
    if (deed === 'fileReport') everybody(`report ${subject}`, 'must');
    const method = { confirmSession: 'REQUEST', moveSession: 'REQUEST', cancelSession: 'CANCEL' }[deed];
    if (!method) continue;
    // Only the newest state of a session must have been told; the book has each session's deeds in their order.
    const before = last.get(subject);
    if (before) everybody(before, 'may');
    last.set(subject, `${method} ${subject} ${sequence}`);
    everybody(`${method} ${subject} ${sequence}`, method === 'CANCEL' ? 'ifShown' : 'must');
  }
  return wanted;
}
