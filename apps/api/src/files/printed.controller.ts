import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Public } from '@outrigger/identity';
import { PrintDesk, SHEETS_BY, type SheetsBy } from '@outrigger/whirlwinds';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requests } from '../requests.js';
import { outsideOf } from './outside-of.js';

const FILE = /^(?<id>[0-9a-f-]{36})\.pdf$/i;

/** What the house prints, for whoever shows who they are: the room of the thing decides who has it. */
@Controller('files/whirlwinds')
export class PrintedController {
  constructor(
    private readonly desk: PrintDesk,
    private readonly rooms: ModuleRef,
  ) {}

  @Get(':file')
  @Public()
  async print(
    @Param('file') file: string,
    @Query('programme') programme: string | undefined,
    @Query('by') by: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.rooms.get(Requests, { strict: false }).visitor(request, { reads: true, programme });
    const id = FILE.exec(file)?.groups?.['id'];
    if (!id || !isBy(by)) throw new NotFoundException();
    const { name, body } = await this.desk.open(actor, id, by);
    void reply.headers(outsideOf(`${name}.pdf`, 'application/pdf')).send(body);
  }
}

const isBy = (by: string | undefined): by is SheetsBy => SHEETS_BY.some((one) => one === by);
