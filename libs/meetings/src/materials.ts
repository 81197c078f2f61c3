import { Injectable } from '@nestjs/common';
import { FILE_TYPE_NAMES, type FileKind, type HasFileKinds, MOST_BYTES } from '@outrigger/files';
import { honour, may, NotFound, when } from '@outrigger/kernel';
import { MentorMeeting } from './meeting.entity.js';

const MOST_FILES = 20;

/** What lies on the table: slides, a case, the minutes of somebody else; seen by whoever sees the meeting. */
@Injectable()
export class MeetingMaterials implements HasFileKinds {
  readonly fileKinds: readonly FileKind[] = [
    {
      kind: 'meeting',
      allows: async (tx, { subjectId }) => {
        if (!may(tx.actor, 'meetings.run')) throw new NotFound('MentorMeeting', subjectId);
        const { status } = await tx.repo(MentorMeeting).need(subjectId);
        honour(when(status === 'cancelled', 'MEETING_CANCELLED', 'This meeting is cancelled.'));
        return { takes: FILE_TYPE_NAMES, mostBytes: MOST_BYTES, mostFiles: MOST_FILES };
      },
    },
  ];
}
