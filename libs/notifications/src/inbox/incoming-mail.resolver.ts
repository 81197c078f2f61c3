import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import {
  IncomingMailPage,
  IncomingMailsArgs,
  IncomingMailType,
  SettleMailInput,
  SettleMailPayload,
} from './incoming-mail.graphql.js';
import { MailDesk } from './mail-desk.service.js';

@Resolver(() => IncomingMailType)
export class IncomingMailResolver {
  constructor(private readonly desk: MailDesk) {}

  @Query(() => IncomingMailPage, { description: 'What came to the reply addresses of letters, newest first.' })
  @Allow('mails.read')
  incomingMails(
    @Args() { first, after, waiting }: IncomingMailsArgs,
    @Read() read: Reader,
  ): Promise<PageOf<IncomingMailType>> {
    return read.page(
      'IncomingMail',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.came_at`, type: 'timestamptz' }),
        descending: true,
        where: (row) => (waiting ? [sql`${row}.waits`] : []),
      },
    );
  }

  @Mutation(() => SettleMailPayload, { description: 'The office has seen to a mail: it waits no more.' })
  @Allow('mails.settle')
  async settleMail(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { mailId }: SettleMailInput,
  ): Promise<Accepted<SettleMailPayload>> {
    await this.desk.settle(tx, mailId);
    return { mail: await read.one<IncomingMailType>('IncomingMail', mailId, 'mail') };
  }
}
