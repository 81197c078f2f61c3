import { Inject, Injectable } from '@nestjs/common';
import { guestOf, permissionsOf, SECRET } from '@outrigger/identity';
import { type Actor, house, type Origin, type Refusal } from '@outrigger/kernel';
import { type DeviceMember, Devices, momentWords, speechIn } from '@outrigger/links';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { mentorAt, mentorOfMember } from '../cohort.report.js';
import type { ArrivalWay } from '../meeting.entity.js';
import { reviewArrival } from '../meeting.policy.js';
import { ArrivalService } from './arrival.service.js';
import { type Door, doorOf, type Noted, notedAt } from './door.report.js';
import { meetingOfCode, meetingOfPass, type Named, passOf, placeOfReceipt, receiptOf } from './code.js';

/** What the code at the door opens. */
export interface DoorPage {
  /** BCP 47: the door speaks the programme's language. */
  readonly locale: string;
  readonly programme: string;
  readonly brandColor: string | null;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** For the form; null where nothing can be pressed. */
  readonly pass: string | null;
  readonly against: readonly Refusal[];
}

/** What whoever was noted reads. */
export interface ReceiptPage {
  readonly locale: string;
  readonly programme: string;
  readonly brandColor: string | null;
  readonly name: string;
  readonly when: string;
  readonly isHere: boolean;
  /** As long as the meeting goes on. */
  readonly undoable: boolean;
}

export interface Arrived {
  readonly receipt: string;
  /** To be set as a cookie, for somebody who had signed in here. */
  readonly device: string | null;
}

/** By what a phone is known: our cookie for links, or a sign-in of the console. */
export interface Shown {
  readonly device: string | undefined;
  readonly signedIn: Actor | null;
}

/** Mentors at the door, with the code on the wall and their own phones (C4, S6). Opening it changes nothing. */
@Injectable()
export class CheckInDesk {
  constructor(
    @Inject(SECRET) private readonly secret: string,
    private readonly tenancy: Tenancy,
    private readonly devices: Devices,
    private readonly arrivals: ArrivalService,
  ) {}

  /** Null for a code that is old, or is none. */
  async page(code: string, at: Date): Promise<DoorPage | null> {
    const named = meetingOfCode(this.secret, code, at);
    return named && this.door(named, at);
  }

  /** The same page again, for somebody who has opened a good code a little while ago. */
  async again(pass: string, at: Date): Promise<DoorPage | null> {
    const named = meetingOfPass(this.secret, pass, at);
    return named && this.door(named, at);
  }

  /** Whose meeting a good code is of. */
  programmeOf(code: string, at: Date): string | null {
    return meetingOfCode(this.secret, code, at)?.tenantId ?? null;
  }

  /** Without a press, on a phone that is known. @returns null where somebody has to say who they are. */
  async auto(code: string, shown: Shown, at: Date, from: Origin): Promise<Arrived | null> {
    const named = meetingOfCode(this.secret, code, at);
    return named && this.known(named, shown, from);
  }

  /** By a press, with one's address, or on a phone that is known. @throws Refused with what stands against it. */
  async press(pass: string, address: string, shown: Shown, at: Date, from: Origin): Promise<Arrived | null> {
    const named = meetingOfPass(this.secret, pass, at);
    if (!named) return null;
    if (address.trim() === '') {
      const known = await this.known(named, shown, from);
      if (known) return known;
    }
    return this.tenancy.write(guestOf(named.tenantId, from), (tx) => this.named(tx, named, address), 'meetings.named');
  }

  async receipt(receipt: string, at: Date): Promise<ReceiptPage | null> {
    const named = placeOfReceipt(this.secret, receipt);
    const found = named && (await this.tenancy.read(house(named.tenantId), (tx) => notedAt(tx, named.id)));
    if (!found) return null;
    const { programme, brandColor, locale, name, isHere, meeting } = found;
    const undoable = isHere && reviewArrival(found.meeting, at).length === 0;
    const when = momentWords(meeting.startsAt, meeting.zone, speechIn(locale));
    return { programme, brandColor, locale, name, isHere, undoable, when };
  }

