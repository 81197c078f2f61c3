/** The names under which the links of lists are kept. */
export const ANSWERING = 'circulation.answer';
export const NONE = 'circulation.none';
export const STOPPING = 'circulation.stop';
