import { Body, Controller, Get, Head, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Public } from '@outrigger/identity';
import { type Actor, Refused } from '@outrigger/kernel';
import { type Arrived, CheckInDesk, type DoorPage, type Shown } from '@outrigger/meetings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requests } from '../requests.js';
import { ARRIVE, doorPage, oldCodePage, receiptPage, type DoorSheet } from './check-in.page.js';
import { cookieIn, cookieName, headersFor, knownBy, originOf, texts } from './visits.js';

const HEADERS = headersFor(ARRIVE);

/**
 * What the code on the wall opens (F8). Opening changes nothing; a phone that is known is noted by the page's own
 * request, any other by one press with the address that letters go to.
 */
@Controller('a/in')
export class CheckInController {
  constructor(
    private readonly desk: CheckInDesk,
    private readonly rooms: ModuleRef,
  ) {}

  @Head(':code')
  @Public()
  @HttpCode(200)
  head(): void {}

  @Get(':code')
  @Public()
  async open(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.desk.page(code, new Date());
    this.show(reply, page, {});
  }

  @Post(':code')
  @Public()
  async press(
    @Param('code') code: string,
    @Body() body: Readonly<Record<string, string>> | undefined,
    @Headers('cookie') cookies: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { pass = '', address = '' } = texts(body);
    const shown = await this.shown(code, cookies, request);
    try {
      const arrived = await this.desk.press(pass, address, shown, new Date(), originOf(request));
      if (!arrived) return this.show(reply, null, {});
      this.know(reply, arrived);
      void reply.redirect(pathOf(arrived), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const page = await this.desk.again(pass, new Date());
      this.show(reply, page, { address, refusals: error.refusals }, 422);
    }
  }

  @Post(':code/auto')
  @Public()
  async auto(
    @Param('code') code: string,
    @Headers('x-outrigger-link') ours: string | undefined,
    @Headers('cookie') cookies: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const arrived = ours ? await this.arrive(code, cookies, request) : null;
    void reply.headers(HEADERS);
    if (!arrived) return void reply.code(204).send();
    this.know(reply, arrived);
    void reply.code(200).type('text/plain').send(pathOf(arrived));
  }

  @Get('done/:receipt')
  @Public()
  async done(@Param('receipt') receipt: string, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.desk.receipt(receipt, new Date());
    void reply.headers(HEADERS).type(HTML);
    void reply.code(page ? 200 : 404).send(page ? receiptPage(page) : oldCodePage());
  }

  @Post('done/:receipt')
  @Public()
  async undo(
    @Param('receipt') receipt: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.undo(receipt, new Date(), originOf(request));
    void reply.redirect(`/a/in/done/${encodeURIComponent(receipt)}`, 303);
  }

  /** What stands against it is said at the press. */
  private async arrive(code: string, cookies: string | undefined, request: FastifyRequest): Promise<Arrived | null> {
    const shown = await this.shown(code, cookies, request);
    return this.desk.auto(code, shown, new Date(), originOf(request)).catch((error: unknown) => {
      if (error instanceof Refused) return null;
      throw error;
    });
  }

  /** By what this phone is known: our cookie for the programme's links, or a sign-in of the console. */
  private async shown(code: string, cookies: string | undefined, request: FastifyRequest): Promise<Shown> {
    const device = cookieIn(cookies, cookieName(code));
    return { device, signedIn: await this.signedIn(code, request) };
  }

  private async signedIn(code: string, request: FastifyRequest): Promise<Actor | null> {
    const programme = this.desk.programmeOf(code, new Date());
    const requests = this.rooms.get(Requests, { strict: false });
    if (!programme) return null;
    return requests.visitor(request, { reads: true, programme }).catch(() => null);
  }

  private show(reply: FastifyReply, page: DoorPage | null, sheet: DoorSheet, status = 200): void {
    void reply.headers(HEADERS).type(HTML);
    if (!page) void reply.code(404).send(oldCodePage());
    else void reply.code(page.pass ? status : 409).send(doorPage(page, sheet));
  }

  private know(reply: FastifyReply, { device }: Arrived): void {
    if (device) void reply.header('set-cookie', knownBy(device));
  }
}

const HTML = 'text/html; charset=utf-8';

const pathOf = ({ receipt }: Arrived): string => `/a/in/done/${encodeURIComponent(receipt)}`;
