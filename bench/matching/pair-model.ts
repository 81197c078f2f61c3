import { type TeamMatching } from '@outrigger/matching';
import loadHighs, { type Highs } from 'highs';

/** The textbook model: a yes or no for every pair of a mentor and a venture. */
export class PairModel {
  private readonly cost: number[] = [];
  private readonly rows: { readonly lower: number; readonly upper: number; readonly terms: readonly Term[] }[] = [];

  /** Where the earlier tiers are given: it seeks the total only, which is the easier question. */
  constructor(
    private readonly instance: TeamMatching,
    private readonly given: { readonly served: number; readonly worst: number },
  ) {
    const teams = instance.ventures.map((_, column) => this.addVenture(column));
    this.row(
      given.served,
      Infinity,
      teams.map(({ serves }, column) => [serves, instance.ventures[column]?.priority ?? 0]),
    );
    instance.mentors.forEach((mentor, row) => {
      const seconds = teams.flatMap(({ hours }) => hours.get(row) ?? []);
      this.row(-Infinity, mentor.capacity - mentor.load, seconds);
    });
  }

  /** @returns what it found and what it proved, after so many seconds at most; relaxed, the bound of fractions. */
  async solve(seconds: number, relaxed = false): Promise<{ readonly value: number; readonly bound: number }> {
    const highs = await loading;
    return highs.withModel(this.toHighs(highs, relaxed), (model) => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      model.run();
      const found = model.info.get('primal_solution_status') === 2;
      const value = found ? model.getObjectiveValue() : -Infinity;
      return { value, bound: relaxed ? value : Number(model.info.get('mip_dual_bound')) };
    });
  }

  private variable(cost: number): number {
    return this.cost.push(cost) - 1;
  }

  private row(lower: number, upper: number, terms: readonly Term[]): void {
    this.rows.push({ lower, upper, terms });
  }

  private addVenture(column: number): { serves: number; hours: Map<number, Term[]> } {
    const { rules, mentors, fit } = this.instance;
    const serves = this.variable(0);
    const seats = mentors.flatMap((mentor, row): Seat[] => {
      const worth = (fit[row]?.[column] ?? -1) - rules.memberCost;
      if (fit[row]?.[column] === -1) return [];
      return [{ row, mentor, worth, sits: this.variable(worth), leads: mentor.lead ? this.variable(0) : null }];
    });
    const each = (fits: (seat: Seat) => boolean): Term[] => seats.filter(fits).map(({ sits }) => [sits, 1]);
    this.row(0, Infinity, [...each(() => true), [serves, -rules.teamMin]]);
    this.row(-Infinity, 0, [...each(() => true), [serves, -rules.teamMax]]);
    this.addLead(serves, seats);
    for (const family of new Set(mentors.map((mentor) => mentor.family)))
      this.row(-Infinity, 0, [...each(({ mentor }) => mentor.family === family), [serves, -rules.maxPerFamily]]);
    this.row(-Infinity, 0, [...each(({ mentor }) => mentor.level === 'newcomer'), [serves, -rules.maxNewcomers]]);
    this.addGuides(
      seats,
      each(({ mentor }) => mentor.level === 'experienced'),
    );
    this.addSlots(column, serves, seats);
    const gains = this.addNeeds(column, serves, each);
    const score = [...gains, ...seats.map(({ sits, worth }): Term => [sits, worth])];
    this.row(0, Infinity, [...score, [serves, -this.given.worst]]);
    return { serves, hours: this.hoursOf(column, seats) };
  }

  private addLead(serves: number, seats: readonly Seat[]): void {
    const leads = seats.flatMap(({ leads: one }): Term[] => (one === null ? [] : [[one, 1]]));
    this.row(0, 0, [...leads, [serves, -1]]);
    for (const { sits, leads: one } of seats)
      if (one !== null)
        this.row(0, Infinity, [
          [sits, 1],
          [one, -1],
        ]);
  }

  private addGuides(seats: readonly Seat[], experienced: readonly Term[]): void {
    if (!this.instance.rules.newcomerNeedsExperienced) return;
    for (const { sits, mentor } of seats)
      if (mentor.level === 'newcomer') this.row(0, Infinity, [...experienced, [sits, -1]]);
  }

  private addSlots(column: number, serves: number, seats: readonly Seat[]): void {
    const { teamMax, minCommonSlots } = this.instance.rules;
    const week = this.instance.ventures[column]?.slots ?? '';
    const kept = [...week].flatMap((free, slot): Term[] => {
      if (free !== '1') return [];
      const keeps = this.variable(0);
      const away = seats.filter(({ mentor }) => mentor.slots[slot] !== '1');
      this.row(-Infinity, teamMax, [...away.map(({ sits }): Term => [sits, 1]), [keeps, teamMax]]);
      return [[keeps, 1]];
    });
    this.row(0, Infinity, [...kept, [serves, -minCommonSlots]]);
  }

  private addNeeds(column: number, serves: number, each: (fits: (seat: Seat) => boolean) => Term[]): Term[] {
    return (this.instance.ventures[column]?.needs ?? []).map(({ skill, weight, required }): Term => {
      const covers = this.variable(weight);
      const able = each(({ mentor }) => mentor.skills.includes(skill));
      this.row(0, Infinity, [...able, [covers, -1]]);
      this.row(required ? 0 : -Infinity, 0, [
        [covers, 1],
        [serves, -1],
      ]);
      return [covers, weight];
    });
  }

  private hoursOf(column: number, seats: readonly Seat[]): Map<number, Term[]> {
    const { memberHours = 0, leadHours = 0 } = this.instance.ventures[column] ?? {};
    return new Map(
      seats.map(({ row, sits, leads }) => [
        row,
        [[sits, memberHours], ...(leads === null ? [] : [[leads, leadHours - memberHours] as Term])],
      ]),
    );
  }

  private toHighs(highs: Highs, relaxed: boolean) {
    const starts = [0];
    for (const { terms } of this.rows) starts.push((starts.at(-1) ?? 0) + terms.length);
    const bound = (value: number): number => Math.max(-highs.infinity, Math.min(highs.infinity, value));
    const { continuous, integer } = highs.constants.variableType;
    return {
      sense: highs.constants.objectiveSense.maximize,
      numCols: this.cost.length,
      colCost: this.cost,
      colLower: this.cost.map(() => 0),
      colUpper: this.cost.map(() => 1),
      numRows: this.rows.length,
      rowLower: this.rows.map(({ lower }) => bound(lower)),
      rowUpper: this.rows.map(({ upper }) => bound(upper)),
      integrality: this.cost.map(() => (relaxed ? continuous : integer)),
      matrix: {
        format: 'csr' as const,
        numRows: this.rows.length,
        numCols: this.cost.length,
        starts,
        indices: this.rows.flatMap(({ terms }) => terms.map(([variable]) => variable)),
        values: this.rows.flatMap(({ terms }) => terms.map(([, value]) => value)),
      },
    };
  }
}

type Term = readonly [variable: number, value: number];

interface Seat {
  readonly row: number;
  readonly mentor: TeamMatching['mentors'][number];
  readonly worth: number;
  readonly sits: number;
  readonly leads: number | null;
}

const loading = loadHighs();
