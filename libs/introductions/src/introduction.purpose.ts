import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { fill } from '@outrigger/kernel';
import type { Answered, HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Consent, IntroductionStatus, Reply, Shareable } from './introduction.entity.js';
import { reviewReply } from './introduction.policy.js';
import { INTRODUCTION_TEXTS } from './introduction.texts.js';
import { CONSENTING, REPLYING } from './purposes.js';
import { ReachService } from './reach.service.js';
import { needMentor, ReplyService } from './reply.service.js';
import { sharedList } from './sharing.js';

interface Asked {
  readonly status: IntroductionStatus;
  readonly consent: Consent;
  readonly reply: Reply | null;
  readonly wanted: string;
  readonly ventureName: string;
  readonly contactName: string | null;
  readonly contactOrganisation: string | null;
  readonly kind: string | null;
  readonly shared: Shareable[];
  readonly sharing: readonly { readonly field: Shareable; readonly value: string }[];
  /** C2: of a mentor; true of a specialist, who is none. */
  readonly isFit: boolean;
}

/** Founders consent, and whoever is asked answers, each by one press in a letter (S6, A3). */
@Injectable()
export class IntroductionPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: CONSENTING,
      question: (tx, id, speech) => asksFounder(tx, id, speech),
      act: (tx, answered) => this.consents(tx, answered),
    },
    {
      purpose: REPLYING,
      question: (tx, id, speech) => asksContact(tx, id, speech),
      act: (tx, answered) => this.replies(tx, answered),
    },
  ];

  constructor(
    private readonly reach: ReachService,
    private readonly replying: ReplyService,
  ) {}

  private async consents(tx: Tx, { subjectId: introductionId, choice, speech }: Answered): Promise<string> {
    const { shared } = await asked(tx, introductionId);
    const agrees = choice === 'yes';
    await this.reach.consent(tx, { introductionId, agrees, seen: shared });
    const texts = INTRODUCTION_TEXTS[speech.tongue];
    return agrees ? texts.told : texts.untold;
  }

  private async replies(tx: Tx, { subjectId: introductionId, choice, fields, speech }: Answered): Promise<string> {
    await needMentor(tx, introductionId);
    const words = fields['words']?.trim().slice(0, 500) || null;
    await this.replying.reply(tx, introductionId, choice === 'yes' ? 'yes' : 'no', words);
    return choice === 'yes' ? INTRODUCTION_TEXTS[speech.tongue].inTouch : speech.phrases.thanks;
  }
}

const facts = ({ sharing }: Asked, { tongue }: Speech): [string, string][] =>
  sharing
    .filter(({ value }) => value !== '')
    .map(({ field, value }) => [INTRODUCTION_TEXTS[tongue].shared[field], value]);

async function asksFounder(tx: Tx, introductionId: string, speech: Speech): Promise<Question | null> {
  const about = await asked(tx, introductionId);
  if (about.consent !== 'asked' || about.status === 'closed') return null;
  const who = [about.contactName, about.contactOrganisation].filter(Boolean).join(', ');
  const texts = INTRODUCTION_TEXTS[speech.tongue];
  const whom = about.kind === 'programme' ? fill(texts.officeOf, { who }) : who;
  return {
    title: fill(texts.mayWeTell, { whom, venture: about.ventureName }),
    paragraphs: [fill(texts.youLook, { wanted: about.wanted }), texts.theyWould],
    facts: facts(about, speech),
    choices: [
      { value: 'yes', label: texts.tell },
      { value: 'no', label: texts.no, quiet: true },
    ],
  };
}

async function asksContact(tx: Tx, introductionId: string, speech: Speech): Promise<Question | null> {
  const about = await asked(tx, introductionId);
  const against = reviewReply(about);
  if (against.length > 0 || !about.isFit) return null;
  const texts = INTRODUCTION_TEXTS[speech.tongue];
  return {
    title: texts.mayWeIntroduce,
    paragraphs: [texts.wouldTalk],
    facts: facts(about, speech),
    fields: [{ name: 'words', label: texts.aWord, kind: 'text' }],
    choices: [
      { value: 'yes', label: texts.introduce },
      { value: 'no', label: texts.notNow, quiet: true },
    ],
  };
}

async function asked(tx: Tx, introductionId: string): Promise<Asked> {
  const [found] = await tx.sql<Asked>`
    select i.status, i.consent, i.reply, i.wanted, i.kind, i.shared, v.name as "ventureName",
           i.contact_name as "contactName", i.contact_organisation as "contactOrganisation", ${sharedList(sql`i`)} as sharing,
           i.mentor_id is null or ${isFitFor(sql`i.mentor_id`, sql`i.venture_id`)} as "isFit"
      from introduction i join venture v on v.tenant_id = i.tenant_id and v.id = i.venture_id where i.id = ${introductionId}`;
  if (!found) throw new TypeError('A link is about a row that is there.');
  return found;
}
