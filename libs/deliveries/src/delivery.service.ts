import { Injectable } from '@nestjs/common';
import type { CurriculumKind, PublishedUnit } from '@outrigger/curricula';
import { addMinutes, honour, isZone, NotFound, refusal, when } from '@outrigger/kernel';
import { MemberService } from '@outrigger/identity';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import {
  type DeliveryKind,
  ObservationConsent,
  TrainingAttendance,
  TrainingBlock,
  TrainingDelegate,
  TrainingDelivery,
} from './delivery.entity.js';
import { TrainingCertificate } from './certificates/certificate.entity.js';
import { freeSeat, type KnownRows, type Named, reviewBlock, reviewDelegate } from './delivery.policy.js';
import { mayInstruct } from './instructor.report.js';
import { layOut } from './layout.js';

export interface NewDelivery {
  readonly kind: DeliveryKind;
  readonly title: string;
  readonly curriculumId: string;
  readonly startsOn: string;
  readonly zone: string;
  readonly place: string;
}

export interface BlockChanges extends Named {
  readonly blockId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly lengthMinutes: number;
  readonly room: string | null;
}

export interface NewDelegate {
  readonly deliveryId: string;
  readonly adopterId: string;
  readonly name: string;
  readonly email: string;
  readonly position: string | null;
}

refuseOn('one_delegate_a_seat', refusal('DELEGATION_FULL', 'An organisation sends a team of up to 5.', 'adopterId'));

/** Trainings as they are planned, and whom adopters send to them (O2, O6). */
@Injectable()
export class DeliveryService {
  constructor(private readonly members: MemberService) {}

  /** By the newest version of a curriculum, which it keeps. @returns its id. */
  async plan(tx: Tx, { curriculumId, startsOn, ...facts }: NewDelivery): Promise<string> {
    const version = await newestVersion(tx, curriculumId);
    if (!version) throw new NotFound('Curriculum', curriculumId);
    honour([
      ...when(!isZone(facts.zone), 'NO_SUCH_ZONE', 'The zone is a name of the IANA database.', 'zone'),
      ...when(
        version.kind !== facts.kind,
        'OTHER_KIND',
        'This curriculum is for another kind of training.',
        'curriculumId',
      ),
    ]);

    const { id } = await tx
      .repo(TrainingDelivery)
      .add({ ...facts, versionId: version.id, plannedAt: tx.now, plannedBy: tx.actor.memberId });
    const blocks = layOut(facts.kind, version.units, { startsOn, zone: facts.zone });
    await tx
      .repo(TrainingBlock)
      .addAll(blocks.map((block) => ({ ...block, ...UNSETTLED, deliveryId: id, room: facts.place })));
    await tx.emit('delivery.planned', { deliveryId: id });
    return id;
  }

  /** @returns the delivery's id. */
  async change(tx: Tx, { blockId, lengthMinutes, ...changes }: BlockChanges): Promise<string> {
    const { deliveryId, part, sessionId: before } = await tx.repo(TrainingBlock).need(blockId);
    const known = await namedRows(tx, changes);
    honour(reviewBlock(part, changes, known));

    const endsAt = addMinutes(changes.startsAt, lengthMinutes);
    // O4: whoever consented did so to that session; to another all are asked anew.
    if (changes.sessionId !== before) await tx.repo(ObservationConsent).remove({ blockId });
    await tx.repo(TrainingBlock).change({ id: blockId }, { ...changes, endsAt });
    await tx.emit('delivery.changed', { deliveryId });
    return deliveryId;
  }

  /** O2: up to five of one organisation. Each becomes a member of this programme, as an observer, and is invited. */
  async send(tx: Tx, { deliveryId, adopterId, name, email, position }: NewDelegate): Promise<void> {
    await tx.repo(TrainingDelivery).need(deliveryId);
    const adopters = await tx.sql`select from adopter where id = ${adopterId}`;
    if (adopters.length === 0) throw new NotFound('Adopter', adopterId);
    const delegates = await tx.repo(TrainingDelegate).find({ deliveryId, adopterId });
    const taken = delegates.map(({ seat }) => seat);
    const known =
      await tx.sql`select from training_delegate d join membership m on m.tenant_id = d.tenant_id and m.id = d.membership_id
      where d.delivery_id = ${deliveryId} and m.email = ${email.trim().toLowerCase()}`;
    honour(reviewDelegate({ taken, isKnown: known.length > 0 }));

    const { id: membershipId } = await this.members.invite(tx, { name, email, roles: ['observer'] });
    await tx
      .repo(TrainingDelegate)
      .add({ deliveryId, adopterId, seat: freeSeat(taken), membershipId, position, signedName: null, signedAt: null });
    await tx.emit('delivery.changed', { deliveryId });
  }

  /** Somebody stays away; the seat is free again. @returns the delivery's id. */
  async withdraw(tx: Tx, delegateId: string): Promise<string> {
    const { deliveryId } = await tx.repo(TrainingDelegate).need(delegateId);
    const attended = await tx.repo(TrainingAttendance).find({ delegateId });
    const certified = await tx.repo(TrainingCertificate).find({ delegateId });
    honour([
      ...when(attended.length > 0, 'WAS_THERE', 'This person was there already.', 'delegateId'),
      ...when(certified.length > 0, 'HAS_CERTIFICATE', 'This person has a certificate of it.', 'delegateId'),
    ]);

    await tx.repo(TrainingDelegate).remove({ id: delegateId });
    await tx.emit('delivery.changed', { deliveryId });
    return deliveryId;
  }
}

const UNSETTLED = { instructorId: null, sessionId: null, meetingId: null } as const;

interface PinnedVersion {
  readonly id: string;
  readonly kind: CurriculumKind;
  readonly units: readonly PublishedUnit[];
}

async function newestVersion(tx: Tx, curriculumId: string): Promise<PinnedVersion | undefined> {
  const [found] = await tx.sql<PinnedVersion>`
    select v.id, c.kind, v.units from curriculum c join curriculum_version v on v.tenant_id = c.tenant_id and v.curriculum_id = c.id
     where c.id = ${curriculumId} order by v.version desc limit 1`;
  return found;
}

async function namedRows(tx: Tx, { instructorId, sessionId, meetingId }: Named): Promise<KnownRows> {
  const [found] = await tx.sql<KnownRows>`
    select exists (select from membership m where m.id = ${instructorId} and ${mayInstruct(sql`m`)}) as instructor,
           exists (select from session where id = ${sessionId}) as session,
           exists (select from mentor_meeting where id = ${meetingId}) as meeting`;
  return found ?? { instructor: false, session: false, meeting: false };
}
