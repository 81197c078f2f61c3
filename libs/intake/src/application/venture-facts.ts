import type { NewVenture, Origin, Stage } from '@outrigger/ventures';
import type { FormField, Meaning } from '../form/form.entity.js';
import { type Answers, listOf, textOf } from './answers.policy.js';

/** What a programme knows by an application's answers; empty where nothing was asked or answered. */
export class Told {
  constructor(
    private readonly fields: readonly FormField[],
    private readonly answers: Answers,
  ) {}

  text(meaning: Meaning): string {
    const key = this.keyOf(meaning);
    return key ? textOf(this.answers, key) : '';
  }

  list(meaning: Meaning): readonly string[] {
    const key = this.keyOf(meaning);
    return key ? listOf(this.answers, key) : [];
  }

  /** As people read them: of what was chosen, the options' labels. */
  words(meaning: Meaning): readonly string[] {
    const options = this.fieldOf(meaning)?.options ?? [];
    return this.list(meaning).map((value) => options.find((option) => option.value === value)?.label ?? value);
  }

  private keyOf(meaning: Meaning): string | undefined {
    return this.fieldOf(meaning)?.key;
  }

  private fieldOf(meaning: Meaning): FormField | undefined {
    return this.fields.find(({ means }) => means === meaning);
  }
}

/** The venture that an application tells of; one that is judged good has all of it. */
export function ventureOf(
  told: Told,
  home: { readonly zone: string; readonly locale: string },
): Omit<NewVenture, 'founders'> {
  const languages = told.list('languages');
  return {
    name: told.text('name'),
    oneLiner: told.text('oneLiner'),
    origin: told.text('origin') as Origin,
    stage: told.text('stage') as Stage,
    sector: told.words('sector')[0] ?? '',
    needs: told.words('needs'),
    languages: languages.length > 0 ? languages : [home.locale.slice(0, 2)],
    zone: home.zone,
    applied: true,
  };
}

/** The bare host of an address, however it was typed; null for none. */
export function hostIn(address: string): string | null {
  const [, host] = /^(?:[a-z]+:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(address.trim()) ?? [];
  return host?.toLowerCase() ?? null;
}
