/** What mentors of each background (T3) usually know. */
export const expertiseOf: Readonly<Record<string, readonly string[]>> = {
  design: ['user research', 'brand', 'product management', 'customer discovery'],
  finance_and_investment: ['fundraising', 'financial modelling', 'exit', 'pricing'],
  general_management: ['operations', 'hiring', 'founder relations', 'partnerships', 'exit'],
  hardware_and_manufacturing: ['supply chain', 'operations', 'pricing', 'patents'],
  law_and_intellectual_property: ['patents', 'licensing', 'regulatory approval', 'founder relations'],
  life_sciences: ['regulatory approval', 'licensing', 'patents', 'partnerships'],
  marketing: ['go-to-market', 'brand', 'customer discovery', 'export'],
  people_and_organisation: ['hiring', 'founder relations', 'operations', 'brand'],
  product: ['product management', 'user research', 'customer discovery', 'data and AI'],
  public_sector: ['regulatory approval', 'partnerships', 'enterprise sales', 'fundraising'],
  sales: ['enterprise sales', 'pricing', 'export', 'go-to-market'],
  software_engineering: ['data and AI', 'product management', 'hiring', 'user research'],
};

export const BACKGROUNDS = Object.keys(expertiseOf);
