/** Backgrounds of mentors: the network's list (T3). */
export const backgrounds = [
  ['design', 'Design'],
  ['finance_and_investment', 'Finance and investment'],
  ['general_management', 'General management'],
  ['hardware_and_manufacturing', 'Hardware and manufacturing'],
  ['law_and_intellectual_property', 'Law and intellectual property'],
  ['life_sciences', 'Life sciences'],
  ['marketing', 'Marketing'],
  ['people_and_organisation', 'People and organisation'],
  ['product', 'Product'],
  ['public_sector', 'Public sector'],
  ['sales', 'Sales'],
  ['software_engineering', 'Software engineering'],
].map(([code, label], position) => ({ code, label, position }));

/** What sessions talk about, each mapped to one group of causes of failure (D1). */
export const topics = [
  ['customer_need', 'Customer need and discovery', 'need'],
  ['product', 'Product and user experience', 'need'],
  ['cofounders', 'Team and co-founders', 'team'],
  ['hiring', 'Hiring and people', 'team'],
  ['managerial_skill', 'Founder wellbeing and managerial skill', 'team'],
  ['business_model', 'Business model', 'business model'],
  ['pricing', 'Pricing and costs', 'business model'],
  ['competition', 'Market and competition', 'competition'],
  ['marketing', 'Marketing and sales', 'marketing'],
  ['fundraising', 'Fundraising and pitch', 'money'],
  ['cash', 'Cash and finance', 'money'],
  ['strategy', 'Strategy, focus and pivot', 'focus'],
  ['legal', 'Legal, IP and regulation', 'legal'],
  ['network', 'Network and introductions', 'network'],
].map(([code, label, group], position) => ({ code, label, group, position }));
