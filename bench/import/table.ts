import { Dice } from '../../apps/cli/src/demo/dice.js';

const BACKGROUNDS = [
  'Sales',
  'Design',
  'Life sciences',
  'Software engineering',
  'Law and intellectual property',
  'Public sector',
];
const EXPERTISE = [
  'pricing',
  'patents',
  'export',
  'fundraising',
  'hiring',
  'user research',
  'licensing',
  'go-to-market',
];
const ZONES = ['Europe/Paris', 'Asia/Kolkata', 'America/Sao_Paulo', 'Australia/Brisbane'];
const NAMES = ['Inês', 'Søren', 'Ada', 'Chidi', 'Renée', 'Łucja', 'Wei', 'Gökçe'];
const HEADER = [
  'full_name;email;primary_background;other_backgrounds;expertise;languages',
  'time_zone;hours_per_month;can_lead;status;joined_on;warrant_signed_on',
].join(';');

/** Rows that share a line of the stream. */
const PER_PIECE = 100;

/** A table of good mentors, made while it is read, so that it takes no memory of its own. */
export async function* mentorTable(rows: number, seed: number): AsyncGenerator<Buffer> {
  const dice = new Dice(seed);
  yield Buffer.from(`\uFEFF${HEADER}\r\n`);
  for (let at = 0; at < rows; at += PER_PIECE) {
    const lines = Array.from({ length: Math.min(PER_PIECE, rows - at) }, (_, index) => line(at + index, dice));
    yield Buffer.from(`${lines.join('\r\n')}\r\n`);
  }
}

function line(index: number, dice: Dice): string {
  const expertise = Array.from({ length: dice.between(1, 5) }, () => dice.pick(EXPERTISE)).join(';');
  const day = `2026-0${dice.between(1, 9)}-1${dice.between(0, 9)}`;
  return [
    `"${dice.pick(NAMES)} ${dice.pick(NAMES)} ${index}"`,
    `mentor.${index}@example.org`,
    dice.pick(BACKGROUNDS),
    `"${dice.pick(BACKGROUNDS)}"`,
    `"${expertise}"`,
    '"en;fr"',
    dice.pick(ZONES),
    dice.between(4, 24),
    dice.hits(0.4) ? 'yes' : 'no',
    'active',
    day,
    day,
  ].join(';');
}
