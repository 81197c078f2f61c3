import { jest } from '@jest/globals';

// A busy machine is no reason to fail: speed has its own proofs, in bench.
jest.setTimeout(120_000);
