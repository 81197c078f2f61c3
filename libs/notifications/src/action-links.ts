import { Injectable } from '@nestjs/common';
import { linkToken } from '@outrigger/identity';
import { LinkService, type NewLink } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { actionLink } from './links.js';
import { MailSettings } from './mail-settings.js';

/** Where the questions of letters are answered, each at an address that is its reader's alone (S6). */
@Injectable()
export class ActionLinks {
  constructor(
    private readonly links: LinkService,
    private readonly settings: MailSettings,
  ) {}

  /** One statement, however many. @returns the addresses, in the order of the links. */
  async open(tx: Tx, links: readonly NewLink[]): Promise<string[]> {
    const ids = await this.links.make(tx, links);
    return ids.map((id) => this.address(tx.actor.tenantId, id));
  }

  /** The one that is good from now on: what was asked before about the same is not any more. */
  async openAnew(tx: Tx, link: NewLink): Promise<string> {
    await this.links.close(tx, link.purpose, link.subjectId);
    const [address = ''] = await this.open(tx, [link]);
    return address;
  }

  /** Of a link that is there; null for a letter that is only looked at. */
  address(tenantId: string, linkId: string | null): string {
    const { webUrl, secret } = this.settings;
    return actionLink(webUrl, linkId ? linkToken(secret, tenantId, linkId) : 'preview');
  }
}
