import { Admission } from './admission.js';

const LIMITS = { inHand: 4, waiting: 4, waitMs: 5_000 };

describe('admission', () => {
  let now = 0;
  let late = false;
  let gate: Admission;
  /** Which entries were admitted (true) or refused (false), by name, in the order in which it was decided. */
  let told: [string, boolean][];

  beforeEach(() => {
    [now, late, told] = [0, false, []];
    gate = new Admission(
      LIMITS,
      () => late,
      () => now,
    );
  });

  const come = (line: string, name = line): (() => void) => {
    const { admitted, abandon } = gate.enter(line);
    const list = told;
    void admitted.then((yes) => list.push([name, yes]));
    return abandon;
  };
  const settled = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));
  const names = async (): Promise<string> => {
    await settled();
    return told.map(([name, yes]) => (yes ? name : `-${name}`)).join(' ');
  };

  it('keeps places free of a programme that is alone', async () => {
    for (const name of ['a1', 'a2', 'a3']) come('a', name);
    expect(await names()).toBe('a1 a2');
    come('b');
    expect(await names()).toBe('a1 a2 b');
  });

  it('gives a quarter to each while several come', async () => {
    come('b');
    gate.leave('b');
    for (const name of ['a1', 'a2']) come('a', name);
    expect(await names()).toBe('b a1');
    now += 2_000;
    gate.leave('a');
    for (const name of ['a3', 'a4']) come('a', name);
    expect(await names()).toBe('b a1 a2 a3');
  });

  it('gives one place to the greedy while others come, and their share to them when they are not', async () => {
    gate = new Admission({ ...LIMITS, inHand: 8 });
    come('b');
    for (const name of ['a1', 'a2']) void gate.enter('a', true).admitted.then((yes) => told.push([name, yes]));
    expect(await names()).toBe('b a1');
    gate.leave('a');
    expect(await names()).toBe('b a1 a2');
    for (const name of ['c1', 'c2', 'c3']) come('c', name);
    expect(await names()).toBe('b a1 a2 c1 c2');
  });

  it('takes the lines in turn: a flood waits behind itself', async () => {
    const full = new Admission({ inHand: 1, waiting: 10, waitMs: 1_000 });
    gate = full;
    for (const [line, name] of [
      ['x', 'x'],
      ['a', 'a1'],
      ['a', 'a2'],
      ['a', 'a3'],
      ['b', 'b1'],
    ] as const)
      come(line, name);
    for (const line of ['x', 'a', 'b', 'a', 'a']) {
      await settled();
      full.leave(line);
    }
    expect(await names()).toBe('x a1 b1 a2 a3');
  });

  it('refuses at once what there is no line for, and takes from the longest what comes to a short one', async () => {
    gate = new Admission({ ...LIMITS, inHand: 1 });
    come('x');
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) come('a', name);
    expect(await names()).toBe('x -a5');
    expect([gate.refuses('a'), gate.refuses('b')]).toEqual([true, false]);
    come('b');
    expect(await names()).toBe('x -a5 -a4');
  });

  it('lets nobody wait longer than the longest wait, nor while the process is late', async () => {
    gate = new Admission({ ...LIMITS, inHand: 1, waitMs: 50 }, () => late);
    come('x');
    come('a');
    await new Promise((resolve) => setTimeout(resolve, 80));
    late = true;
    expect(gate.refuses('b')).toBe(true);
    come('b');
    expect(await names()).toBe('x -a -b');
  });

  it('forgets who has gone away', async () => {
    gate = new Admission({ ...LIMITS, inHand: 1 });
    come('x');
    const leave = come('a', 'gone');
    come('a', 'next');
    leave();
    gate.leave('x');
    expect(await names()).toBe('x -gone next');
  });
});
