/** How the day of a named day is found in a year. */
export type NamedDayRule =
  | { readonly month: number; readonly day: number }
  /** The n-th weekday of a month (Monday is 1); `nth` −1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** Days after Easter Sunday of the western churches. */
  | { readonly easter: number };

/** Days with names, as news names them, lower case with straight apostrophes. Own list. */
export const namedDays: Readonly<Record<string, NamedDayRule>> = {
  'all saints day': { month: 11, day: 1 },
  'april fools day': { month: 4, day: 1 },
  'armistice day': { month: 11, day: 11 },
  'ash wednesday': { easter: -46 },
  'bastille day': { month: 7, day: 14 },
  'black friday': { month: 11, weekday: 5, nth: 4 },
  'boxing day': { month: 12, day: 26 },
  'canada day': { month: 7, day: 1 },
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  'cyber monday': { month: 11, weekday: 1, nth: 4 },
  'earth day': { month: 4, day: 22 },
  easter: { easter: 0 },
  'easter monday': { easter: 1 },
  'easter sunday': { easter: 0 },
  'fourth of july': { month: 7, day: 4 },
  'good friday': { easter: -2 },
  halloween: { month: 10, day: 31 },
  'international womens day': { month: 3, day: 8 },
  juneteenth: { month: 6, day: 19 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'martin luther king jr. day': { month: 1, weekday: 1, nth: 3 },
  'may day': { month: 5, day: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'mothers day': { month: 5, weekday: 7, nth: 2 },
  "new year's": { month: 1, day: 1 },
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  'palm sunday': { easter: -7 },
  'presidents day': { month: 2, weekday: 1, nth: 3 },
  'st patricks day': { month: 3, day: 17 },
  'st. patricks day': { month: 3, day: 17 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'valentines day': { month: 2, day: 14 },
  'veterans day': { month: 11, day: 11 },
};
