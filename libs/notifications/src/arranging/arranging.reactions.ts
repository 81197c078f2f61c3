import { Injectable } from '@nestjs/common';
import { INVITED, POLLED } from '@outrigger/sessions';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import type { Language } from '../texts/texts.js';
import { momentOf } from '../texts/times.js';
import type { ValuesOf } from '../wording/kinds.js';
import { Wording } from '../wording/wording.js';
import { type Asked, type AskedSession, silentInPoll, silentInvited } from './asked.report.js';

type Kind = 'timesAsked' | 'timesReminded' | 'replyAsked';

/** Asks for times and for answers, each at an address that is its reader's alone (S2, S6). */
@Injectable()
export class ArrangingReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.timesAsked', 'session.polled', (tx, fact) => this.poll(tx, fact, 'timesAsked')),
    inside('notifications.timesReminded', 'session.pollReminded', (tx, fact) => this.poll(tx, fact, 'timesReminded')),
    inside('notifications.replyAsked', 'session.replyAsked', (tx, fact) => this.remind(tx, fact)),
  ];

  constructor(
    private readonly links: ActionLinks,
    private readonly wording: Wording,
  ) {}

  private async poll(tx: Tx, { payload }: Fact, kind: 'timesAsked' | 'timesReminded'): Promise<void> {
    const asked = await silentInPoll(tx, String(payload['pollId']));
    if (!asked) return;
    await this.write(tx, kind, POLLED, asked, ({ zone }, tongue) => ({
      venture: asked.venture,
      number: String(asked.number),
      times: String(asked.times),
      until: momentOf(asked.at, zone, tongue),
    }));
  }

  private async remind(tx: Tx, { payload }: Fact): Promise<void> {
    const asked = await silentInvited(tx, String(payload['sessionId']), Number(payload['sequence']));
    if (!asked) return;
    await this.write(tx, 'replyAsked', INVITED, asked, ({ zone }, tongue) => ({
      venture: asked.venture,
      number: String(asked.number),
      when: momentOf(asked.at, zone, tongue),
    }));
  }

  /** A link is good until what it asks about is over. */
  private async write<K extends Kind>(
    tx: Tx,
    kind: K,
    purpose: string,
    { silent, sessionId, at: expiresAt }: AskedSession,
    values: (reader: Asked, tongue: Language) => ValuesOf<K>,
  ): Promise<void> {
    const urls = await this.links.open(
      tx,
      silent.map(({ membershipId, subjectId }) => ({ purpose, membershipId, subjectId, expiresAt })),
    );
    const letters = silent.map((reader, at) => ({
      to: { name: reader.name, address: reader.address },
      values: (tongue: Language) => values(reader, tongue),
      about: `session-${sessionId}`,
      happensAt: expiresAt,
      button: { url: urls[at] ?? '' },
      holdsSecret: true,
    }));
    await this.wording.writeAll(tx, kind, letters);
  }
}
