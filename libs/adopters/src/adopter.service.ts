import { Injectable } from '@nestjs/common';
import { MentorService } from '@outrigger/mentors';
import { honour, refusal } from '@outrigger/kernel';
import { reviewProgramme, todayHere } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { Adopter, FirstMentor } from './adopter.entity.js';
import { reviewLeaving, reviewMoving, reviewNext } from './adopter.policy.js';
import { record } from './history.js';

export type AdopterFacts = Pick<Adopter, 'name' | 'kind' | 'country' | 'contactName' | 'contactEmail' | 'wish'>;

export interface NextStep {
  readonly adopterId: string;
  readonly did: string;
  readonly nextStep: string;
  readonly nextOn: string;
}

export type NewFirstMentor = Omit<FirstMentor, 'id' | 'adopterId'>;

/** Days of an adopter's training; what is left out stays as it is. */
export interface Training {
  readonly adopterId: string;
  readonly immersionOn?: string | null;
  readonly trainedOn?: string | null;
}

refuseOn('one_adopter_a_name', refusal('ADOPTER_KNOWN', 'An adopter of this name is known already.', 'name'));
refuseOn(
  'one_place_a_first_mentor',
  refusal('MENTOR_TWICE', 'Two of these mentors have the same mail address.', 'mentors'),
);

/** Organisations on their way to a programme: what they want, what is next, whom they bring. */
@Injectable()
export class AdopterService {
  constructor(private readonly mentors: MentorService) {}

  /** @returns its id. */
  async ask(tx: Tx, { contactEmail, ...facts }: AdopterFacts): Promise<string> {
    honour(reviewProgramme({ country: facts.country }));

    const { id } = await tx.repo(Adopter).add({
      ...facts,
      contactEmail: contactEmail.trim().toLowerCase(),
      stage: 'inquiry',
      askedAt: tx.now,
      nextStep: null,
      nextOn: null,
      immersionOn: null,
      trainedOn: null,
      launchedOn: null,
      programmeId: null,
      managerName: null,
      managerEmail: null,
      endedOn: null,
      endedReason: null,
    });
    await record(tx, id, { kind: 'asked', words: facts.wish });
    return id;
  }

  async step(tx: Tx, { adopterId, did, nextStep, nextOn }: NextStep): Promise<void> {
    await tx.repo(Adopter).need(adopterId);
    honour(reviewNext(nextOn, await todayHere(tx)));

    await record(tx, adopterId, { kind: 'step', words: did, changes: { nextStep, nextOn } });
  }

  /** Whom the programme begins with: this list replaces the one before. */
  async nameMentors(tx: Tx, adopterId: string, mentors: readonly NewFirstMentor[]): Promise<void> {
    const { stage } = await tx.repo(Adopter).need(adopterId);
    honour([...reviewMoving(stage), ...(await this.mentors.judge(tx, mentors))]);

    await tx.repo(FirstMentor).remove({ adopterId });
    await tx
      .repo(FirstMentor)
      .addAll(mentors.map((mentor) => ({ ...mentor, adopterId, email: mentor.email.trim().toLowerCase() })));
    await record(tx, adopterId, { kind: 'mentors', words: mentors.map(({ name }) => name).join(', ') });
  }

  /** O7: by the office for what was done elsewhere, and by the training itself. */
  async train(tx: Tx, { adopterId, ...days }: Training): Promise<void> {
    const { stage } = await tx.repo(Adopter).need(adopterId);
    honour(reviewMoving(stage));

    const words = [days.immersionOn && `immersion ${days.immersionOn}`, days.trainedOn && `complete ${days.trainedOn}`];
    await record(tx, adopterId, { kind: 'trained', words: words.filter(Boolean).join(', '), changes: days });
  }

  async decline(tx: Tx, adopterId: string, reason: string): Promise<void> {
    const { stage } = await tx.repo(Adopter).need(adopterId);
    honour(reviewMoving(stage));

    const changes = { stage: 'declined', endedOn: await todayHere(tx), endedReason: reason } as const;
    await record(tx, adopterId, { kind: 'declined', words: reason, changes });
  }

  /** It leaves the network: what it holds is exported, then its programme is closed (`outrigger depart`). */
  async leave(tx: Tx, adopterId: string, reason: string): Promise<void> {
    const { stage } = await tx.repo(Adopter).need(adopterId);
    honour(reviewLeaving(stage));

    await record(tx, adopterId, { kind: 'leaving', words: reason, changes: { stage: 'leaving', endedReason: reason } });
  }
}
