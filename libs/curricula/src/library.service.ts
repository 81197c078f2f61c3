import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { changesSince, type UnitChange } from './changes.solver.js';
import {
  Curriculum,
  type CurriculumKind,
  CurriculumUnit,
  CurriculumVersion,
  type PublishedUnit,
  type UnitContent,
} from './curriculum.entity.js';
import { CurriculumService, draftOf, newestOf } from './curriculum.service.js';
import { clearUnitFiles, copyUnitFiles, withFiles } from './unit.files.js';

export interface LibraryCurriculum {
  readonly id: string;
  readonly title: string;
  readonly kind: CurriculumKind;
  readonly language: string;
  readonly summary: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly units: number;
  /** This programme's own copy, if it has one. */
  readonly copyId: string | null;
}

export interface Upstream {
  /** The newest version of the source. */
  readonly version: number;
  readonly changes: readonly UnitChange[];
}

/** After all others. */
const LAST = 1000;

refuseOn('one_copy_of_the_library', refusal('COPIED', 'This programme has its copy already.', 'libraryId'));

/** The library of the centre, the copies that programmes make of it, and what is new there (O3). */
@Injectable()
export class LibraryService {
  constructor(private readonly curricula: CurriculumService) {}

  list(tx: Tx): Promise<LibraryCurriculum[]> {
    return tx.sql<LibraryCurriculum>`
      select l.id, l.title, l.kind, l.language, l.summary, l.version, l.published_at as "publishedAt", l.units, c.id as "copyId"
        from curriculum_library() l left join curriculum c on c.source = 'library' and c.source_id = l.id
       order by l.kind, l.title, l.id limit 100`;
  }

  /** The programme's own copy, to be changed as it likes. @returns its id. */
  async adapt(tx: Tx, libraryId: string): Promise<string> {
    const found = (await this.list(tx)).find(({ id }) => id === libraryId);
    if (!found) throw new NotFound('Curriculum', libraryId);
    const { title, kind, language, summary, version } = found;
    const units = await libraryUnits(tx, libraryId, version);
    honour(when(found.copyId !== null, 'COPIED', 'This programme has its copy already.', 'libraryId'));

    const from = { source: 'library', sourceId: libraryId, sourceVersion: version } as const;
    const id = await this.curricula.begin(tx, { title, kind, language, summary, fromTemplate: false }, from);
    await this.copy(tx, id, from, units);
    return id;
  }

  /** A draft in another language, which follows this one. @returns its id. */
  async translate(tx: Tx, curriculumId: string, language: string): Promise<string> {
    const { title, kind, summary, language: own } = await tx.repo(Curriculum).need(curriculumId);
    const newest = await newestOf(tx, curriculumId);
    honour([
      ...when(newest === null, 'NOT_PUBLISHED', 'Publish a version first.', 'curriculumId'),
      ...when(language === own, 'SAME_LANGUAGE', 'It is in this language already.', 'language'),
    ]);

    const from = { source: 'own', sourceId: curriculumId, sourceVersion: newest?.version ?? 1 } as const;
    const id = await this.curricula.begin(tx, { title, kind, language, summary, fromTemplate: false }, from);
    await this.copy(tx, id, from, newest?.units ?? []);
    return id;
  }

  /** Null where it comes from nowhere, or the source is not shared any more. */
  async upstream(tx: Tx, curriculumId: string): Promise<Upstream | null> {
    const [curriculum] = await tx.repo(Curriculum).find({ id: curriculumId });
    if (!curriculum?.sourceId) return null;
    const newest = await this.newestOfSource(tx, curriculum);
    if (newest === null) return null;
    const [before, after] = [
      await sourceUnits(tx, curriculum, curriculum.sourceVersion ?? 1),
      await sourceUnits(tx, curriculum, newest),
    ];
    const ours = await withFiles(tx, await draftOf(tx, curriculumId));
    return { version: newest, changes: changesSince(before, after, ours) };
  }

