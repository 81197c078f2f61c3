import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { PlaybookCopy } from './entry.entity.js';
import { PrinciplesSignature } from './signature.entity.js';
import { isSigned, type Principle, reviewSigning, type Signing } from './signature.policy.js';

/** How the programme stands to the principles of the model. */
export interface Standing {
  readonly principles: readonly Principle[];
  readonly signature: PrinciplesSignature | null;
  /** It stands under what the programme holds now. */
  readonly isSigned: boolean;
}

/** A programme signs that it keeps the principles (console.md, onboarding 3). */
@Injectable()
export class SignatureService {
  async standing(tx: Tx): Promise<Standing> {
    const principles = await principlesOf(tx);
    const signature = await newestOf(tx);
    return { principles, signature, isSigned: isSigned({ principles, signed: signature?.principles ?? [] }) };
  }

  async sign(tx: Tx, signedName: string, seen: Signing['seen']): Promise<void> {
    // Held, so that none of them changes under the pen.
    const copies = await tx.repo(PlaybookCopy).find({ kind: 'principle' });
    await tx.repo(PlaybookCopy).hold(copies.map(({ id }) => id));
    const principles = await principlesOf(tx);
    honour(reviewSigning({ principles, seen, signed: (await newestOf(tx))?.principles ?? [] }));

    await tx.repo(PrinciplesSignature).add({
      signedName,
      signedAt: tx.now,
      signedBy: tx.actor.memberId,
      principles: principles.map(({ version, revision, ...named }) => ({
        ...named,
        version: version ?? 0,
        revision: revision ?? 0,
      })),
    });
    await tx.emit('playbook.signed', { principles: principles.length });
  }
}

/** Those that the centre publishes; what it withdrew binds nobody anew. */
const principlesOf = (tx: Tx): Promise<Principle[]> => tx.sql<Principle>`
  select l.id as "entryId", coalesce(c.title, l.title) as title, c.version, c.revision
    from playbook_library() l left join playbook_copy c on c.entry_id = l.id
   where l.kind = 'principle' order by lower(l.title), l.id`;

async function newestOf(tx: Tx): Promise<PrinciplesSignature | null> {
  const [found] = await tx.sql<PrinciplesSignature>`
    select id, signed_name as "signedName", signed_at as "signedAt", signed_by as "signedBy", principles
      from principles_signature order by signed_at desc, id desc limit 1`;
  return found ?? null;
}
