const SOURCE = 'European Central Bank, euro reference rates, average of the year';

/** Units of a currency for one euro, by year. */
const AVERAGES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  2022: {
    EUR: 1,
    USD: 1.053,
    GBP: 0.8528,
    CHF: 1.0047,
    SEK: 10.6296,
    NOK: 10.1026,
    DKK: 7.4396,
    PLN: 4.6861,
    CAD: 1.3695,
  },
  2023: {
    EUR: 1,
    USD: 1.0813,
    GBP: 0.8698,
    CHF: 0.9718,
    SEK: 11.4788,
    NOK: 11.4248,
    DKK: 7.4509,
    PLN: 4.542,
    CAD: 1.4595,
  },
  2024: {
    EUR: 1,
    USD: 1.0824,
    GBP: 0.8466,
    CHF: 0.9526,
    SEK: 11.4325,
    NOK: 11.629,
    DKK: 7.4589,
    PLN: 4.3058,
    CAD: 1.4821,
  },
};

/** What amounts of different currencies are compared by: the rate of the last day of the year that it is of. */
export const exchangeRates = Object.entries(AVERAGES).flatMap(([year, rates]) =>
  Object.entries(rates).map(([currency, per_euro]) => ({ currency, day: `${year}-12-31`, per_euro, source: SOURCE })),
);
