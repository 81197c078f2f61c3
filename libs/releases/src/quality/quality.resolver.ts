import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { ReleasedStore, sql, type Tx } from '@outrigger/tenancy';
import type { Axis } from '../network/network.graphql.js';
import { isAskedAbout, JUMP, LEAST_JUMPING } from './finding.policy.js';
import { askedUntil, NudgeService } from './nudge.service.js';
import {
  type DataFindingType,
  DataQualityType,
  FigureQuestionType,
  NudgeProgrammeInput,
  NudgeProgrammePayload,
  ReleaseRuleType,
} from './quality.graphql.js';
import { type Found, groupFindings, newestPair, programmeFindings } from './quality.report.js';
import { RULES } from './rules.js';

const MOST = 500;

/** Whether releases can be trusted: what is missing or odd, by what rules figures are withheld, and asking about it. */
@Resolver()
export class QualityResolver {
  constructor(
    private readonly nudges: NudgeService,
    private readonly released: ReleasedStore,
  ) {}

  @Query(() => DataQualityType, { nullable: true, description: 'Of the newest release; null before the first.' })
  @Allow('network.named')
  async dataQuality(@InTx() tx: Tx): Promise<DataQualityType | null> {
    const pair = await newestPair(this.released);
    if (!pair) return null;
    const found = [...(await programmeFindings(tx, pair)), ...(await groupFindings(this.released, pair))];
    const { number, isDemo, period } = pair.newest;
    return {
      number,
      isDemo,
      period,
      before: pair.before?.period ?? null,
      jump: JUMP,
      leastJumping: LEAST_JUMPING,
      findings: found.slice(0, MOST).map((each) => shown(each, tx.now)),
      total: found.length,
    };
  }

  @Query(() => [ReleaseRuleType], { description: 'By what rules releases round and withhold (SDC-1).' })
  @Allow('network.figures')
  releaseRules(): readonly ReleaseRuleType[] {
    return RULES;
  }

  @Query(() => [FigureQuestionType], { description: 'What the centre has asked about our figures, the last 20.' })
  @Allow('sharing.read')
  figureQuestions(@Read() read: Reader): Promise<FigureQuestionType[]> {
    return read.list('FigureQuestion', 20, (row) => sql`${row}.asked_at desc, ${row}.id`);
  }

  @Mutation(() => NudgeProgrammePayload, {
    description: 'Asks a programme about a finding: a letter to its managers, at most one in 14 days.',
  })
  @Allow('network.nudge')
  async nudgeProgramme(
    @InTx() tx: Tx,
    @Args('input') input: NudgeProgrammeInput,
  ): Promise<Accepted<NudgeProgrammePayload>> {
    await this.nudges.nudge(tx, input);
    return { nudgedAt: tx.now };
  }
}

const shown = ({ nudged, axis, ...found }: Found, now: Date): DataFindingType => ({
  ...found,
  axis: axis as Axis | null,
  canNudge: found.programmeId !== null && isAskedAbout(found.code) && askedUntil({ nudged }, now) === null,
  nudgedAt: nudged ? new Date(nudged.at) : null,
  nudgedByName: nudged?.by ?? null,
});
