import { Injectable } from '@nestjs/common';
import { FILE_TYPE_NAMES, type FileKind, type HasFileKinds, MOST_BYTES } from '@outrigger/files';
import { honour, may, NotFound, when } from '@outrigger/kernel';
import { CurriculumUnit } from './curriculum.entity.js';

const MOST_FILES = 20;

/** Slides and handouts of a unit. */
@Injectable()
export class UnitFiles implements HasFileKinds {
  readonly fileKinds: readonly FileKind[] = [
    {
      kind: 'unit',
      allows: async (tx, { subjectId }) => {
        if (!may(tx.actor, 'curricula.write')) throw new NotFound('CurriculumUnit', subjectId);
        const { removedAt } = await tx.repo(CurriculumUnit).need(subjectId);
        honour(when(removedAt !== null, 'REMOVED', 'This unit was taken out.'));
        return { takes: FILE_TYPE_NAMES, mostBytes: MOST_BYTES, mostFiles: MOST_FILES };
      },
    },
  ];
}
