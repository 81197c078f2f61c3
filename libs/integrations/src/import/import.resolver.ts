import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { ImportInput, ImportPayload } from './import.graphql.js';
import type { ImportReport } from './import.report.js';
import { ImportService } from './import.service.js';
import type { ImportOrder } from './table-import.js';

/** Room for some fifteen thousand rows; larger files go through the command line, which streams. */
const MAX_BYTES = 3_000_000;

@Resolver()
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Mutation(() => ImportPayload, {
    description: 'Takes mentors in by their addresses: good rows go in, each bad one is named.',
  })
  @Allow('imports.run')
  async importMentors(@InTx() tx: Tx, @Args('input') input: ImportInput): Promise<Accepted<ImportPayload>> {
    return told(await this.imports.importMentors(orderOf(tx, input)));
  }

  @Mutation(() => ImportPayload, {
    description: 'Takes ventures in by their names: good rows go in, each bad one is named.',
  })
  @Allow('imports.run')
  async importVentures(@InTx() tx: Tx, @Args('input') input: ImportInput): Promise<Accepted<ImportPayload>> {
    return told(await this.imports.importVentures(orderOf(tx, input)));
  }
}

/** All of it in the mutation's own transaction. */
const orderOf = (tx: Tx, { text, dryRun }: ImportInput): ImportOrder => ({
  within: (deed) => deed(tx),
  source: text,
  dryRun,
  maxBytes: MAX_BYTES,
});

const told = (report: ImportReport): Accepted<ImportPayload> => ({
  report: { ...report, refused: [...report.refused] },
});
