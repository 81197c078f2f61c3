/** What has become of a question of an application form; each a sentence of its own. */
export const formChanges = {
  added: 'New: “{label}”',
  needed: 'New, and to be answered: “{label}”',
  dropped: 'No longer asked: “{label}”',
  reworded: 'In other words: “{label}”',
  explained: 'Explained anew: “{label}”',
  otherwise: 'To be answered in another way: “{label}”',
  required: 'To be answered now: “{label}”',
  optional: 'May be left out now: “{label}”',
  options: 'With other options: “{label}”',
  limits: 'With other limits: “{label}”',
  more: 'And {count} more.',
} as const;
