import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { Public } from '@outrigger/identity';
import { FeedDesk } from '@outrigger/notifications';
import type { FastifyReply } from 'fastify';

const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="outrigger.ics"',
  // The program that fetched it asks anew each time, and is told when nothing is new.
  'cache-control': 'private, no-cache',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** Calendars that calendar programs fetch; the address is all that they show. */
@Controller('cal')
export class FeedsController {
  constructor(private readonly desk: FeedDesk) {}

  @Get(':file')
  @Public()
  async fetch(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const feed = file.endsWith('.ics') ? await this.desk.open(file.slice(0, -'.ics'.length)) : null;
    if (!feed) return void reply.code(404).header('cache-control', 'no-store').send();
    void reply.headers({ ...HEADERS, etag: feed.etag });
    if (tagsIn(known).includes(feed.etag)) void reply.code(304).send();
    else void reply.send(feed.text);
  }
}

/** Weak ones count as well: a proxy that packs the answer makes them so. */
const tagsIn = (header = ''): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
