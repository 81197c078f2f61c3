/** The names under which the links of introductions are kept. */
export const CONSENTING = 'introductions.consent';
export const REPLYING = 'introductions.reply';
