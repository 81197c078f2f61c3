import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StoredFileType } from '@outrigger/files';
import { type ChangedLine, ChangedLineType, DateTime, enumOf, pageType } from '@outrigger/graph';
import type { UnitChange } from './changes.solver.js';
import {
  type Curriculum,
  CURRICULUM_KINDS,
  type CurriculumKind,
  type CurriculumUnit,
  type CurriculumVersion,
  type Exercise,
  type QuizQuestion,
  type Video,
} from './curriculum.entity.js';
import type { LibraryCurriculum, Upstream } from './library.service.js';

export const CurriculumKindEnum = enumOf(CURRICULUM_KINDS);
registerEnumType(CurriculumKindEnum, {
  name: 'CurriculumKind',
  description: 'For visiting adopters, for first mentors at their place (O6), for a programme’s own new mentors.',
});
const ChangeEnum = enumOf(['added', 'changed', 'removed'] as const);
registerEnumType(ChangeEnum, { name: 'UnitChangeKind' });

@ObjectType('UnitVideo')
export class UnitVideoType implements Video {
  @Field() title!: string;
  @Field({ description: 'https.' }) url!: string;
}

@ObjectType('UnitExercise')
export class UnitExerciseType implements Exercise {
  @Field() title!: string;
  @Field() text!: string;
}

@ObjectType('QuizQuestion', { description: 'With its answer: for whoever writes.' })
export class QuizQuestionType implements QuizQuestion {
  @Field() question!: string;
  @Field(() => [String]) options!: string[];
  @Field(() => Int, { description: 'Which option is right, from 0.' }) right!: number;
  @Field() because!: string;
}

type Unshown = 'curriculumId' | 'sourceUnitId' | 'removedAt' | 'position';

@ObjectType('CurriculumUnit', { description: 'One unit of a draft.' })
export class CurriculumUnitType implements Omit<CurriculumUnit, Unshown> {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => [String]) goals!: string[];
  @Field({ description: 'Markdown.' }) body!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => [UnitVideoType]) videos!: UnitVideoType[];
  @Field(() => [UnitExerciseType]) exercises!: UnitExerciseType[];
  @Field(() => [QuizQuestionType]) quiz!: QuizQuestionType[];
  @Field(() => [ID], { description: 'Units that come before.' }) prerequisiteIds!: string[];
  @Field(() => [StoredFileType]) files?: StoredFileType[];
}

@ObjectType('CurriculumVersion', { description: 'A published version: it never changes.' })
export class CurriculumVersionType implements Omit<CurriculumVersion, 'curriculumId' | 'publishedBy' | 'units'> {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field() title!: string;
  @Field() summary!: string;
  @Field({ description: 'What is new.' }) note!: string;
  @Field(() => DateTime) publishedAt!: Date;
  @Field(() => String, { nullable: true }) publishedByName!: string | null;
  @Field(() => Int) unitCount!: number;
}

type Internal = 'begunBy' | 'source' | 'sourceId' | 'sourceVersion';

@ObjectType('Curriculum', { description: 'What somebody teaches by: a draft of units, and its versions (O3).' })
export class CurriculumType implements Omit<Curriculum, Internal> {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => CurriculumKindEnum) kind!: CurriculumKind;
  @Field({ description: 'BCP 47.' }) language!: string;
  @Field() summary!: string;
  @Field({ description: 'Part of the library of all programmes.' }) isShared!: boolean;
  @Field({ description: 'A copy of the library’s.' }) isAdapted!: boolean;
  @Field(() => DateTime) begunAt!: Date;
  @Field(() => Int, { nullable: true, description: 'Null before the first.' }) newestVersion!: number | null;
  @Field(() => Int, { description: 'Of the draft.' }) unitCount!: number;
  @Field(() => Int, { description: 'Of the newest version.' }) publishedUnits!: number;
  @Field(() => Int) finishedByMe!: number;
  @Field(() => [CurriculumUnitType]) units?: CurriculumUnitType[];
  @Field(() => [CurriculumVersionType], { description: 'Newest first.' }) versions?: CurriculumVersionType[];
}

export const CurriculumPage = pageType('CurriculumPage', () => CurriculumType);

@ObjectType('LibraryCurriculum', { description: 'What the centre shares with all programmes.' })
export class LibraryCurriculumType implements LibraryCurriculum {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => CurriculumKindEnum) kind!: CurriculumKind;
  @Field() language!: string;
  @Field() summary!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTime) publishedAt!: Date;
  @Field(() => Int) units!: number;
  @Field(() => ID, { nullable: true, description: 'This programme’s own copy.' }) copyId!: string | null;
}

@ObjectType('UnitChange')
export class UnitChangeType implements UnitChange {
  @Field(() => ID) sourceUnitId!: string;
  @Field(() => ChangeEnum) change!: UnitChange['change'];
  @Field() title!: string;
  @Field({ description: 'The own copy says something else: taking the change replaces it.' }) isOursChanged!: boolean;
  @Field(() => [ChangedLineType]) lines!: ChangedLine[];
}

@ObjectType('CurriculumUpstream', { description: 'What has changed in the source since it was looked at.' })
export class UpstreamType implements Upstream {
  @Field(() => Int) version!: number;
  @Field(() => [UnitChangeType]) changes!: UnitChange[];
}

@ObjectType('LessonQuestion', { description: 'Without its answer: for whoever learns.' })
export class LessonQuestionType {
  @Field() question!: string;
  @Field(() => [String]) options!: string[];
}

@ObjectType('LessonUnit')
export class LessonUnitType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => [String]) goals!: string[];
  @Field({ description: 'Markdown.' }) body!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => [UnitVideoType]) videos!: readonly Video[];
  @Field(() => [UnitExerciseType]) exercises!: readonly Exercise[];
  @Field(() => [LessonQuestionType]) quiz!: LessonQuestionType[];
  @Field(() => [ID]) prerequisiteIds!: readonly string[];
  @Field({ description: 'What comes before it is finished.' }) isOpen!: boolean;
  @Field({ description: 'By the actor.' }) isFinished!: boolean;
  @Field(() => [StoredFileType], { description: 'Slides and handouts.' }) files!: StoredFileType[];
}

@ObjectType('Lesson', { description: 'A published version as learners read it.' })
export class LessonType {
  @Field(() => ID) versionId!: string;
  @Field(() => Int) version!: number;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => [LessonUnitType]) units!: LessonUnitType[];
}
