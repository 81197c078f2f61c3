import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { measureOf } from '../measures/catalogue.js';
import type { FigureType } from '../measures/report.graphql.js';
import type { Figure } from '../measures/report.service.js';
import { PeriodArgs } from '../period.graphql.js';
import { spanIn } from '../period.js';
import { type Compared, EvidenceService } from './evidence.service.js';
import {
  AskForOutcomesPayload,
  CohortOutcomesType,
  DescribeSchemeInput,
  DescribeSchemePayload,
  EvidenceType,
  OutcomeAnswerType,
} from './outcome.graphql.js';
import { answersIn, type OutcomeLine } from './outcome.report.js';
import { OutcomeService } from './outcome.service.js';
import { OutcomeSurveyType, RecordOutcomeInput, RecordOutcomePayload } from './survey.graphql.js';
import { type OpenSurvey, surveysIn } from './survey.report.js';

const described = (figure: Figure): FigureType => ({ ...measureOf(figure.name), ...figure });

@Resolver()
export class OutcomeResolver {
  constructor(
    private readonly evidences: EvidenceService,
    private readonly surveys: OutcomeService,
  ) {}

  @Query(() => [CohortOutcomesType], { description: 'What has become of ventures, each side of the comparison (A4).' })
  @Allow('insights.read')
  outcomes(@InTx() tx: Tx, @Args() period: PeriodArgs): Promise<Compared[]> {
    return this.evidences.outcomes(tx, period);
  }

  @Query(() => [OutcomeAnswerType], { description: 'All answers to what was asked in the period, up to 100.' })
  @Allow('insights.read')
  async outcomeAnswers(@InTx() tx: Tx, @Args() period: PeriodArgs): Promise<OutcomeLine[]> {
    return answersIn(tx, await spanIn(tx, period));
  }

  @Query(() => [OutcomeSurveyType], { description: 'The last question to each venture of the period, up to 200.' })
  @Allow('outcomes.run')
  async outcomeSurveys(@InTx() tx: Tx, @Args() period: PeriodArgs): Promise<OpenSurvey[]> {
    return surveysIn(tx, await spanIn(tx, period));
  }

  @Query(() => EvidenceType, { description: 'The record for a funder (A4).' })
  @Allow('insights.read')
  async evidence(@InTx() tx: Tx, @Args() period: PeriodArgs): Promise<EvidenceType> {
    const { reach, activity, outcomes, ...rest } = await this.evidences.evidence(tx, period);
    return { ...rest, reach: reach.map(described), activity: activity.map(described), outcomes: [...outcomes] };
  }

  @Mutation(() => AskForOutcomesPayload, { description: 'Those whose year has passed; the clock does it hourly too.' })
  @Allow('outcomes.run')
  async askForOutcomes(@InTx() tx: Tx): Promise<Accepted<AskForOutcomesPayload>> {
    return { asked: await this.surveys.ask(tx) };
  }

  @Mutation(() => RecordOutcomePayload, { description: 'What a founder told the office, by the rules of the letter.' })
  @Allow('outcomes.run')
  async recordOutcome(
    @InTx() tx: Tx,
    @Args('input') { surveyId, toldBy, currency, raised, ...figures }: RecordOutcomeInput,
  ): Promise<Accepted<RecordOutcomePayload>> {
    const money = {
      currency: currency?.trim().toUpperCase() || null,
      raised: raised.flatMap(({ source, amount }) => (amount > 0 ? [{ source, amount }] : [])),
    };
    await this.surveys.answer(tx, surveyId, { ...figures, ...money }, toldBy);
    return {};
  }

  @Mutation(() => DescribeSchemePayload, {
    description: 'What a funder pays for; one a programme, again is anew (A4).',
  })
  @Allow('outcomes.run')
  async describeScheme(
    @InTx() tx: Tx,
    @Args('input') input: DescribeSchemeInput,
  ): Promise<Accepted<DescribeSchemePayload>> {
    return { scheme: await this.evidences.describe(tx, input) };
  }
}
