import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, like, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { MAIL_KINDS, type MailKind } from '../posting/mail-kinds.js';
import { LetterLog } from './letter-log.js';
import {
  KindEnum,
  LetterPage,
  LettersArgs,
  LetterType,
  SendLetterAgainInput,
  SendLetterAgainPayload,
  SentLetterArgs,
  SentLetterType,
} from './letter.graphql.js';

@Resolver(() => LetterType)
export class LetterResolver {
  constructor(private readonly log: LetterLog) {}

  @Query(() => LetterPage, { description: 'What was written to whom, and what became of it; newest first.' })
  @Allow('letters.read')
  letters(@Args() { first, after, ...filters }: LettersArgs, @Read() read: Reader): Promise<PageOf<LetterType>> {
    return read.page(
      'Letter',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.written_at`, type: 'timestamptz' }),
        descending: true,
        where: (row) => matching(row, filters),
      },
    );
  }

  @Query(() => [KindEnum], { description: 'Every kind of letter that there is.' })
  @Allow('letters.read')
  letterKinds(): readonly MailKind[] {
    return MAIL_KINDS;
  }

  @Query(() => SentLetterType, {
    nullable: true,
    description: 'As it was sent; null for one that opens a door for its reader alone.',
  })
  @Allow('letters.read')
  sentLetter(@InTx() tx: Tx, @Args() { letterId }: SentLetterArgs): Promise<SentLetterType | null> {
    return this.log.open(tx, letterId);
  }

  @Mutation(() => SendLetterAgainPayload, {
    description: 'One that did not reach its reader, to their address of today.',
  })
  @Allow('letters.send')
  async sendLetterAgain(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { letterId }: SendLetterAgainInput,
  ): Promise<Accepted<SendLetterAgainPayload>> {
    await this.log.sendAgain(tx, letterId);
    return { letter: await read.one<LetterType>('Letter', letterId, 'letter') };
  }
}

const matching = (row: Sql, { search, state, kind }: Omit<LettersArgs, 'first' | 'after'>): Sql[] => [
  ...(search
    ? [
        sql`(${row}.to_name ilike ${like(search)} or ${row}.to_address ilike ${like(search)} or ${row}.subject ilike ${like(search)})`,
      ]
    : []),
  ...(state ? [sql`${row}.state = ${state}`] : []),
  ...(kind ? [sql`${row}.kind = ${kind}`] : []),
];
