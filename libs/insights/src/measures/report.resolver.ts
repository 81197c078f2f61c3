import { Args, Query, Resolver } from '@nestjs/graphql';
import { InTx, type PageOf } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { PeriodArgs } from '../period.graphql.js';
import { measureOf } from './catalogue.js';
import type { MeasureRow } from './measures.report.js';
import { FigureRowArgs, FigureRowPage, ProgrammeReportType, TrendArgs, TrendType } from './report.graphql.js';
import { ReportService, type Trend } from './report.service.js';

@Resolver()
export class ReportResolver {
  constructor(private readonly reports: ReportService) {}

  @Query(() => ProgrammeReportType, { description: "The programme's figures of a period (D2)." })
  @Allow('insights.read')
  async programmeReport(@InTx() tx: Tx, @Args() period: PeriodArgs): Promise<ProgrammeReportType> {
    const { figures, ...rest } = await this.reports.report(tx, period);
    return { ...rest, figures: figures.map((figure) => ({ ...measureOf(figure.name), ...figure })) };
  }

  @Query(() => [TrendType], { description: 'The same figures, month by month or quarter by quarter.' })
  @Allow('insights.read')
  programmeTrends(@InTx() tx: Tx, @Args() { grain, ...period }: TrendArgs): Promise<Trend[]> {
    return this.reports.trends(tx, period, grain);
  }

  @Query(() => FigureRowPage, { description: 'The rows that a figure is made of, the latest first (D2).' })
  @Allow('insights.read')
  figureRows(@InTx() tx: Tx, @Args() { figure, first, after, ...period }: FigureRowArgs): Promise<PageOf<MeasureRow>> {
    return this.reports.rows(tx, figure, period, { first, after });
  }
}
