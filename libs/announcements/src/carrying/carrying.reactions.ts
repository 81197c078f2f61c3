import { Injectable } from '@nestjs/common';
import { type Fact, IdentityStore, type Outside, outside, type Reaction, type Reacts } from '@outrigger/tenancy';
import { Announcement } from '../announcement.entity.js';
import { addressed } from '../desk/reach.report.js';
import { Carrier } from './carrier.js';

/** What the centre publishes, and what programmes ask and answer, reaches those whom it is for. */
@Injectable()
export class CarryingReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    outside('announcements.publish', 'announcement.published', (centre, fact) =>
      this.announce(centre, fact, 'published'),
    ),
    outside('announcements.withdraw', 'announcement.withdrawn', (centre, fact) =>
      this.announce(centre, fact, 'withdrawn'),
    ),
    outside('exchange.ask', 'exchange.asked', (asker, fact) => this.ask(asker, fact)),
    outside('exchange.answer', 'exchange.answered', (answerer, fact) => this.answer(answerer, fact)),
    outside('exchange.hide', 'exchange.hidden', (centre, fact) => this.hide(centre, fact)),
    outside('exchange.close', 'exchange.closed', async (_, { payload: { questionId } }) =>
      this.carrier.end(String(questionId), await this.programmes()),
    ),
  ];

  constructor(
    private readonly carrier: Carrier,
    private readonly store: IdentityStore,
  ) {}

  /** News that is no longer true is not told; what becomes of it reaches also those for whom it was once. */
  private async announce(centre: Outside, { payload }: Fact, news: 'published' | 'withdrawn'): Promise<void> {
    const [subjectId, version] = [String(payload['announcementId']), Number(payload['version'])];
    const programmeIds = await centre.within(async (tx) => {
      const [announcement] = await tx.repo(Announcement).find({ id: subjectId, version, state: news });
      return announcement ? addressed(tx, announcement) : null;
    });
    if (!programmeIds) return;
    const isFirst = news === 'published' && version === 1;
    const others = isFirst ? [] : (await this.programmes()).filter((id) => !programmeIds.includes(id));
    await this.carrier.carry({ news, subjectId, version }, programmeIds, others);
  }

  private async ask({ tenantId }: Outside, { payload }: Fact): Promise<void> {
    const parcel = { news: 'asked', subjectId: String(payload['questionId']), version: 1 } as const;
    const all = await this.programmes();
    await this.carrier.carry(
      parcel,
      all.filter((id) => id !== tenantId),
    );
  }

  /** To whoever asked; a programme tells itself nothing. */
  private async answer(answerer: Outside, { payload }: Fact): Promise<void> {
    const askers = await askersOf(answerer, payload['questionId']);
    const parcel = { news: 'answered', subjectId: String(payload['answerId']), version: 1 } as const;
    await this.carrier.carry(
      parcel,
      askers.filter((id) => id !== answerer.tenantId),
    );
  }

  /** To whoever was told of it: of a question all, of an answer whoever asked. */
  private async hide(centre: Outside, { payload: { postId, questionId } }: Fact): Promise<void> {
    const told = postId === questionId ? await this.programmes() : await askersOf(centre, questionId);
    await this.carrier.end(String(postId), told);
  }

  private async programmes(): Promise<string[]> {
    const all = await this.store.sql<{ id: string }>`
      select tenant_id as id from programme where status <> 'closed' order by tenant_id`;
    return all.map(({ id }) => id);
  }
}

/** The programme of which a question is; none where it is hidden from the one that looks. */
async function askersOf({ within }: Outside, questionId: unknown): Promise<string[]> {
  const askers = await within(
    (tx) => tx.sql<{ id: string }>`select programme_id as id from exchange_questions() where id = ${questionId}`,
  );
  return askers.map(({ id }) => id);
}
