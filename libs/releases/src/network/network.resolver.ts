import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@outrigger/identity';
import { ReleasedStore } from '@outrigger/tenancy';
import { COUNT_CODES, COUNTS, MONEY, MONEY_CODES, RATE_CODES, RATES } from '../catalogue/measures.js';
import {
  CatalogueMeasureType,
  FiguresArgs,
  ReleaseArgs,
  ReleasedFigureType,
  ReleaseType,
  WithheldCellsType,
} from './network.graphql.js';
import {
  type Figure,
  figures,
  type ReleaseLine,
  releaseLines,
  type WithheldLine,
  withheldLines,
} from './network.report.js';
import { floorOf } from '../quality/rules.js';

/** What the network has published: read as the analyst's role of the database, which sees nothing else. */
@Resolver()
export class NetworkResolver {
  constructor(private readonly released: ReleasedStore) {}

  @Query(() => [ReleaseType], { description: 'Up to 40: the newest first, those of a demo last.' })
  @Allow('network.figures')
  releases(): Promise<ReleaseLine[]> {
    return releaseLines(this.released);
  }

  @Query(() => [ReleasedFigureType], { description: 'One table of a release.' })
  @Allow('network.figures')
  releasedFigures(@Args() { number, isDemo, axis, measures }: FiguresArgs): Promise<Figure[]> {
    return figures(this.released, { number, isDemo }, axis, measures);
  }

  @Query(() => [WithheldCellsType], { description: 'What a release withholds, and why.' })
  @Allow('network.figures')
  withheldCells(@Args() release: ReleaseArgs): Promise<WithheldLine[]> {
    return withheldLines(this.released, release);
  }

  @Query(() => [CatalogueMeasureType], { description: 'The catalogue of measures that releases follow (SDC-1, R0).' })
  @Allow('network.figures')
  releaseCatalogue(): CatalogueMeasureType[] {
    return [
      ...COUNT_CODES.map((code) => defined(code, { kind: 'count', ...COUNTS[code] })),
      ...MONEY_CODES.map((code) => defined(code, { kind: 'euros', ...MONEY[code] })),
      ...RATE_CODES.map((code) => defined(code, RATES[code])),
    ];
  }
}

type Defined = Pick<CatalogueMeasureType, 'topic' | 'says'> & {
  readonly kind: Parameters<typeof floorOf>[0];
  readonly rules: readonly string[];
  readonly part?: string | null;
  readonly base?: string | null;
};

function defined(code: string, { kind, topic, says, rules, part = null, base = null }: Defined): CatalogueMeasureType {
  return { code, kind, topic, part, base, says, rules: [...rules], floor: floorOf(kind) };
}
