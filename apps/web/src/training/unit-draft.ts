import type { DraftUnitFragment, WriteUnitInput } from '../gql/graphql';

export interface QuizDraft {
  readonly question: string;
  /** One a line; the right one is the first. */
  readonly options: string;
  readonly because: string;
}

/** A unit as a form holds it: lists are lines. */
export interface UnitForm {
  readonly title: string;
  readonly goals: string;
  readonly body: string;
  readonly minutes: number;
  readonly videos: string;
  readonly exercises: { readonly title: string; readonly text: string }[];
  readonly quiz: QuizDraft[];
  readonly prerequisiteIds: string[];
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The right one first, as the form shows it. */
function optionsOf(options: readonly string[], right: number): string {
  const others = options.filter((_, at) => at !== right);
  return [options[right] ?? '', ...others].join('\n');
}

const NEW: UnitForm = {
  title: '',
  goals: '',
  body: '',
  minutes: 30,
  videos: '',
  exercises: [],
  quiz: [],
  prerequisiteIds: [],
};

export const draftOf = (unit: DraftUnitFragment | null): UnitForm =>
  unit
    ? {
        title: unit.title,
        body: unit.body,
        minutes: unit.minutes,
        goals: unit.goals.join('\n'),
        videos: unit.videos.map(({ title, url }) => `${title}: ${url}`).join('\n'),
        exercises: unit.exercises.map(({ title, text }) => ({ title, text })),
        quiz: unit.quiz.map(({ options, right, question, because }) => ({
          question,
          options: optionsOf(options, right),
          because,
        })),
        prerequisiteIds: [...unit.prerequisiteIds],
      }
    : NEW;

/** `Title: https://…`, or the address alone. */
function videoOf(line: string): { title: string; url: string } {
  const at = line.lastIndexOf('http');
  const url = at < 0 ? line : line.slice(at);
  const title = line.slice(0, Math.max(0, at)).replace(/[:\s]+$/, '');
  return { title: title || url, url };
}

/** The right option does not stand first for learners: by the length of the question, so that it stays where it is. */
function placed(question: string, options: readonly string[]): { options: string[]; right: number } {
  const [first = '', ...others] = options;
  const right = options.length === 0 ? 0 : question.length % options.length;
  return { options: [...others.slice(0, right), first, ...others.slice(right)], right };
}

export const inputOf = ({ goals, videos, quiz, ...form }: UnitForm): Omit<WriteUnitInput, 'curriculumId'> => ({
  ...form,
  goals: linesOf(goals),
  videos: linesOf(videos).map(videoOf),
  quiz: quiz.map(({ question, options, because }) => ({ question, because, ...placed(question, linesOf(options)) })),
});
