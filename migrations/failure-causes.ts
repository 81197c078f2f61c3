const EDITION = '2014';
const SOURCE = 'CB Insights, The Top 20 Reasons Startups Fail, 101 post-mortems, several answers a company';

/** Why ventures die (V3): codes, words, group, and the share of companies that named it, in per cent. */
export const failureCauses = [
  ['F01', 'No market need', 'need', 42],
  ['F02', 'Ran out of cash', 'money', 29],
  ['F03', 'Not the right team', 'team', 23],
  ['F04', 'Outcompeted', 'competition', 19],
  ['F05', 'Pricing or cost', 'business model', 18],
  ['F06', 'Unfriendly product', 'need', 17],
  ['F07', 'No business model', 'business model', 17],
  ['F08', 'Poor marketing', 'marketing', 14],
  ['F09', 'Ignored customers', 'need', 14],
  ['F10', 'Mistimed', 'need', 13],
  ['F11', 'Lost focus', 'focus', 13],
  ['F12', 'Disharmony in team or with investors', 'team', 13],
  ['F13', 'Pivot gone bad', 'focus', 10],
  ['F14', 'Lack of passion', 'team', 9],
  ['F15', 'Failed expansion', 'expansion', 9],
  ['F16', 'No financing', 'money', 8],
  ['F17', 'Legal', 'legal', 8],
  ['F18', 'Network unused', 'network', 8],
  ['F19', 'Burn-out', 'team', 8],
  ['F20', 'No pivot', 'focus', 7],
].map(([code, label, cause_group, percent], position) => ({
  code,
  label,
  cause_group,
  percent,
  edition: EDITION,
  source: SOURCE,
  position,
}));
