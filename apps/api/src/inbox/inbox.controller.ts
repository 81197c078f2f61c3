import { hash, timingSafeEqual } from 'node:crypto';
import {
  Controller,
  Headers,
  HttpCode,
  NotFoundException,
  Post,
  Req,
  UnauthorizedException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { Public } from '@outrigger/identity';
import { Inbox, MailSettings } from '@outrigger/notifications';
import type { FastifyRequest } from 'fastify';

/** Where a mail server or a mail provider hands over what came to the reply addresses of letters. */
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly inbox: Inbox,
    private readonly settings: MailSettings,
  ) {}

  /** Says the same of a mail that is ours and of one that is nobody's: whoever sends it learns nothing. */
  @Post()
  @Public()
  @HttpCode(204)
  async take(@Headers('authorization') shown: string | undefined, @Req() { body }: FastifyRequest): Promise<void> {
    const { inboxSecret } = this.settings;
    if (!inboxSecret) throw new NotFoundException();
    if (!same(shown ?? '', `Bearer ${inboxSecret}`)) throw new UnauthorizedException();
    if (!Buffer.isBuffer(body)) throw new UnsupportedMediaTypeException();
    await this.inbox.take(body, 'webhook');
  }
}

/** Of texts of any length, in a time that tells nothing of them. */
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');
