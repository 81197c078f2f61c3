/** The names under which the links of whirlwinds are kept. */
export const COMING = 'whirlwind.coming';
export const SAYING = 'whirlwind.saying';
export const WISHING = 'whirlwind.wishing';
