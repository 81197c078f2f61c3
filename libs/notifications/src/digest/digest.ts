import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { LetterService } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import type { NewLetter } from '../new-letter.js';
import { classOf, type MailKind } from '../posting/mail-kinds.js';
import type { Rhythm } from '../posting/quiet-hours.js';
import type { DigestGroup, DigestItem } from '../templates/digest.js';
import { fill, language } from '../texts/texts.js';
import { TOPICS } from '../wording/topic.policy.js';
import { LetterTexts, type Office } from '../wording/letter-texts.js';

/** A letter that goes in a digest, and its reader. */
interface Gathered extends DigestItem {
  readonly membershipId: string;
  readonly kind: MailKind;
  readonly writtenAt: Date;
  readonly name: string;
  readonly address: string;
  readonly rhythm: Rhythm;
  readonly holdsSecret: boolean;
}

interface Making {
  readonly office: Office;
  readonly localeAt: (address: string) => string;
}

/** Puts what can wait into one letter a reader, in the morning of their day or week. */
@Injectable()
export class Digest implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'digests', minute: 'every', run: (tx) => this.send(tx) }];

  constructor(
    private readonly letters: LetterService,
    private readonly settings: MailSettings,
    private readonly texts: LetterTexts,
  ) {}

  /**
   * Whoever has something that is due gets all that was gathered for them. As many statements for one reader as for a
   * thousand; two workers make one letter, for the first holds what it is made of.
   */
  async send(tx: Tx): Promise<void> {
    const gathered = await takeDue(tx);
    if (gathered.length === 0) return;
    const office = await this.texts.office(tx);
    const bundles = bundlesOf(gathered);
    const localeAt = await this.texts.locales(
      tx,
      office,
      gathered.map(({ address }) => address),
    );
    const drawn = await Promise.all(bundles.map((bundle) => this.draw(tx, { office, localeAt }, bundle)));
    const ids = await this.letters.write(tx, drawn);
    const pairs = bundles.flatMap((bundle, at) => bundle.map(({ id }) => ({ id, digest: ids[at] ?? '' })));
    await tx.sql`
      update letter set digest_id = p.digest from unnest(${pairs.map(({ id }) => id)}::uuid[],
        ${pairs.map(({ digest }) => digest)}::uuid[]) as p (id, digest) where letter.id = p.id`;
  }

  private async draw(tx: Tx, { office, localeAt }: Making, bundle: readonly Gathered[]): Promise<NewLetter> {
    // Loaded at the first letter only: the library of templates would cost every start half a second.
    const [{ Digest: Drawn }, { bodyOf }] = await Promise.all([
      import('../templates/digest.js'),
      import('../templates/render.js'),
    ]);
    const [{ name, address, rhythm }] = bundle as [Gathered];
    const tongue = language(localeAt(address));
    const words = tongue.words.digest;
    const title = fill(words.title[bundle.length === 1 ? 'one' : 'many'], { count: bundle.length });
    const props = { language: tongue, sender: office, name, title, groups: groupsOf(bundle) };
    return {
      kind: 'digest',
      from: { name: office.programme, address: this.settings.replyAddress(tx.actor.tenantId) },
      to: { name, address },
      subject: fill(words.subject[rhythm], { programme: office.programme }),
      ...(await bodyOf(Drawn(props))),
      holdsSecret: bundle.some(({ holdsSecret }) => holdsSecret),
    };
  }
}

/** What a letter says stands in the digest from now on, and nowhere else where it opens a door. */
const takeDue = (tx: Tx): Promise<Gathered[]> => tx.sql<Gathered>`
  with due as materialized (
    select l.id, l.gist from letter l where l.state = 'gathered' and l.membership_id in (
      select d.membership_id from letter d where d.state = 'gathered' and d.wait_until <= ${tx.now})
    order by l.id for update skip locked)
  update letter l set state = 'digested', wait_until = null, gist = null, unsubscribe_url = null,
      text = case when l.holds_secret then '' else l.text end, html = case when l.holds_secret then '' else l.html end
    from due, membership m left join mail_habit h on h.tenant_id = m.tenant_id and h.membership_id = m.id
    where l.id = due.id and m.tenant_id = l.tenant_id and m.id = l.membership_id
  returning l.id, l.subject, due.gist, l.membership_id as "membershipId", l.kind, l.written_at as "writtenAt",
    m.name, m.email as address, coalesce(h.rhythm, 'day') as rhythm, l.holds_secret as "holdsSecret"`;

/** One a reader. */
function bundlesOf(gathered: readonly Gathered[]): Gathered[][] {
  const bundles = new Map<string, Gathered[]>(gathered.map(({ membershipId }) => [membershipId, []]));
  for (const letter of gathered) bundles.get(letter.membershipId)?.push(letter);
  return [...bundles.values()];
}

/** In the order of the topics, each as it was written. */
function groupsOf(bundle: readonly Gathered[]): DigestGroup[] {
  const inOrder = bundle.toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime() || a.id.localeCompare(b.id));
  return TOPICS.map((topic) => ({ topic, items: inOrder.filter(({ kind }) => classOf(kind).topic === topic) })).filter(
    ({ items }) => items.length > 0,
  );
}
