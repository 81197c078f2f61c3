import { Injectable } from '@nestjs/common';
import { honour, may, NotFound, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import {
  Curriculum,
  type CurriculumKind,
  CurriculumUnit,
  CurriculumVersion,
  type PublishedUnit,
  type UnitContent,
} from './curriculum.entity.js';
import { reviewOrder, reviewPublishing, reviewUnit } from './curriculum.policy.js';
import { withFiles } from './unit.files.js';
import { templateOf } from './texts/templates.js';

export interface NewCurriculum {
  readonly title: string;
  readonly kind: CurriculumKind;
  readonly language: string;
  readonly summary: string;
  /** Begins with the texts of the house for this kind. */
  readonly fromTemplate: boolean;
}

export interface UnitDraft extends UnitContent {
  readonly curriculumId: string;
  /** Null for a new one. */
  readonly unitId: string | null;
  readonly prerequisiteIds: readonly string[];
}

refuseOn(
  'one_version_a_number',
  refusal('PUBLISHED', 'Somebody else has published it a moment ago. Look at it first.', 'curriculumId'),
);

const FIRST_VERSION = { source: 'none', sourceId: null, sourceVersion: null } as const;

/** Drafts of curricula, and their published versions (O3). */
@Injectable()
export class CurriculumService {
  /** @returns its id. */
  async begin(tx: Tx, { fromTemplate, ...facts }: NewCurriculum, from: Partial<Curriculum> = {}): Promise<string> {
    const { id } = await tx.repo(Curriculum).add({
      ...FIRST_VERSION,
      ...facts,
      ...from,
      isShared: false,
      begunAt: tx.now,
      begunBy: tx.actor.memberId,
    });
    if (fromTemplate)
      await this.addUnits(
        tx,
        id,
        templateOf(facts.kind).map((unit) => ({ ...unit, sourceUnitId: null })),
      );
    await tx.emit('curriculum.begun', { curriculumId: id });
    return id;
  }

  /** @returns the unit's id. */
  async write(tx: Tx, { curriculumId, unitId, prerequisiteIds, ...content }: UnitDraft): Promise<string> {
    await tx.repo(Curriculum).need(curriculumId);
    const units = await draftOf(tx, curriculumId);
    const known = units.find(({ id }) => id === unitId);
    if (unitId && !known) throw new NotFound('CurriculumUnit', unitId);
    const changed = { id: unitId ?? '', prerequisiteIds };
    honour([...reviewUnit(content), ...reviewOrder([...units.filter(({ id }) => id !== unitId), changed])]);

    const row = { ...content, goals: [...content.goals], prerequisiteIds: [...prerequisiteIds] };
    if (known) await tx.repo(CurriculumUnit).change({ id: known.id }, row);
    const id = known?.id ?? (await this.addOne(tx, curriculumId, row, (units.at(-1)?.position ?? 0) + 1));
    await tx.emit('curriculum.changed', { curriculumId });
    return id;
  }

  /** Out of the draft: published versions, and what is taught by them, stay as they are. */
  async remove(tx: Tx, unitId: string): Promise<string> {
    const { curriculumId, removedAt } = await tx.repo(CurriculumUnit).need(unitId);
    const units = await draftOf(tx, curriculumId);
    honour([
      ...when(removedAt !== null, 'REMOVED', 'This unit was taken out already.', 'unitId'),
      ...reviewOrder(units.filter(({ id }) => id !== unitId)),
    ]);

    await tx.repo(CurriculumUnit).change({ id: unitId }, { removedAt: tx.now });
    await tx.emit('curriculum.changed', { curriculumId });
    return curriculumId;
  }

  async order(tx: Tx, curriculumId: string, unitIds: readonly string[]): Promise<void> {
    await tx.repo(Curriculum).need(curriculumId);
    const units = await draftOf(tx, curriculumId);
    const isWhole = units.length === unitIds.length && units.every(({ id }) => unitIds.includes(id));
    honour(when(!isWhole, 'UNITS_CHANGED', 'The units have changed since you looked. Look again.', 'unitIds'));

    await tx.sql`update curriculum_unit u set position = o.place
      from unnest(${[...unitIds]}::uuid[]) with ordinality as o (id, place) where u.id = o.id`;
    await tx.emit('curriculum.changed', { curriculumId });
  }

  /** A version that never changes. @returns its number. */
  async publish(tx: Tx, curriculumId: string, note: string): Promise<number> {
    const { title, summary } = await tx.repo(Curriculum).need(curriculumId);
    const units = await draftOf(tx, curriculumId);
    honour(reviewPublishing(units));

    const version = (await newestOf(tx, curriculumId))?.version ?? 0;
    await tx.repo(CurriculumVersion).add({
      curriculumId,
      version: version + 1,
      title,
      summary,
      note,
      publishedAt: tx.now,
      publishedBy: tx.actor.memberId,
      units: (await withFiles(tx, units)).map(published),
    });
    await tx.emit('curriculum.published', { curriculumId, version: version + 1 });
    return version + 1;
  }

  /** The centre's part of the library of all programmes. */
  async share(tx: Tx, curriculumId: string, isShared: boolean): Promise<void> {
    await tx.repo(Curriculum).need(curriculumId);
    const isPublished = (await newestOf(tx, curriculumId)) !== null;
    honour([
      ...when(!may(tx.actor, 'network.adopt'), 'NOT_THE_CENTRE', 'The library is the centre’s.', 'curriculumId'),
      ...when(isShared && !isPublished, 'NOT_PUBLISHED', 'Publish a version first.', 'curriculumId'),
    ]);

    await tx.repo(Curriculum).change({ id: curriculumId }, { isShared });
    await tx.emit('curriculum.shared', { curriculumId, isShared });
  }

  /** In their order; what comes before is told by place, for they have no ids yet. @returns their ids. */
  async addUnits(
    tx: Tx,
    curriculumId: string,
    units: readonly (UnitContent & { readonly sourceUnitId: string | null })[],
  ): Promise<string[]> {
    const added = await tx.repo(CurriculumUnit).addAll(
      units.map((unit, place) => ({
        ...unit,
        curriculumId,
        goals: [...unit.goals],
        position: place + 1,
        prerequisiteIds: [],
        removedAt: null,
      })),
    );
    // Each waits for the one before, until somebody says otherwise.
    await tx.sql`update curriculum_unit u set prerequisite_ids = array[o.before]
      from unnest(${added.slice(1).map(({ id }) => id)}::uuid[], ${added.slice(0, -1).map(({ id }) => id)}::uuid[])
        as o (id, before) where u.id = o.id`;
    return added.map(({ id }) => id);
  }

  private async addOne(
    tx: Tx,
    curriculumId: string,
    row: Omit<UnitContent, 'goals'> & Pick<CurriculumUnit, 'goals' | 'prerequisiteIds'>,
    position: number,
  ): Promise<string> {
    const added = await tx
      .repo(CurriculumUnit)
      .add({ ...row, curriculumId, position, sourceUnitId: null, removedAt: null });
    return added.id;
  }
}

function published(unit: CurriculumUnit & Pick<PublishedUnit, 'files'>): PublishedUnit {
  const { id, prerequisiteIds, title, goals, body, minutes, videos, exercises, quiz, files } = unit;
  return { id, prerequisiteIds, title, goals, body, minutes, videos, exercises, quiz, files };
}

/** The units of the draft, in their order. */
export async function draftOf(tx: Tx, curriculumId: string): Promise<CurriculumUnit[]> {
  const units = await tx.repo(CurriculumUnit).find({ curriculumId, removedAt: null });
  return units.toSorted((one, other) => one.position - other.position || one.id.localeCompare(other.id));
}

/** The newest published version, or null. */
export async function newestOf(tx: Tx, curriculumId: string): Promise<CurriculumVersion | null> {
  const [found] = await tx.sql<CurriculumVersion>`
    select id, curriculum_id as "curriculumId", version, title, summary, note, published_at as "publishedAt",
           published_by as "publishedBy", units
      from curriculum_version where curriculum_id = ${curriculumId} order by version desc limit 1`;
  return found ?? null;
}
