import { Controller, Get, Param, Res } from '@nestjs/common';
import { CertificateDesk } from '@outrigger/deliveries';
import { Public } from '@outrigger/identity';
import type { FastifyReply } from 'fastify';

const HOUR_SECONDS = 3600;

/** What strangers need to verify certificates without asking us, and the papers themselves. */
@Controller('credentials')
export class CredentialsController {
  constructor(private readonly desk: CertificateDesk) {}

  @Get('keys')
  @Public()
  keys(@Res() reply: FastifyReply): void {
    void reply
      .headers({ 'content-type': 'application/jwk-set+json', 'cache-control': `public, max-age=${HOUR_SECONDS}` })
      .send(JSON.stringify(this.desk.keys));
  }

  /** `<token>.pdf` is the paper, `<token>.jwt` the signed credential. */
  @Get(':file')
  @Public()
  async fetch(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const cut = file.lastIndexOf('.');
    const [token, kind] = [file.slice(0, cut), file.slice(cut + 1)];
    void reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
    if (kind === 'jwt') {
      const certificate = await this.desk.look(token);
      if (certificate) return void reply.type('application/jwt').send(certificate.credential);
    }
    if (kind === 'pdf') {
      const paper = await this.desk.paper(token);
      if (paper)
        return void reply
          .type('application/pdf')
          .header('content-disposition', 'inline; filename="certificate.pdf"')
          .send(paper);
    }
    void reply.code(404).send();
  }
}
