import { Injectable } from '@nestjs/common';
import { house } from '@outrigger/kernel';
import { type Fact, type Outside, outside, type Reacts, Tenancy, type Tx } from '@outrigger/tenancy';
import { FigureNudge, FigureQuestion } from './nudge.entity.js';

/** Brings what the centre asks into the programme's own rows; there others react to it, and write to its managers. */
@Injectable()
export class NudgeReactions implements Reacts {
  readonly reactions = [outside('ask-about-figures', 'figures.nudged', (centre, fact) => this.bring(centre, fact))];

  constructor(private readonly tenancy: Tenancy) {}

  private async bring(centre: Outside, { payload }: Fact): Promise<void> {
    const nudge = await centre.within((tx) => nudgeOf(tx, String(payload['nudgeId'])));
    if (!nudge) return;
    const { programmeId, ...asked } = nudge;
    await this.tenancy.write(house(programmeId), (tx) => keep(tx, asked), 'ask-about-figures');
  }
}

type Asked = Omit<FigureQuestion, 'id'>;

async function nudgeOf(tx: Tx, id: string): Promise<(Asked & { readonly programmeId: string }) | null> {
  const [nudge] = await tx.repo(FigureNudge).find({ id });
  if (!nudge) return null;
  const [by] = await tx.sql<{ name: string }>`
    select coalesce((select name from membership where id = ${nudge.nudgedBy}), name) as name from programme`;
  const { programmeId, period, finding, measure, value, other, otherValue, nudgedAt } = nudge;
  return { programmeId, period, finding, measure, value, other, otherValue, byName: by?.name ?? '', askedAt: nudgedAt };
}

/** Once, however often it is brought. */
async function keep(tx: Tx, asked: Asked): Promise<void> {
  const { finding, measure, askedAt } = asked;
  const [known] = await tx.repo(FigureQuestion).find({ finding, measure, askedAt });
  if (known) return;
  const { id } = await tx.repo(FigureQuestion).add(asked);
  await tx.emit('figures.asked', { questionId: id });
}
