import { getMetadataStorage, IsInt, IsString, Min, validateSync } from 'class-validator';
import { rememberRules } from './rules-of-class.js';

class Lower {
  @IsString() name!: unknown;
}
class Upper extends Lower {
  @IsInt() @Min(1) count!: unknown;
}

const faults = (thing: Lower, given: object): string[] =>
  validateSync(Object.assign(thing, given)).map(({ property }) => property);

describe('rules of a class', () => {
  it('are the same at the second time, with those of the classes above', () => {
    const before = faults(new Upper(), { name: 1, count: 0 });
    rememberRules();
    rememberRules();
    for (let time = 0; time < 2; time++) {
      expect(faults(new Upper(), { name: 1, count: 0 })).toEqual(before);
      expect(faults(new Upper(), { name: 'a', count: 1 })).toEqual([]);
      expect(faults(new Lower(), { name: 1 })).toEqual(['name']);
    }
    expect(before.sort()).toEqual(['count', 'name']);
  });

  it('are searched for once', () => {
    const rules = () => getMetadataStorage().getTargetValidationMetadatas(Upper, 'Around', false, false);
    expect(rules()).toBe(rules());
  });
});
