import { threadFile } from './thread-file.js';

describe('the file of a thread', () => {
  it.each([
    ['file:///srv/libs/house/dist/libs/teams/src/pool.js', '/srv/libs/house/dist/libs/teams/src/a.thread.js'],
    ['file:///srv/libs/house/libs/teams/src/pool.ts', '/srv/libs/house/dist/libs/teams/src/a.thread.js'],
    ['file:///a%20b/libs/teams/src/pool.ts', '/a b/dist/libs/teams/src/a.thread.js'],
  ])('beside %s is the compiled one', (module, file) => {
    expect(threadFile(module, 'a.thread.js')).toBe(file);
  });
});
