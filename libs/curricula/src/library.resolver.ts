import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { LessonType, LibraryCurriculumType, UpstreamType } from './curriculum.graphql.js';
import {
  AdaptCurriculumInput,
  CurriculumPayload,
  FinishUnitInput,
  FinishUnitPayload,
  TakeUpstreamInput,
  TranslateCurriculumInput,
} from './curriculum.inputs.js';
import { LearningService } from './learning.service.js';
import { lessonOf } from './lesson.js';
import { type LibraryCurriculum, LibraryService, type Upstream } from './library.service.js';
import { told } from './told.js';

const CURRICULUM = ['curriculumId', { type: () => ID }] as const;

@Resolver()
export class LibraryResolver {
  constructor(
    private readonly library: LibraryService,
    private readonly learning: LearningService,
  ) {}

  @Query(() => [LibraryCurriculumType], { description: 'What the centre shares, with this programme’s copies.' })
  @Allow('curricula.write')
  curriculumLibrary(@InTx() tx: Tx): Promise<LibraryCurriculum[]> {
    return this.library.list(tx);
  }

  @Query(() => UpstreamType, { nullable: true, description: 'What is new where it comes from; null if nowhere.' })
  @Allow('curricula.write')
  curriculumUpstream(
    @InTx() tx: Tx,
    @Args(...CURRICULUM, ParseUUIDPipe) curriculumId: string,
  ): Promise<Upstream | null> {
    return this.library.upstream(tx, curriculumId);
  }

  @Query(() => LessonType, { description: 'The newest version, as learners read it, with how far the actor is.' })
  @Allow('curricula.learn')
  async lesson(@InTx() tx: Tx, @Args(...CURRICULUM, ParseUUIDPipe) curriculumId: string): Promise<LessonType> {
    const version = await this.learning.version(tx, curriculumId);
    return lessonOf(tx, version, await this.learning.progress(tx, curriculumId));
  }

  @Mutation(() => FinishUnitPayload, { description: 'Reading and its questions done; two of three right pass.' })
  @Allow('curricula.learn')
  finishUnit(@InTx() tx: Tx, @Args('input') input: FinishUnitInput): Promise<Accepted<FinishUnitPayload>> {
    return this.learning.finish(tx, input);
  }

  @Mutation(() => CurriculumPayload, { description: 'A copy of the library’s, to be changed as the programme likes.' })
  @Allow('curricula.write')
  async adaptCurriculum(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { libraryId }: AdaptCurriculumInput,
  ): Promise<Accepted<CurriculumPayload>> {
    return told(read, await this.library.adapt(tx, libraryId));
  }

  @Mutation(() => CurriculumPayload, { description: 'A draft in another language, which follows this one.' })
  @Allow('curricula.write')
  async translateCurriculum(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { curriculumId, language }: TranslateCurriculumInput,
  ): Promise<Accepted<CurriculumPayload>> {
    return told(read, await this.library.translate(tx, curriculumId, language));
  }

  @Mutation(() => CurriculumPayload, { description: 'Takes chosen changes of the source into the draft.' })
  @Allow('curricula.write')
  async takeUpstream(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { curriculumId, ...chosen }: TakeUpstreamInput,
  ): Promise<Accepted<CurriculumPayload>> {
    await this.library.take(tx, curriculumId, chosen);
    return told(read, curriculumId);
  }
}
