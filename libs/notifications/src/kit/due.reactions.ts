import { Injectable } from '@nestjs/common';
import { addHours } from '@outrigger/kernel';
import { type About, FEEDING_BACK, REPORTING, type Step, SUMMARISING } from '@outrigger/sessions';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { sessionLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import type { Language } from '../texts/texts.js';
import { Wording } from '../wording/wording.js';
import { agendaLine, dueLine, placeLine, promisedLine, whenLine } from './due.letters.js';
import { type Reader, type SessionToPrepare, sessionToPrepare } from './due.report.js';

/** Three weeks to answer; the office sees who is silent before that. */
const OPEN_HOURS = 21 * 24;

type Purpose = typeof REPORTING | typeof SUMMARISING | typeof FEEDING_BACK;

/** Asks for what a session needs before and after it, sends the agenda and the brief (S1, S3, S5). */
@Injectable()
export class DueReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.sessionDue', 'session.due', (tx, fact) => this.ask(tx, fact)),
    inside('notifications.agendaPublished', 'agenda.published', (tx, fact) => this.publish(tx, fact)),
    inside('notifications.feedback', 'report.filed', (tx, fact) => this.askFeedback(tx, fact)),
  ];

  constructor(
    private readonly links: ActionLinks,
    private readonly settings: MailSettings,
    private readonly wording: Wording,
  ) {}

  /** Old news is no news: what is there meanwhile is not asked for. */
  private async ask(tx: Tx, { payload }: Fact): Promise<void> {
    const { sessionId, about, step } = payload as { sessionId: string; about: About; step: Step };
    const session = await sessionToPrepare(tx, sessionId);
    if (!session) return;
    const again = step !== 'ask';
    if (about === 'agenda') await this.askAgenda(tx, session, again);
    if (about === 'brief') await this.brief(tx, session);
    if (about === 'report') await this.askReport(tx, session, again);
    if (about === 'summary') await this.askSummary(tx, session, again);
  }

  private async askAgenda(tx: Tx, session: SessionToPrepare, again: boolean): Promise<void> {
    if (session.agenda.length > 0 || session.startsAt <= tx.now) return;
    const letters = foundersOf(session).map((reader) => ({
      ...this.letterTo(session, reader),
      values: (tongue: Language) => ({ ...named(session), when: whenLine(session, reader, tongue) }),
    }));
    await this.wording.writeAll(tx, again ? 'agendaDue' : 'agendaAsked', letters);
  }

  private async brief(tx: Tx, session: SessionToPrepare): Promise<void> {
    if (session.startsAt <= tx.now) return;
    const letters = session.readers.map((reader) => ({
      ...this.letterTo(session, reader),
      values: (tongue: Language) => ({
        ...named(session),
        when: whenLine(session, reader, tongue),
        place: placeLine(session, tongue),
        agenda: agendaLine(session, tongue),
        actions: promisedLine(reader, tongue),
      }),
    }));
    await this.wording.writeAll(tx, 'sessionBrief', letters);
  }

  private async askReport(tx: Tx, session: SessionToPrepare, again: boolean): Promise<void> {
    if (session.status === 'held') return;
    const leads = session.readers.filter(({ part }) => part === 'lead');
    const letters = (await this.opened(tx, REPORTING, session, leads)).map(({ reader, ...letter }) => ({
      ...letter,
      values: (tongue: Language) => ({ ...named(session), due: dueLine(session, reader, 'report', tongue) }),
    }));
    await this.wording.writeAll(tx, again ? 'reportDue' : 'reportAsked', letters);
  }

  private async askSummary(tx: Tx, session: SessionToPrepare, again: boolean): Promise<void> {
    if (session.hasSummary) return;
    const letters = (await this.opened(tx, SUMMARISING, session, foundersOf(session))).map(({ reader, ...letter }) => ({
      ...letter,
      values: (tongue: Language) => ({ ...named(session), due: dueLine(session, reader, 'summary', tongue) }),
    }));
    await this.wording.writeAll(tx, again ? 'summaryDue' : 'summaryAsked', letters);
  }

  private async publish(tx: Tx, { payload }: Fact): Promise<void> {
    const session = await sessionToPrepare(tx, String(payload['sessionId']));
    if (!session || session.startsAt <= tx.now) return;
    const mentors = session.readers.filter(({ part }) => part !== 'founder');
    const letters = mentors.map((reader) => ({
      ...this.letterTo(session, reader),
      values: (tongue: Language) => ({
        ...named(session),
        when: whenLine(session, reader, tongue),
        agenda: agendaLine(session, tongue),
      }),
    }));
    await this.wording.writeAll(tx, 'agendaPublished', letters);
  }

  private async askFeedback(tx: Tx, { payload }: Fact): Promise<void> {
    const session = await sessionToPrepare(tx, String(payload['sessionId']));
    if (!session) return;
    const came = session.readers.filter(({ attended }) => attended);
    const letters = (await this.opened(tx, FEEDING_BACK, session, came)).map(({ reader: _, ...letter }) => letter);
    await this.wording.writeAll(
      tx,
      'feedbackAsked',
      letters.map((letter) => ({ ...letter, values: named(session) })),
    );
  }

  private letterTo(session: SessionToPrepare, reader: Reader) {
    return { ...addressed(session, reader), button: { url: sessionLink(this.settings.webUrl, session.id) } };
  }

  /** Letters with a link that opens without a sign-in, each its reader's own. */
  private async opened(tx: Tx, purpose: Purpose, session: SessionToPrepare, readers: readonly Reader[]) {
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    const links = readers.map(({ membershipId }) => ({ purpose, membershipId, subjectId: session.id, expiresAt }));
    const urls = await this.links.open(tx, links);
    return readers.map((reader, at) => ({
      ...addressed(session, reader),
      reader,
      button: { url: urls[at] ?? '' },
      holdsSecret: true,
    }));
  }
}

const foundersOf = ({ readers }: SessionToPrepare): readonly Reader[] =>
  readers.filter(({ part }) => part === 'founder');

const named = ({ ventureName, number }: SessionToPrepare) => ({ venture: ventureName, number: String(number) });

const addressed = ({ id, startsAt: happensAt }: SessionToPrepare, { name, address }: Reader) => ({
  to: { name, address },
  happensAt,
  about: `session-${id}`,
});
