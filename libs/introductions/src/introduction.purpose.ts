import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Consent, IntroductionStatus, Reply, Shareable } from './introduction.entity.js';
import { reviewReply } from './introduction.policy.js';
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

const LABELS: Readonly<Record<Shareable, string>> = {
  venture: 'Venture',
  oneLiner: 'In a line',
  sector: 'Sector',
  stage: 'Stage',
  needs: 'Needs',
  wanted: 'Looks for',
  founders: 'Founders',
  email: 'Mail',
};

/** Founders consent, and whoever is asked answers, each by one press in a letter (S6, A3). */
@Injectable()
export class IntroductionPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: CONSENTING,
      question: (tx, id) => asksFounder(tx, id),
      act: (tx, answered) => this.consents(tx, answered),
    },
    { purpose: REPLYING, question: (tx, id) => asksContact(tx, id), act: (tx, answered) => this.replies(tx, answered) },
  ];

  constructor(
    private readonly reach: ReachService,
    private readonly replying: ReplyService,
  ) {}

  private async consents(tx: Tx, { subjectId: introductionId, choice }: Answered): Promise<string> {
    const { shared } = await asked(tx, introductionId);
    const agrees = choice === 'yes';
    await this.reach.consent(tx, { introductionId, agrees, seen: shared });
    return agrees ? 'Thank you. They are told this, and nothing else.' : 'Thank you. Nothing leaves the programme.';
  }

  private async replies(tx: Tx, { subjectId: introductionId, choice, fields }: Answered): Promise<string> {
    await needMentor(tx, introductionId);
    const words = fields['words']?.trim().slice(0, 500) || null;
    await this.replying.reply(tx, introductionId, choice === 'yes' ? 'yes' : 'no', words);
    return choice === 'yes' ? 'Thank you. You are in touch by mail in a moment.' : 'Thank you for telling us.';
  }
}

const facts = ({ sharing }: Asked): [string, string][] =>
  sharing.filter(({ value }) => value !== '').map(({ field, value }) => [LABELS[field], value]);

async function asksFounder(tx: Tx, introductionId: string): Promise<Question | null> {
  const about = await asked(tx, introductionId);
  if (about.consent !== 'asked' || about.status === 'closed') return null;
  const who = [about.contactName, about.contactOrganisation].filter(Boolean).join(', ');
  const whom = about.kind === 'programme' ? `the office of ${who}` : who;
  return {
    title: `May we tell ${whom} about ${about.ventureName}?`,
    paragraphs: [`You look for: ${about.wanted}`, 'They would be told this, and nothing else:'],
    facts: facts(about),
    choices: [
      { value: 'yes', label: 'Yes, tell them this' },
      { value: 'no', label: 'No', quiet: true },
    ],
  };
}

async function asksContact(tx: Tx, introductionId: string): Promise<Question | null> {
  const about = await asked(tx, introductionId);
  const against = reviewReply(about);
  if (against.length > 0 || !about.isFit) return null;
  return {
    title: 'May we introduce you?',
    paragraphs: ['A venture of our programme would like to talk with you.'],
    facts: facts(about),
    fields: [{ name: 'words', label: 'A word, if you like', kind: 'text' }],
    choices: [
      { value: 'yes', label: 'Yes, introduce us' },
      { value: 'no', label: 'Not now', quiet: true },
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
