import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What a client asked for below one field: names only, aliases merged. */
export interface Selection {
  readonly fields: ReadonlyMap<string, Selection>;
}

type Growing = Map<string, { fields: Growing }>;

const cache = new WeakMap<FieldNode, Selection>();

/** The selection below the field that is being resolved, or below one of its children (`path`). */
export function selectionOf(info: GraphQLResolveInfo, ...path: readonly string[]): Selection {
  const whole = known(info) ?? read(info);
  return path.reduce<Selection>((at, name) => at.fields.get(name) ?? { fields: new Map() }, whole);
}

function known({ fieldNodes }: GraphQLResolveInfo): Selection | undefined {
  return fieldNodes.length === 1 && fieldNodes[0] ? cache.get(fieldNodes[0]) : undefined;
}

function read(info: GraphQLResolveInfo): Selection {
  const fields: Growing = new Map();
  const collector = new Collector(info);
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collector.collect(selectionSet, fields, new Set());
  const [only, ...others] = info.fieldNodes;
  // A directive makes the answer depend on the variables of this request: only plain selections are kept.
  if (only && others.length === 0 && !collector.conditional) cache.set(only, { fields });
  return { fields };
}

class Collector {
  conditional = false;

  constructor(private readonly info: GraphQLResolveInfo) {}

  /** @param spread the fragments that are in already: one that is spread twice adds nothing, and costs nothing. */
  collect(set: SelectionSetNode, into: Growing, spread: Set<string>): void {
    for (const selection of set.selections) {
      if (!this.wanted(selection)) continue;
      if (selection.kind === Kind.FIELD) this.field(selection, into);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.collect(selection.selectionSet, into, spread);
      else this.spread(selection.name.value, into, spread);
    }
  }

  private spread(name: string, into: Growing, spread: Set<string>): void {
    const fragment = this.info.fragments[name];
    if (!fragment || spread.has(name)) return;
    spread.add(name);
    this.collect(fragment.selectionSet, into, spread);
  }

  private field({ name, selectionSet }: FieldNode, into: Growing): void {
    if (name.value.startsWith('__')) return;
    const entry = into.get(name.value) ?? { fields: new Map() as Growing };
    into.set(name.value, entry);
    if (selectionSet) this.collect(selectionSet, entry.fields, new Set());
  }

  private wanted(selection: SelectionSetNode['selections'][number]): boolean {
    if (!selection.directives?.length) return true;
    this.conditional = true;
    const variables = this.info.variableValues;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'];
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'];
    return skip !== true && include !== false;
  }
}