  async undo(receipt: string, at: Date, from: Origin): Promise<boolean> {
    const named = placeOfReceipt(this.secret, receipt);
    if (!named) return false;
    const deed = async (tx: Tx): Promise<boolean> => {
      const found = await notedAt(tx, named.id);
      if (!found || reviewArrival(found.meeting, at).length > 0) return false;
      await this.takeBack(tx, found, named.id);
      return true;
    };
    return this.tenancy.write(guestOf(named.tenantId, from), deed, 'meetings.checkIn (undone)');
  }

  private async takeBack(tx: Tx, { meeting, mentorId }: Noted, id: string): Promise<void> {
    if (mentorId) await this.arrivals.leave(tx, meeting.id, mentorId);
    else await this.arrivals.noteGuest(tx, id, false);
  }

  private async door(named: Named, at: Date): Promise<DoorPage | null> {
    const found = await this.tenancy.read(house(named.tenantId), (tx) => doorOf(tx, named.id));
    if (!found) return null;
    const against = reviewArrival(found.meeting, at);
    const pass = against.length === 0 ? passOf(this.secret, named, at) : null;
    const { programme, brandColor, locale } = found;
    return { programme, brandColor, locale, facts: factsOf(found), pass, against };
  }

  private async known(named: Named, shown: Shown, from: Origin): Promise<Arrived | null> {
    const member = await this.memberBehind(named, shown, from);
    if (!member) return null;
    const deed = async (tx: Tx): Promise<Arrived | null> => {
      const mentor = await mentorOfMember(tx, member.memberId ?? '');
      if (!mentor) return null;
      const arrived = await this.note(tx, named, mentor.id, 'device');
      const isNew = shown.signedIn !== null;
      return { ...arrived, device: isNew ? await this.devices.remember(tx) : null };
    };
    return this.tenancy.write(member, deed, 'meetings.checkIn');
  }

  /** Whoever says who they are proves nothing else by it: this phone is as unknown as before. */
  private async named(tx: Tx, meeting: Named, address: string): Promise<Arrived> {
    const mentor = await mentorAt(tx, address);
    if (mentor) return this.note(tx, meeting, mentor.id, 'named');
    const guest = await this.arrivals.guestAt(tx, meeting.id, address);
    await this.arrivals.noteGuest(tx, guest.id, true);
    return { receipt: receiptOf(this.secret, { tenantId: meeting.tenantId, id: guest.id }), device: null };
  }

  private async note(tx: Tx, { tenantId, id }: Named, mentorId: string, via: ArrivalWay): Promise<Arrived> {
    const placeId = await this.arrivals.arrive(tx, id, mentorId, via);
    return { receipt: receiptOf(this.secret, { tenantId, id: placeId }), device: null };
  }

  private async memberBehind({ tenantId }: Named, { device, signedIn }: Shown, from: Origin): Promise<Actor | null> {
    if (signedIn?.tenantId === tenantId && signedIn.memberId) return { ...signedIn, from };
    const find = async (tx: Tx): Promise<DeviceMember | null> => (device ? this.devices.memberOf(tx, device) : null);
    const member = await this.tenancy.read(house(tenantId), find);
    if (!member) return null;
    const { id: memberId, personId, roles } = member;
    const permissions = permissionsOf(roles, false);
    return { tenantId, personId, memberId, roles, permissions, via: 'link', credentialId: null, from };
  }
}

function factsOf({ meeting, locale }: Door): DoorPage['facts'] {
  const speech = speechIn(locale);
  const { when, where } = speech.phrases;
  return [
    [when, momentWords(meeting.startsAt, meeting.zone, speech)],
    ...(meeting.place ? ([[where, meeting.place]] as const) : []),
  ];
}