  /** Takes the chosen changes into the draft; the others count as looked at. */
  async take(
    tx: Tx,
    curriculumId: string,
    { version, unitIds }: { readonly version: number; readonly unitIds: readonly string[] },
  ): Promise<void> {
    const curriculum = await tx.repo(Curriculum).need(curriculumId);
    const found = await this.upstream(tx, curriculumId);
    honour(
      when(
        found?.version !== version,
        'SOURCE_CHANGED',
        'The source has changed since you looked. Look again.',
        'version',
      ),
    );

    const after = new Map((await sourceUnits(tx, curriculum, version)).map((unit) => [unit.id, unit]));
    const taken = new Map<string, string>();
    for (const change of (found?.changes ?? []).filter(({ sourceUnitId }) => unitIds.includes(sourceUnitId))) {
      const ours = await this.takeOne(tx, curriculumId, change, after.get(change.sourceUnitId));
      if (ours) taken.set(change.sourceUnitId, ours);
    }
    await copyUnitFiles(tx, curriculum, version, taken);
    await tx.repo(Curriculum).change({ id: curriculumId }, { sourceVersion: version });
    await tx.emit('curriculum.changed', { curriculumId });
  }

  /** @returns our unit, whose files are to be the source's; null where it was taken out. */
  private async takeOne(
    tx: Tx,
    curriculumId: string,
    { sourceUnitId, change }: UnitChange,
    unit: PublishedUnit | undefined,
  ): Promise<string | null> {
    const [ours] = await tx.repo(CurriculumUnit).find({ curriculumId, sourceUnitId, removedAt: null });
    if (change === 'removed') {
      if (ours) await takeOut(tx, curriculumId, ours.id);
      return null;
    }
    if (!unit) return null;
    const row = { ...contentOf(unit), goals: [...unit.goals] };
    if (!ours) {
      const fresh = { ...row, curriculumId, position: LAST, prerequisiteIds: [], sourceUnitId, removedAt: null };
      return (await tx.repo(CurriculumUnit).add(fresh)).id;
    }
    await tx.repo(CurriculumUnit).change({ id: ours.id }, row);
    await clearUnitFiles(tx, ours.id);
    return ours.id;
  }

  private async newestOfSource(tx: Tx, { source, sourceId }: Curriculum): Promise<number | null> {
    if (source === 'own') return (await newestOf(tx, sourceId ?? ''))?.version ?? null;
    const [found] = await tx.sql<{ version: number }>`select version from curriculum_library() where id = ${sourceId}`;
    return found?.version ?? null;
  }

  private async copy(
    tx: Tx,
    curriculumId: string,
    from: Pick<Curriculum, 'source' | 'sourceId'> & { readonly sourceVersion: number },
    units: readonly PublishedUnit[],
  ): Promise<void> {
    const drafts = units.map((unit) => ({ ...contentOf(unit), sourceUnitId: unit.id }));
    const ours = await this.curricula.addUnits(tx, curriculumId, drafts);
    const copies = new Map(units.map(({ id }, place) => [id, ours[place] ?? id]));
    await copyUnitFiles(tx, from, from.sourceVersion, copies);
  }
}

const contentOf = ({ id: _, prerequisiteIds: __, files: ___, ...content }: PublishedUnit): UnitContent => content;

async function sourceUnits(
  tx: Tx,
  { source, sourceId }: Curriculum,
  version: number,
): Promise<readonly PublishedUnit[]> {
  if (source === 'library') return libraryUnits(tx, sourceId ?? '', version);
  const [found] = await tx.repo(CurriculumVersion).find({ curriculumId: sourceId ?? '', version });
  return found?.units ?? [];
}

async function libraryUnits(tx: Tx, id: string, version: number): Promise<readonly PublishedUnit[]> {
  const [found] = await tx.sql<{ units: PublishedUnit[] | null }>`select library_units(${id}, ${version}) as units`;
  return found?.units ?? [];
}

/** Nothing waits for what is no longer there: else the draft could not be mended any more. */
async function takeOut(tx: Tx, curriculumId: string, unitId: string): Promise<void> {
  await tx.repo(CurriculumUnit).change({ id: unitId }, { removedAt: tx.now });
  await tx.sql`update curriculum_unit set prerequisite_ids = array_remove(prerequisite_ids, ${unitId}::uuid)
    where curriculum_id = ${curriculumId} and removed_at is null`;
}
