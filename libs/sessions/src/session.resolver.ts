import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { SeriesService } from './arranging/series.service.js';
import { AgendaService } from './agenda.service.js';
import { ReportService } from './reporting/report.service.js';
import { SessionPage, SessionType } from './session.graphql.js';
import {
  CancelSessionInput,
  CancelSessionPayload,
  ConfirmSessionInput,
  ConfirmSessionPayload,
  FileReportInput,
  FileReportPayload,
  OpenSessionInput,
  OpenSessionPayload,
  SessionsArgs,
  WriteAgendaInput,
  WriteAgendaPayload,
} from './session.inputs.js';
import { SessionService } from './session.service.js';
import { told } from './session.told.js';

@Resolver(() => SessionType)
export class SessionResolver {
  constructor(
    private readonly service: SessionService,
    private readonly agendas: AgendaService,
    private readonly reports: ReportService,
    private readonly series: SeriesService,
  ) {}

  @Query(() => SessionPage, { description: 'Newest first; those that wait for a time come before all.' })
  @Allow('sessions.read')
  sessions(
    @Args() { first, after, status, ventureId, roomId, from, to }: SessionsArgs,
    @Read() read: Reader,
  ): Promise<PageOf<SessionType>> {
    return read.page(
      'Session',
      { first, after },
      {
        order: (row) => ({ by: sql`coalesce(${row}.starts_at, 'infinity')`, type: 'timestamptz' }),
        descending: true,
        where: (row) => [
          ...(status ? [sql`${row}.status = ${status}`] : []),
          ...(ventureId ? [sql`${row}.venture_id = ${ventureId}`] : []),
          ...(roomId ? [sql`${row}.room_id = ${roomId}`] : []),
          ...(from ? [sql`${row}.starts_at >= ${from}`] : []),
          ...(to ? [sql`${row}.starts_at < ${to}`] : []),
        ],
      },
    );
  }

  @Query(() => SessionType, { nullable: true })
  @Allow('sessions.read')
  session(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<SessionType | null> {
    return read.one('Session', id);
  }

  @Mutation(() => OpenSessionPayload, { description: 'A session that waits for its agenda and its time.' })
  @Allow('sessions.open')
  async openSession(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId }: OpenSessionInput,
  ): Promise<Accepted<OpenSessionPayload>> {
    return told(read, await this.service.open(tx, ventureId));
  }

  @Mutation(() => WriteAgendaPayload, {
    description: 'Replaces the agenda: founders only, until the session starts (S1).',
  })
  @Allow('agenda.write')
  async writeAgenda(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: WriteAgendaInput,
  ): Promise<Accepted<WriteAgendaPayload>> {
    await this.agendas.write(tx, input);
    return told(read, input.sessionId);
  }

  @Mutation(() => ConfirmSessionPayload, {
    description: 'Gives it a time, or another one; all get a calendar invitation by mail (S2, S4).',
  })
  @Allow('sessions.confirm')
  async confirmSession(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { following, ...input }: ConfirmSessionInput,
  ): Promise<Accepted<ConfirmSessionPayload>> {
    await (following ? this.series.move(tx, input) : this.service.confirm(tx, input));
    return told(read, input.sessionId);
  }

  @Mutation(() => CancelSessionPayload)
  @Allow('sessions.cancel')
  async cancelSession(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId, reason, following }: CancelSessionInput,
  ): Promise<Accepted<CancelSessionPayload>> {
    await (following ? this.series : this.service).cancel(tx, sessionId, reason);
    return told(read, sessionId);
  }

  @Mutation(() => FileReportPayload, {
    description: 'By the lead, or the office for the lead: with it the session was held (S3, T1).',
  })
  @Allow('reports.file')
  async fileReport(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: FileReportInput,
  ): Promise<Accepted<FileReportPayload>> {
    await this.reports.file(tx, input);
    return told(read, input.sessionId);
  }
}
