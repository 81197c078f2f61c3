import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { AttendanceService } from './attendance.service.js';
import { InstructorType, TrainingDeliveryPage, TrainingDeliveryType } from './delivery.graphql.js';
import {
  AddDelegateInput,
  ChangeTrainingBlockInput,
  DeliveryPayload,
  MarkTrainingAttendanceInput,
  MentorAdopterInput,
  PlanDeliveryInput,
  RemoveDelegateInput,
} from './delivery.inputs.js';
import { DeliveryService } from './delivery.service.js';
import { instructorsOf } from './instructor.report.js';
import { StrategyService } from './strategy.service.js';
import { told } from './told.js';

@Resolver(() => TrainingDeliveryType)
export class DeliveryResolver {
  constructor(
    private readonly service: DeliveryService,
    private readonly attendance: AttendanceService,
    private readonly strategy: StrategyService,
  ) {}

  @Query(() => TrainingDeliveryPage, { description: 'Newest first; for delegates those that they are sent to.' })
  @Allow('deliveries.read')
  deliveries(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<TrainingDeliveryType>> {
    const order = (row: Sql) => ({ by: sql`${row}.planned_at`, type: 'timestamptz' as const });
    return read.page('TrainingDelivery', paging, { order, descending: true });
  }

  @Query(() => TrainingDeliveryType, { nullable: true })
  @Allow('deliveries.read')
  delivery(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<TrainingDeliveryType | null> {
    return read.one('TrainingDelivery', id);
  }

  @Query(() => [InstructorType], { description: 'Managers, trainers and mentors, by name.' })
  @Allow('network.adopt')
  instructors(@InTx() tx: Tx): Promise<InstructorType[]> {
    return instructorsOf(tx);
  }

  @Query(() => String, { description: 'What the screen at the door shows now; good for half a minute to a minute.' })
  @Allow('network.adopt')
  trainingCode(@InTx() tx: Tx, @Args('blockId', { type: () => ID }, ParseUUIDPipe) blockId: string): Promise<string> {
    return this.attendance.code(tx, blockId);
  }

  @Mutation(() => DeliveryPayload, {
    description: 'Five half-days laid out, or a training at the adopter’s place (O2, O6).',
  })
  @Allow('network.adopt')
  async planDelivery(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: PlanDeliveryInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.service.plan(tx, input));
  }

  @Mutation(() => DeliveryPayload, { description: 'Time, room, instructor, and which session or meeting it is.' })
  @Allow('network.adopt')
  async changeTrainingBlock(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input')
    { room = null, instructorId = null, sessionId = null, meetingId = null, ...input }: ChangeTrainingBlockInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.service.change(tx, { ...input, room, instructorId, sessionId, meetingId }));
  }

  @Mutation(() => DeliveryPayload, {
    description: 'Up to five of one organisation (O2); each is invited as an observer.',
  })
  @Allow('network.adopt')
  async addDelegate(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { position = null, ...input }: AddDelegateInput,
  ): Promise<Accepted<DeliveryPayload>> {
    await this.service.send(tx, { ...input, position });
    return told(read, input.deliveryId);
  }

  @Mutation(() => DeliveryPayload)
  @Allow('network.adopt')
  async removeDelegate(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { delegateId }: RemoveDelegateInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.service.withdraw(tx, delegateId));
  }

  @Mutation(() => DeliveryPayload, { description: 'By the office; a delegate checks in by the code on the wall.' })
  @Allow('network.adopt')
  async markTrainingAttendance(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { blockId, delegateId, attended }: MarkTrainingAttendanceInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.attendance.mark(tx, blockId, delegateId, attended));
  }

  @Mutation(() => DeliveryPayload, {
    description: 'The adopter becomes a venture of this programme, to be mentored as one (O5).',
  })
  @Allow('network.adopt')
  async mentorAdopter(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { deliveryId, adopterId }: MentorAdopterInput,
  ): Promise<Accepted<DeliveryPayload>> {
    await this.strategy.begin(tx, deliveryId, adopterId);
    return told(read, deliveryId);
  }
}
