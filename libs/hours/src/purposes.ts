/** The name under which the links of offered hours are kept. */
export const TAKING = 'hours.take';
