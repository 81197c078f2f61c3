import { createHmac, timingSafeEqual } from 'node:crypto';
import { Body, Controller, Get, Head, Headers, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { Public, SECRET } from '@outrigger/identity';
import { Refused } from '@outrigger/kernel';
import { type Done, FrontDesk } from '@outrigger/links';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AUTO, deadPage, linkPage, type Sheet } from './page.js';
import { cookieIn, cookieName, headersFor, knownBy, originOf, texts } from './visits.js';

const HEADERS = headersFor(AUTO);

const DAY_MS = 86_400_000;

/** Pages behind the links of letters (S6). */
@Controller('a')
export class LinksController {
  constructor(
    private readonly desk: FrontDesk,
    @Inject(SECRET) private readonly secret: string,
  ) {}

  @Head(':token')
  @Public()
  @HttpCode(200)
  head(): void {}

  @Get(':token')
  @Public()
  async open(
    @Param('token') token: string,
    @Query('c') chosen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(reply, token, { chosen });
  }

  @Post(':token')
  @Public()
  async press(
    @Param('token') token: string,
    @Query('c') chosen: string | undefined,
    @Body() body: Readonly<Record<string, string>> | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { nonce = '', choice = '', undo, ...given } = texts(body);
    if (!this.isNonce(token, nonce)) return this.show(reply, token, { chosen, given }, 403);
    try {
      if (undo) await this.desk.undo(token, originOf(request));
      else this.know(reply, await this.desk.answer(token, { choice, fields: given }, originOf(request)));
      void reply.redirect(`/a/${encodeURIComponent(token)}`, 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.show(reply, token, { chosen, given, refusals: error.refusals }, 422);
    }
  }

  @Post(':token/auto')
  @Public()
  async auto(
    @Param('token') token: string,
    @Query('c') choice = '',
    @Headers('x-outrigger-link') ours: string | undefined,
    @Headers('cookie') cookies: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const device = ours ? cookieIn(cookies, cookieName(token)) : undefined;
    const done = await this.desk.auto(token, choice, device, originOf(request)).catch((error: unknown) => {
      // What stands against it is said at the press.
      if (error instanceof Refused) return null;
      throw error;
    });
    void reply
      .headers(HEADERS)
      .code(done ? 200 : 204)
      .send();
  }

  /** RFC 8058: a mail program unsubscribes its reader with one request, without a page, a redirect or a login. */
  @Post(':token/one-click')
  @Public()
  async oneClick(
    @Param('token') token: string,
    @Body() body: Readonly<Record<string, string>> | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isMeant = texts(body)['List-Unsubscribe'] === 'One-Click';
    const done = isMeant && (await this.desk.oneClick(token, originOf(request)));
    void reply
      .headers(HEADERS)
      .code(done ? 200 : 404)
      .send();
  }

  /** A reader who opens the same address is asked first: a scanner would come this way. */
  @Get(':token/one-click')
  @Public()
  ask(@Param('token') token: string, @Res() reply: FastifyReply): void {
    void reply.headers(HEADERS).redirect(`/a/${encodeURIComponent(token)}`, 303);
  }

  private async show(reply: FastifyReply, token: string, sheet: Partial<Sheet>, status = 200): Promise<void> {
    const page = await this.desk.page(token);
    void reply.headers(HEADERS).type('text/html; charset=utf-8');
    if (!page) return void reply.code(404).send(deadPage());
    const { chosen, refusals = [], given = {} } = sheet;
    const canAuto = page.question !== null && chosen !== undefined && status === 200;
    void reply.code(status).send(linkPage(page, { nonce: this.nonce(token), chosen, refusals, given }, canAuto));
  }

  private know(reply: FastifyReply, done: Done | null): void {
    if (!done?.device) return;
    void reply.header('set-cookie', knownBy(done.device));
  }

  /** Proves that a form was drawn by us, for this link, yesterday or today. */
  private nonce(token: string, day = Math.floor(Date.now() / DAY_MS)): string {
    return createHmac('sha256', this.secret).update(`${token} ${day}`).digest('base64url');
  }

  private isNonce(token: string, nonce: string): boolean {
    const today = Math.floor(Date.now() / DAY_MS);
    return [today, today - 1].some((day) => same(this.nonce(token, day), nonce));
  }
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
