import { Injectable } from '@nestjs/common';
import { type FieldChange, formChanges, type FormField } from '@outrigger/intake';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { draftLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import { fill, type Language } from '../texts/texts.js';
import { type WordedLetter, Wording } from '../wording/wording.js';

interface Begun {
  readonly id: string;
  readonly versionId: string;
  readonly name: string;
  readonly address: string;
  readonly intake: string;
  readonly slug: string;
}

interface Version {
  readonly id: string;
  readonly fields: readonly FormField[];
}

interface Told extends Begun {
  readonly changes: readonly FieldChange[];
}

type NewsOfForm = Omit<WordedLetter<'applicationFormChanged'>, 'kind'>;

/** Changes that a letter names one by one. */
const MOST_NAMED = 8;

/** Tells founders whose draft was begun by an older form what the new one changes (V1). */
@Injectable()
export class FormReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.formChanged', 'intake.formPublished', (tx, fact) => this.tell(tx, fact)),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly settings: MailSettings,
  ) {}

  private async tell(tx: Tx, { payload }: Fact): Promise<void> {
    const formId = String(payload['formId']);
    const version = Number(payload['version']);
    const [now, ...before] = await versionsOf(tx, formId, version);
    const [last] = before;
    if (!now || !last || formChanges(last.fields, now.fields).length === 0) return;
    const changes = new Map(before.map(({ id, fields }) => [id, formChanges(fields, now.fields)]));
    const drafts = await draftsBefore(tx, formId, version);
    const told = drafts.map((draft) => ({ ...draft, changes: changes.get(draft.versionId) ?? [] }));
    await this.wording.writeAll(
      tx,
      'applicationFormChanged',
      told.filter((draft) => draft.changes.length > 0).map((draft) => this.letterOf(draft)),
    );
  }

  private letterOf({ id, name, address, intake, slug, changes }: Told): NewsOfForm {
    return {
      to: { name, address },
      values: (tongue) => ({ intake, changes: inWords(changes, tongue) }),
      button: { url: draftLink(this.settings.webUrl, slug, id) },
      about: `venture-application-${id}`,
    };
  }
}

function inWords(changes: readonly FieldChange[], { words }: Language): string {
  const named = changes.slice(0, MOST_NAMED).map(({ kind, label }) => fill(words.formChanges[kind], { label }));
  const count = changes.length - named.length;
  return [`${named.join('; ')}.`, ...(count > 0 ? [fill(words.formChanges.more, { count })] : [])].join(' ');
}

/** This one first, the one before it, and those that drafts were begun by. */
const versionsOf = (tx: Tx, formId: string, version: number): Promise<Version[]> => tx.sql<Version>`
  select v.id, v.fields from intake_form_version v
   where v.form_id = ${formId} and v.version <= ${version}
     and (v.version >= ${version - 1} or exists (
           select from application a where a.tenant_id = v.tenant_id and a.form_version_id = v.id and a.status = 'draft'))
   order by v.version desc`;

/** Of intakes that are not over. */
const draftsBefore = (tx: Tx, formId: string, version: number): Promise<Begun[]> => tx.sql<Begun>`
  select a.id, a.form_version_id as "versionId", m.name, m.email as address, i.name as intake, t.slug
    from intake_form_version v
    join application a on a.tenant_id = v.tenant_id and a.form_version_id = v.id and a.status = 'draft'
    join intake i on i.tenant_id = a.tenant_id and i.id = a.intake_id and (i.closes_at is null or i.closes_at > ${tx.now})
    join membership m on m.tenant_id = a.tenant_id and m.id = a.applicant_id and m.status <> 'revoked'
    join tenant t on t.id = a.tenant_id
   where v.form_id = ${formId} and v.version < ${version} order by a.id`;
