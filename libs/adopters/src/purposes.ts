/** The name under which the links of agreements are kept. */
export const AGREEING = 'adopters.agree';
