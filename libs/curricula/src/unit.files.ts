import { Injectable } from '@nestjs/common';
import {
  type CopiedFile,
  copyFiles,
  FILE_TYPE_NAMES,
  type FileKind,
  type HasFileKinds,
  MOST_BYTES,
  PAST,
  type StoredFileType,
} from '@outrigger/files';
import { grouped, honour, may, NotFound, when } from '@outrigger/kernel';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { type Curriculum, CurriculumUnit, type UnitFile } from './curriculum.entity.js';

const MOST_FILES = 20;
const PLACE = { kind: 'unit', slot: 'files' } as const;

/** Slides and handouts of a unit. */
@Injectable()
export class UnitFiles implements HasFileKinds {
  readonly fileKinds: readonly FileKind[] = [
    {
      kind: PLACE.kind,
      allows: async (tx, { subjectId }) => {
        if (!may(tx.actor, 'curricula.write')) throw new NotFound('CurriculumUnit', subjectId);
        const { removedAt } = await tx.repo(CurriculumUnit).need(subjectId);
        honour(when(removedAt !== null, 'REMOVED', 'This unit was taken out.'));
        return { takes: FILE_TYPE_NAMES, mostBytes: MOST_BYTES, mostFiles: MOST_FILES };
      },
      isReferredTo: async (tx, { id, subjectId }) => {
        const published = JSON.stringify([{ files: [{ id }] }]);
        const found = await tx.sql`select from curriculum_unit u join curriculum_version v
            on v.tenant_id = u.tenant_id and v.curriculum_id = u.curriculum_id
          where u.id = ${subjectId} and v.units @> ${published}::jsonb limit 1`;
        return found.length > 0;
      },
    },
  ];
}

/** All that hangs on these units or once did, unit by unit. */
export async function hungOn(
  tx: Tx,
  units: readonly Pick<CurriculumUnit, 'id'>[],
): Promise<ReadonlyMap<string, StoredFileType[]>> {
  const files = await tx.sql<StoredFileType & { unitId: string }>`
    select f.id, f.subject_id as "unitId", f.slot, f.name, f.extension, f.media_type as "mediaType",
           f.size_bytes as "sizeBytes", f.uploaded_at as "uploadedAt"
      from stored_file f where f.kind = ${PLACE.kind} and f.subject_id = any(${units.map(({ id }) => id)}) order by f.id`;
  return grouped(files, ({ unitId }) => unitId);
}

/** Units with what hangs on them now, as a version names it. */
export async function withFiles<U extends Pick<CurriculumUnit, 'id'>>(
  tx: Tx,
  units: readonly U[],
): Promise<(U & { readonly files: readonly UnitFile[] })[]> {
  const hung = await hungOn(tx, units);
  return units.map((unit) => ({ ...unit, files: (hung.get(unit.id) ?? []).flatMap(named) }));
}

const named = ({ id, name, sizeBytes, slot }: StoredFileType): UnitFile[] =>
  slot === PAST ? [] : [{ id, name, sizeBytes }];

type From = Pick<Curriculum, 'source' | 'sourceId'>;

const LIBRARY_PIECES = sql`select p.position, p.bytes from library_pieces(m.theirs) p`;
const OWN_PIECES = sql`select p.position, p.bytes from file_chunk p where p.file_id = m.theirs`;

/** Files of the source's version, with the units that they hang on there. */
const listed = ({ source, sourceId }: From, version: number): Sql =>
  source === 'library'
    ? sql`select * from library_files(${sourceId}, ${version})`
    : sql`select f.id, f.subject_id as unit_id, f.name, f.extension, f.media_type, f.size_bytes, f.sha256
        from curriculum_version v cross join jsonb_array_elements(v.units) u cross join jsonb_array_elements(u->'files') k
        join stored_file f on f.id = (k->>'id')::uuid
       where v.curriculum_id = ${sourceId} and v.version = ${version}`;

/** Copies of the files of a source's version, hung on our copies. @param copies the source's units, and ours. */
export async function copyUnitFiles(
  tx: Tx,
  from: From,
  version: number,
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const files = await tx.run<CopiedFile>(sql`
    select f.id, f.unit_id as "subjectId", f.name, f.extension, f.media_type as "mediaType", f.size_bytes as "sizeBytes", f.sha256
      from (${listed(from, version)}) f where f.unit_id = any(${[...copies.keys()]}) order by f.id`);
  const ours = files.map((file) => ({ ...file, subjectId: copies.get(file.subjectId) ?? file.subjectId }));
  if (ours.length > 0) await copyFiles(tx, PLACE, ours, from.source === 'library' ? LIBRARY_PIECES : OWN_PIECES);
}

/** What hung on our copy makes room for what hangs on the source's unit. */
export async function clearUnitFiles(tx: Tx, unitId: string): Promise<void> {
  await tx.sql`update stored_file set slot = ${PAST} where kind = ${PLACE.kind} and subject_id = ${unitId}`;
}
