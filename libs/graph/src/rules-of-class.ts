import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';

/**
 * class-validator searches all classes of the product for each object that it judges, for those above its own. What it
 * finds for a class stays as it is once the product runs: every class is searched for once.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const search = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, ValidationMetadata[]>();
  // A schema is the name of a class here, of the object around; rules of their own by such a name we have none.
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    if (always || strict || groups) return search(target, schema, always, strict, groups);
    const rules = known.get(target) ?? search(target, schema, always, strict);
    known.set(target, rules);
    return rules;
  };
}
