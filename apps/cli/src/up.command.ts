import { Command } from 'commander';
import { startAll } from './up/start-all.js';

/** `outrigger up`, which is `npm start`. */
export function upCommand(): Command {
  return new Command('up')
    .description('start everything: database, demo network, api, worker, console, mailbox')
    .action(() => startAll());
}
