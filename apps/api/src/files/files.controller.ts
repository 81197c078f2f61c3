import type { Readable } from 'node:stream';
import {
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
  ServiceUnavailableException,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { FileDesk, type Handed } from '@outrigger/files';
import { Admission } from '@outrigger/graph';
import { Public } from '@outrigger/identity';
import { type Actor, type Refusal, Refused } from '@outrigger/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requests } from '../requests.js';
import { outsideOf } from './outside-of.js';
import { UploadQuery } from './upload.query.js';

/** Uploads that arrive at a time, and those of one person. */
const AT_A_TIME = 24;
const OF_ONE = 4;

/** Files in and out, beside GraphQL: their bytes are never held in memory as a whole. */
@Controller('files')
export class FilesController {
  private readonly arriving = new Admission({ inHand: AT_A_TIME, waiting: 0, waitMs: 0 });
  private readonly arrivingOf = new Map<string, number>();

  constructor(
    private readonly desk: FileDesk,
    private readonly rooms: ModuleRef,
  ) {}

  /** Open to whoever shows who they are: the room of the thing decides who may add to it. */
  @Post()
  @Public()
  async upload(
    @Query() { kind, subject: subjectId, slot, name }: UploadQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.requests.visitor(request, { reads: false });
    const wanted = { kind, subjectId, slot, name };
    const announced = announcedIn(request);
    const take = (): Promise<Handed> => this.desk.take(actor, wanted, announced, request.body as Readable);
    try {
      const file = await this.inTurn(actor, take);
      void reply.code(201).send({ file, refusals: [] });
    } catch (error) {
      await refuse(request, reply, error);
    }
  }

  @Get(':id')
  @Public()
  async download(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('programme') programme: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.requests.visitor(request, { reads: true, programme });
    const { file, body } = await this.desk.open(actor, id);
    const { name, mediaType, sizeBytes } = file;
    void reply.headers({ ...outsideOf(name, mediaType), 'content-length': String(sizeBytes) }).send(body);
  }

  /** @throws ServiceUnavailableException while too many are arriving, or too many of one person. */
  private async inTurn<T>({ tenantId, memberId }: Actor, take: () => Promise<T>): Promise<T> {
    const member = memberId ?? tenantId;
    const theirs = this.arrivingOf.get(member) ?? 0;
    if (theirs >= OF_ONE || this.arriving.refuses(tenantId)) throw new ServiceUnavailableException(BUSY);
    this.arrivingOf.set(member, theirs + 1);
    const isIn = await this.arriving.enter(tenantId).admitted;
    try {
      if (!isIn) throw new ServiceUnavailableException(BUSY);
      return await take();
    } finally {
      if (isIn) this.arriving.leave(tenantId);
      this.leave(member);
    }
  }

  private leave(member: string): void {
    const others = (this.arrivingOf.get(member) ?? 1) - 1;
    if (others > 0) this.arrivingOf.set(member, others);
    else this.arrivingOf.delete(member);
  }

  private get requests(): Requests {
    return this.rooms.get(Requests, { strict: false });
  }
}

const BUSY = 'Too many files are arriving just now. Try again in a moment.';

/** Bytes, null where the sender does not say. */
function announcedIn({ headers }: FastifyRequest): number | null {
  const length = headers['content-length'];
  return length === undefined ? null : Number(length);
}

/** Whoever still sends when the answer goes must not hold the connection. */
async function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
  if (!request.raw.complete) void reply.header('connection', 'close');
  if (!(error instanceof Refused)) throw error;
  await reply.code(statusOf(error.refusals)).send({ file: null, refusals: error.refusals });
}

const statusOf = (refusals: readonly Refusal[]): number =>
  refusals.some(({ code }) => code === 'FILE_TOO_LARGE') ? 413 : 422;
