import { Injectable } from '@nestjs/common';
import { FILE_TYPE_NAMES, type FileKind, type HasFileKinds, MOST_BYTES } from '@outrigger/files';
import { may, NotFound } from '@outrigger/kernel';
import { AdopterAgreement } from './adopter.entity.js';

const MOST_FILES = 10;

/** The papers of an agreement: what was signed, annexes (O1). */
@Injectable()
export class AgreementFiles implements HasFileKinds {
  readonly fileKinds: readonly FileKind[] = [
    {
      kind: 'agreement',
      allows: async (tx, { subjectId }) => {
        if (!may(tx.actor, 'network.adopt')) throw new NotFound('AdopterAgreement', subjectId);
        await tx.repo(AdopterAgreement).need(subjectId);
        return { takes: FILE_TYPE_NAMES, mostBytes: MOST_BYTES, mostFiles: MOST_FILES };
      },
    },
  ];
}
