/** The floors of the house, from the ground up: a room imports from lower floors only. */
const FLOORS = [
  ['kernel'],
  ['matching'],
  ['tenancy'],
  ['graph'],
  ['identity'],
  ['links', 'files'],
  ['programmes'],
  ['mentors', 'ventures'],
  ['conflicts', 'availability'],
  ['intake'],
  ['circulation'],
  ['teams'],
  ['sessions'],
  ['meetings', 'hours', 'introductions'],
  ['whirlwinds'],
  ['insights'],
  ['adopters', 'curricula'],
  ['deliveries', 'announcements'],
  ['notifications', 'reporting', 'integrations'],
  ['playbook', 'releases'],
  ['house'],
];

const rooms = FLOORS.flat();

/** Each room may know the rooms of lower floors, and itself. */
const floorRules = FLOORS.flatMap((floor, height) =>
  floor.map((room) => {
    const allowed = [room, ...FLOORS.slice(0, height).flat()];
    return {
      name: `floor-of-${room}`,
      comment: `${room} imports only from lower floors; neighbours do not know each other.`,
      severity: 'error',
      from: { path: `^libs/${room}/` },
      to: { path: '^(libs|apps|migrations|test|bench)/', pathNot: `^libs/(${allowed.join('|')})/` },
    };
  }),
);

const doorRules = rooms.map((room) => ({
  name: `door-of-${room}`,
  comment: `${room} is entered by its index.ts.`,
  severity: 'error',
  from: { path: '^(libs|apps|migrations|test|bench)/', pathNot: `^libs/${room}/` },
  to: { path: `^libs/${room}/src/`, pathNot: `^libs/${room}/src/index\\.ts$` },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    ...doorRules,
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'policies-are-pure',
      comment: "A rule knows the kernel, and its own room's rules and rows: no database, no GraphQL, no library.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/.+\\.policy\\.ts$' },
      to: { pathNot: ['^libs/kernel/', '^libs/$1/src/.*(\\.policy|-settings|\\.entity)\\.ts$'] },
    },
    {
      name: 'rows-and-deeds-never-see-graphql',
      severity: 'error',
      from: { path: '\\.(entity|service)\\.ts$' },
      to: { path: ['@nestjs/graphql', '\\.graphql\\.ts$'] },
    },
    {
      name: 'only-tenancy-opens-connections',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^libs/tenancy/' },
      to: { path: 'node_modules/pg/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\.\\./)+dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|\\.data/|^apps/web/)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
