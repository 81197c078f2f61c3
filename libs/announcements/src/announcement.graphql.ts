import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType } from '@outrigger/graph';
import { ProgrammeKindEnum } from '@outrigger/programmes';
import {
  ADDRESSED_ROLES,
  type AddressedRole,
  type Announcement,
  ANNOUNCEMENT_KINDS,
  ANNOUNCEMENT_STATES,
  type AnnouncementKind,
  type AnnouncementState,
  type Audience,
  AUDIENCES,
} from './announcement.entity.js';
import type { Reach } from './desk/reach.report.js';

export const AnnouncementKindEnum = enumOf(ANNOUNCEMENT_KINDS);
registerEnumType(AnnouncementKindEnum, { name: 'AnnouncementKind' });
export const AudienceEnum = enumOf(AUDIENCES);
registerEnumType(AudienceEnum, {
  name: 'AnnouncementAudience',
  description: 'All programmes, those of some kinds and countries, or those that were chosen.',
});
export const AddressedRoleEnum = enumOf(ADDRESSED_ROLES);
registerEnumType(AddressedRoleEnum, { name: 'AddressedRole', description: 'Whom in these programmes it is for.' });
const StateEnum = enumOf(ANNOUNCEMENT_STATES);
registerEnumType(StateEnum, { name: 'AnnouncementState', description: 'Scheduled goes out by the clock.' });

@ObjectType('AnnouncementCorrection')
export class AnnouncementCorrectionType {
  @Field(() => Int) version!: number;
  @Field({ description: 'What was wrong.' }) note!: string;
  @Field(() => DateTime) at!: Date;
}

@ObjectType({ isAbstract: true })
class SaidType {
  @Field(() => ID) id!: string;
  @Field(() => AnnouncementKindEnum) kind!: AnnouncementKind;
  @Field() title!: string;
  @Field({ description: 'Markdown.' }) body!: string;
  @Field(() => DateTime, { nullable: true, description: 'Of an event.' }) startsAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) endsAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'IANA, in which its times are told.' }) zone!: string | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => String, { nullable: true, description: 'https.' }) link!: string | null;
  @Field(() => [AddressedRoleEnum]) roles!: AddressedRole[];
  @Field(() => Int, { description: 'Each correction is one more.' }) version!: number;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => [AnnouncementCorrectionType], { description: 'Newest first.' })
  corrections!: AnnouncementCorrectionType[];
  @Field(() => Int, { description: 'Who come to an event, of all programmes.' }) coming!: number;
}

@ObjectType('Announcement', { description: 'What the centre tells this programme.' })
export class AnnouncementType extends SaidType {
  @Field(() => DateTime) publishedAt!: Date;
  @Field(() => Boolean, { nullable: true, description: 'Null before the reader has answered.' })
  amComing!: boolean | null;
  @Field({ description: 'It waits on the reader’s first screen.' }) isOpen!: boolean;
}

export const AnnouncementPage = pageType('AnnouncementPage', () => AnnouncementType);

type Kept = Omit<Announcement, 'writtenBy'>;

@ObjectType('DeskAnnouncement', { description: 'What the centre writes: drafts, and what it has published.' })
export class DeskAnnouncementType extends SaidType implements Kept {
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => [ProgrammeKindEnum]) kinds!: string[];
  @Field(() => [String]) countries!: string[];
  @Field(() => [ID]) programmeIds!: string[];
  @Field(() => StateEnum) state!: AnnouncementState;
  @Field(() => DateTime) writtenAt!: Date;
  @Field(() => String, { nullable: true }) writtenByName!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the clock publishes it.' }) publishAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) publishedAt!: Date | null;
  @Field(() => Int, { description: 'Programmes that it is for.' }) programmeCount!: number;
}

export const DeskAnnouncementPage = pageType('DeskAnnouncementPage', () => DeskAnnouncementType);

@ObjectType('AnnouncementReach')
export class AnnouncementReachType implements Reach {
  @Field(() => Int) programmes!: number;
  @Field(() => Int, { description: 'Of these programmes; numbers of mentors and founders are told by releases alone.' })
  managers!: number;
}
