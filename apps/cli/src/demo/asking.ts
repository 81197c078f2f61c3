import type { Dice } from './dice.js';
import type { VentureRow } from './rows.js';
import type { Matter, Sector, Subject } from './texts/idea.js';
import { mattersOfAll } from './texts/matters-of-all.js';
import { mattersOfMeans } from './texts/matters-of-means.js';
import { mattersOfNeed } from './texts/matters-of-need.js';
import { mattersOfPeople } from './texts/matters-of-people.js';
import { sectors } from './texts/sectors.js';

const subjects: Readonly<Record<string, Subject>> = { ...mattersOfNeed, ...mattersOfMeans, ...mattersOfPeople };

/** A matter in the words of one venture, with its topic. */
export interface Asked extends Matter {
  readonly topic: string;
}

type Question = Matter & Pick<Asked, 'topic'>;

/** What the founders of a programme ask: by their needs, and what was asked least comes first. */
export class Asking {
  private readonly counts = new Map<string, number>();

  /** @returns different matters of different topics; the venture's needs come before what anybody may ask. */
  ask(venture: VentureRow, count: number, dice: Dice): Asked[] {
    const own = this.leastAsked(
      venture.needs.flatMap((need) => questionsOf(subjects[need])),
      venture,
      dice,
    );
    const common = this.leastAsked(mattersOfAll.flatMap(questionsOf), venture, dice);
    const chosen = distinct([...distinct(own).slice(0, count - 1), ...common, ...own]).slice(0, count);
    for (const { ask } of chosen) this.count(venture, ask);
    return chosen.map((question) => inWordsOf(venture, question));
  }

  /** A venture does not ask twice what it has asked, as long as there is something else. */
  private leastAsked(questions: readonly Question[], venture: VentureRow, dice: Dice): Question[] {
    const weight = ({ ask }: Question): number => 100 * this.asked(venture.id, ask) + this.asked('', ask);
    return dice.shuffle(questions).sort((one, other) => weight(one) - weight(other));
  }

  private asked(by: string, ask: string): number {
    return this.counts.get(by + ask) ?? 0;
  }

  private count({ id }: VentureRow, ask: string): void {
    for (const by of [id, '']) this.counts.set(by + ask, this.asked(by, ask) + 1);
  }
}

const questionsOf = (subject: Subject | undefined): Question[] =>
  subject?.matters.map((matter) => ({ ...matter, topic: subject.topic })) ?? [];

const distinct = (questions: readonly Question[]): Question[] =>
  questions.filter(({ topic }, index) => questions.findIndex((other) => other.topic === topic) === index);

function inWordsOf(venture: VentureRow, { topic, ask, told, todo, offer }: Question): Asked {
  const sector = sectors[venture.sector];
  const fill = (text: string): string => filled(text, venture.name, sector);
  return { topic, ask: fill(ask), told: fill(told), todo: fill(todo), offer: fill(offer) };
}

/** Fills `{users}` and its like; `{Users}` begins a sentence. */
function filled(text: string, name: string, sector: Sector | undefined): string {
  const words: Readonly<Record<string, unknown>> = { ...sector, venture: name };
  return text.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
    const word = String(words[first.toLowerCase() + rest]);
    return first === first.toLowerCase() ? word : capital(word);
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
