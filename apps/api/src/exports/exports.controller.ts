import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Public } from '@outrigger/identity';
import { ExportDesk } from '@outrigger/insights';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { outsideOf } from '../files/outside-of.js';
import { Requests } from '../requests.js';
import { ExportQuery } from './export.query.js';

/** Reports as files, beside GraphQL. */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly desk: ExportDesk,
    private readonly rooms: ModuleRef,
  ) {}

  /** Open to whoever shows who they are: the desk decides who may have it. */
  @Get(':file')
  @Public()
  async download(
    @Param('file') file: string,
    @Query() { programme, ...period }: ExportQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const requests = this.rooms.get(Requests, { strict: false });
    const actor = await requests.visitor(request, { reads: true, programme });
    const { mediaType, body } = await this.desk.open(actor, file, period);
    void reply.headers(outsideOf(file, mediaType)).send(body);
  }
}
