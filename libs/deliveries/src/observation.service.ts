import { Injectable } from '@nestjs/common';
import { honour, NotFound, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { ObservationConsent, TrainingBlock, TrainingDelegate } from './delivery.entity.js';
import { reviewObserving } from './delivery.policy.js';
import { agendaOf, type Observed, observedBy, type ObservedSession, peopleOf } from './observation.report.js';

/** Observing a session of a team: with everybody's consent, under a signature, and no longer than it lasts (O4). */
@Injectable()
export class ObservationService {
  /** Everybody of the session who has not been asked. @returns the delivery's id. */
  async ask(tx: Tx, blockId: string): Promise<string> {
    const { deliveryId, sessionId, part } = await tx.repo(TrainingBlock).need(blockId);
    honour(when(part !== 'observation' || sessionId === null, 'NO_SESSION', 'Choose the session first.', 'blockId'));

    const asked = await tx.repo(ObservationConsent).find({ blockId });
    const people = (await peopleOf(tx, sessionId ?? '')).filter(
      ({ membershipId }) => !asked.some((consent) => consent.membershipId === membershipId),
    );
    await tx
      .repo(ObservationConsent)
      .addAll(
        people.map((person) => ({ ...person, blockId, answer: 'asked' as const, askedAt: tx.now, answeredAt: null })),
      );
    await tx.emit('observation.asked', { blockId });
    return deliveryId;
  }

  /** By whoever is asked, for themselves; a yes can be taken back until the session is over. */
  async answer(tx: Tx, blockId: string, agrees: boolean): Promise<void> {
    const [consent] = await tx.repo(ObservationConsent).find({ blockId, membershipId: tx.actor.memberId ?? '' });
    if (!consent) throw new NotFound('TrainingBlock', blockId);

    const answer = agrees ? 'yes' : 'no';
    await tx.repo(ObservationConsent).change({ id: consent.id }, { answer, answeredAt: tx.now });
    await tx.emit('observation.answered', { blockId, membershipId: consent.membershipId, agrees });
  }

  /** By the delegate: what is seen and heard stays there. */
  async sign(tx: Tx, deliveryId: string, name: string): Promise<void> {
    const [me] = await tx.repo(TrainingDelegate).find({ deliveryId, membershipId: tx.actor.memberId ?? '' });
    if (!me) throw new NotFound('TrainingDelivery', deliveryId);
    honour(when(me.signedAt !== null, 'SIGNED', 'You have signed already.', 'name'));

    await tx.repo(TrainingDelegate).change({ id: me.id }, { signedName: name.trim(), signedAt: tx.now });
    await tx.emit('delivery.changed', { deliveryId });
  }

  /** What the delegate may see of the session, now. @throws Refused with everything that closes it. */
  async look(tx: Tx, blockId: string): Promise<ObservedSession> {
    const observed: Observed | undefined = await observedBy(tx, blockId, tx.actor.memberId);
    if (!observed) throw new NotFound('TrainingBlock', blockId);
    honour(reviewObserving(observed, tx.now));
    return { ...observed.session, agenda: await agendaOf(tx, observed.session.id) };
  }
}
