import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What one operation may ask for, before anything runs; `fields` once its fragments are written out. */
export const LIMITS = { depth: 10, cost: 2_000, fields: 2_000, aliases: 30, directives: 20, tokens: 2_000 };

/** What any operation costs before it has read a row: who asks, a transaction, an answer. */
const OPERATION_COST = 25;
/** What a mutation costs beside what it reads back. */
const DEED_COST = 10;
/** What the schema's own description costs: it reads no rows, but it is long. */
const DESCRIPTION_COST = 100;

/** A list without a page size of its own is counted as this many rows. */
const ROWS_OF_A_LIST = 5;
const PAGE = 25;

export interface Measure {
  readonly depth: number;
  readonly cost: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measure = { depth: 0, cost: 0, fields: 0, aliases: 0, directives: 0 };

interface Parent {
  readonly type: GraphQLObjectType | undefined;
  /** The page size that `items` below this field is read with. */
  readonly rows: number;
}

/** Measures an operation in one walk; a fragment is measured once for each type, so that doubling costs nothing. */
export class Meter {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Measure>();
  private readonly defaults = new Map<string, ValueNode>();
  /** Whether what was measured depends on the variables. */
  askedVariables = false;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    const definitions = document.definitions.filter(
      ({ kind }) => kind === Kind.FRAGMENT_DEFINITION,
    ) as FragmentDefinitionNode[];
    this.fragments = new Map(definitions.map((definition) => [definition.name.value, definition]));
  }

  measure(operation: OperationDefinitionNode): Measure {
    const type = this.schema.getRootType(operation.operation) ?? undefined;
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) this.defaults.set(variable.name.value, defaultValue);
    }
    return this.set(operation.selectionSet, { type, rows: PAGE });
  }

  private set({ selections }: SelectionSetNode, parent: Parent): Measure {
    return selections.map((selection) => this.selection(selection, parent)).reduce(beside, NOTHING);
  }

  private selection(selection: SelectionSetNode['selections'][number], parent: Parent): Measure {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) return beside(this.field(selection, parent), { ...NOTHING, directives });
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT
        ? this.set(selection.selectionSet, parent)
        : this.spread(selection.name.value, parent);
    return beside(inside, { ...NOTHING, directives });
  }

  private spread(name: string, parent: Parent): Measure {
    const key = `${name} ${parent.type?.name ?? ''} ${parent.rows}`;
    const known = this.known.get(key);
    if (known) return known;
    // Entered before the walk: a circle of fragments, which validation refuses, ends here.
    this.known.set(key, NOTHING);
    const fragment = this.fragments.get(name);
    const measured = fragment ? this.set(fragment.selectionSet, parent) : NOTHING;
    this.known.set(key, measured);
    return measured;
  }

  private field(field: FieldNode, parent: Parent): Measure {
    const itself: Measure = { ...NOTHING, fields: 1, aliases: field.alias ? 1 : 0 };
    if (!field.selectionSet) return { ...itself, depth: 1 };
    const definition = parent.type?.getFields()[field.name.value];
    const named = definition && getNamedType(definition.type);
    const below = this.set(field.selectionSet, {
      type: isObjectType(named) ? named : undefined,
      rows: this.pageSize(field),
    });
    // How deep the schema's own description may go is a rule of GraphQL's own.
    if (field.name.value.startsWith('__')) return { ...beside(below, itself), depth: 0, cost: DESCRIPTION_COST };
    const times = definition && isList(definition.type) ? this.rowsOf(field, parent) : 1;
    const deed = parent.type !== undefined && parent.type === this.schema.getMutationType() ? DEED_COST : 0;
    return { ...beside(below, itself), depth: below.depth + 1, cost: times * (below.cost + 1) + deed };
  }

  private rowsOf(field: FieldNode, parent: Parent): number {
    return field.name.value === 'items' ? parent.rows : ROWS_OF_A_LIST;
  }

  /** Never less than one row: a page of minus a thousand, which is refused later, must not pay for its neighbours. */
  private pageSize(field: FieldNode): number {
    const size = this.numberOf(field.arguments?.find(({ name }) => name.value === 'first')?.value);
    return Math.max(1, size ?? PAGE);
  }

  private numberOf(value: ValueNode | undefined): number | undefined {
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return undefined;
    this.askedVariables = true;
    const given = this.variables[value.name.value];
    return typeof given === 'number' ? given : this.numberOf(this.defaults.get(value.name.value));
  }
}

/** What an operation is charged. */
export const priceOf = ({ cost }: Measure): number => OPERATION_COST + cost;

const isList = (type: unknown): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  cost: a.cost + b.cost,
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** @throws GraphQLError that names the limit and what was asked. */
export function refuseExcess({ depth, cost, fields, aliases, directives }: Measure): void {
  const checks = [
    ['TOO_DEEP', depth, LIMITS.depth, 'levels deep'],
    ['TOO_MANY_FIELDS', fields, LIMITS.fields, 'fields'],
    ['TOO_MANY_ALIASES', aliases, LIMITS.aliases, 'aliases'],
    ['TOO_MANY_DIRECTIVES', directives, LIMITS.directives, 'directives'],
    ['TOO_COSTLY', cost, LIMITS.cost, 'rows at the most; ask for smaller pages or fewer lists'],
  ] as const;
  for (const [code, asked, limit, unit] of checks) {
    if (asked > limit) {
      throw new GraphQLError(`This operation asks for ${asked}; the limit is ${limit} ${unit}.`, {
        extensions: { code, http: { status: 400 } },
      });
    }
  }
}
