import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../../src/article/analysis-model.ts';
import { sliceOf } from '../../../src/article/span.ts';
import { ruleReasons } from '../../../src/article/rule-reasons.ts';
import type { ParsedArticle } from '../../../src/analysis/parsed-article.ts';
import { resolveTimeExpressions } from '../../../src/analysis/resolve/time-expressions.ts';
import { parsed } from '../parsed.ts';

const articleOf = (text: string, published?: string): ParsedArticle => ({
  ...parsed(text),
  regions: [],
  ...(published === undefined ? {} : { published }),
});

const timesOf = (text: string, published?: string): readonly TimeExpression[] =>
  resolveTimeExpressions(articleOf(text, published)).timeExpressions;

/** One line an expression: `words | type | value | rule without time-`, with the mod where there is one. */
const linesOf = (text: string, published?: string): string[] =>
  timesOf(text, published).map(({ type, value, mod, rule, ...span }) =>
    [sliceOf(text, span), type, value ?? '–', ...(mod === undefined ? [] : [mod]), rule.replace(/^time-/, '')].join(
      ' | ',
    ),
  );

/** text | published | expressions, each `words | type | value | rule`. */
type Row = readonly [text: string, published: string, ...expressions: string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'full dates': [
    ['It opened on January 20, 2025.', '2025-02-03', 'January 20, 2025 | DATE | 2025-01-20 | month-day'],
    ['It opened on 20 January 2025.', '2025-02-03', '20 January 2025 | DATE | 2025-01-20 | day-month'],
    ['Updated 2025-01-20.', '2025-02-03', '2025-01-20 | DATE | 2025-01-20 | iso-date'],
    ['Updated 1/20/2025.', '2025-02-03', '1/20/2025 | DATE | 2025-01-20 | slash-date'],
    ['Updated 20/1/25.', '2025-02-03', '20/1/25 | DATE | 2025-01-20 | slash-date'],
    ['Lorvale, Monday, Feb. 3, 2025.', '2025-02-03', 'Monday, Feb. 3, 2025 | DATE | 2025-02-03 | month-day'],
  ],
  'dates without a year: the nearest': [
    ['She took office on Jan. 20.', '2025-02-03', 'Jan. 20 | DATE | 2025-01-20 | month-day'],
    ['The vote is on the 3rd of March.', '2025-02-03', 'the 3rd of March | DATE | 2025-03-03 | day-month'],
    ['He left on Dec. 30.', '2025-02-03', 'Dec. 30 | DATE | 2024-12-30 | month-day'],
    ['The fair is on Jan. 4.', '2024-12-28', 'Jan. 4 | DATE | 2025-01-04 | month-day'],
    ['The fair ends on the 20th.', '2025-02-03', 'the 20th | DATE | 2025-01-20 | day-of-month'],
    [
      'The fair, July 20-22, is free.',
      '2025-07-01',
      'July 20 | DATE | 2025-07-20 | month-day',
      '22 | DATE | 2025-07-22 | month-day-range',
    ],
  ],
  'a year said once for two days': [
    [
      'It ran Feb. 3-5, 2021.',
      '2025-02-03',
      'Feb. 3 | DATE | 2021-02-03 | month-day',
      '5, 2021 | DATE | 2021-02-05 | month-day-range',
    ],
    [
      'It ran from Jan. 30 to Feb. 2, 2021.',
      '2025-02-03',
      'Jan. 30 | DATE | 2021-01-30 | month-day',
      'Feb. 2, 2021 | DATE | 2021-02-02 | month-day',
    ],
  ],
  weekdays: [
    ['Mira Toll said on Friday.', '2025-02-03', 'Friday | DATE | 2025-01-31 | weekday'],
    ['Mira Toll said on Monday.', '2025-02-03', 'Monday | DATE | 2025-02-03 | weekday'],
    ['It stays shut until Friday.', '2025-02-03', 'Friday | DATE | 2025-02-07 | weekday-due'],
    ['The council will vote on Thursday.', '2025-02-03', 'Thursday | DATE | 2025-02-06 | weekday-ahead'],
    ['She is due in court Friday.', '2025-02-03', 'Friday | DATE | 2025-02-07 | weekday-ahead'],
    ['The report will be released on Friday.', '2025-02-03', 'Friday | DATE | 2025-02-07 | weekday-ahead'],
    [
      'Toll said her party would vote against it on Thursday.',
      '2025-02-03',
      'Thursday | DATE | 2025-02-06 | weekday-ahead',
    ],
    ['The bank will close two branches, it said on Friday.', '2025-02-03', 'Friday | DATE | 2025-01-31 | weekday'],
    ['The mill will stay. Workers met on Friday.', '2025-02-03', 'Friday | DATE | 2025-01-31 | weekday'],
    ['It rained last Monday.', '2025-02-03', 'last Monday | DATE | 2025-01-27 | relative-weekday'],
    ['They meet next Tuesday.', '2025-02-03', 'next Tuesday | DATE | 2025-02-04 | relative-weekday'],
    ['On Monday of last week it rained.', '2025-02-05', 'Monday of last week | DATE | 2025-01-27 | weekday-of-week'],
    [
      'Open from Monday to Wednesday.',
      '2025-02-06',
      'Monday | DATE | 2025-02-03 | weekday',
      'Wednesday | DATE | 2025-02-05 | weekday',
    ],
    [
      'Shops closed on Tuesday (Feb. 4).',
      '2025-02-08',
      'Tuesday | DATE | 2025-02-04 | weekday',
      'Feb. 4 | DATE | 2025-02-04 | month-day',
    ],
  ],
  'what the tense tells': [
    ['He told them in October.', '2025-08-03', 'October | DATE | 2024-10 | month'],
    ['They will meet in October.', '2025-03-03', 'October | DATE | 2025-10 | month'],
    ['The team met on Oct. 5 and lost.', '2025-09-03', 'Oct. 5 | DATE | 2024-10-05 | month-day'],
    ['It will meet on Oct. 5.', '2025-02-03', 'Oct. 5 | DATE | 2025-10-05 | month-day'],
    ['It was closed on Feb. 4.', '2025-02-03', 'Feb. 4 | DATE | 2025-02-04 | month-day'],
    ['Profit for the year ended June 30 fell.', '2025-02-03', 'June 30 | DATE | 2024-06-30 | month-day'],
    ['It hoped to resume service on Saturday.', '2025-02-03', 'Saturday | DATE | 2025-02-08 | weekday-ahead'],
    ['He refused to testify on Friday.', '2025-02-03', 'Friday | DATE | 2025-01-31 | weekday'],
    ['He abandoned his plan to ban it on Friday.', '2025-02-03', 'Friday | DATE | 2025-01-31 | weekday'],
    ['It came close to collapse on Friday.', '2025-02-03', 'Friday | DATE | 2025-01-31 | weekday'],
    ['She said Friday would be a holiday.', '2025-02-03', 'Friday | DATE | 2025-02-07 | weekday-ahead'],
    ['It is due to open in autumn.', '2025-02-03', 'autumn | DATE | 2025-FA | season'],
    ['It is due by mid-October.', '2025-02-03', 'mid-October | DATE | 2025-10 | MID | period-part'],
    ['Talks begin on Friday.', '2025-02-03', 'Friday | DATE | 2025-02-07 | weekday-ahead'],
    ['Streets are closed ahead of Friday’s match.', '2025-02-03', 'Friday | DATE | 2025-02-07 | weekday-ahead'],
    [
      'It runs Monday through Friday.',
      '2025-02-05',
      'Monday | DATE | 2025-02-03 | weekday',
      'Friday | DATE | 2025-02-07 | weekday-due',
    ],
  ],
  'months and years': [
    ['The bridge opened in October.', '2025-02-03', 'October | DATE | 2024-10 | month'],
    ['Work begins in May.', '2025-02-03', 'May | DATE | 2025-05 | month'],
    ['Not seen since last September.', '2025-02-03', 'last September | DATE | 2024-09 | relative-month'],
    ['Due in October of next year.', '2009-05-15', 'October of next year | DATE | 2010-10 | month-relative-year'],
    ['Built in September 2006.', '2025-02-03', 'September 2006 | DATE | 2006-09 | month-year'],
    ['The 2016 election cost much.', '2025-02-03', '2016 | DATE | 2016 | year'],
    ['The castle burned in 1848.', '2025-02-03', '1848 | DATE | 1848 | year'],
    ['The slump of 2010–14 hurt.', '2025-02-03', '2010 | DATE | 2010 | year', '14 | DATE | 2014 | year-range'],
    ['Lowest since ’82.', '2025-02-03', '’82 | DATE | 1982 | short-year'],
    ['Popular in the 1990s.', '2025-02-03', 'the 1990s | DATE | 199 | decade'],
    ['Cars of the ’70s and ’80s.', '2025-02-03', 'the ’70s | DATE | 197 | decade', '’80s | DATE | 198 | decade'],
    ['A 19th-century mill.', '2025-02-03', '19th-century | DATE | 18 | century'],
    ['A mill of the 1800s.', '2025-02-03', 'the 1800s | DATE | 18 | decade'],
    ['It was the late 19th century.', '2025-02-03', 'the late 19th century | DATE | 18 | END | period-part'],
    [
      'Early in the 20th century it burned.',
      '2025-02-03',
      'Early in the 20th century | DATE | 19 | START | period-part',
    ],
    ['The fair is the first Monday in May.', '2025-02-03', 'the first Monday in May | DATE | 2025-05-05 | nth-weekday'],
    [
      'It closed the last Sunday of March 2010.',
      '2025-02-03',
      'the last Sunday of March 2010 | DATE | 2010-03-28 | nth-weekday',
    ],
    ['Prices fell in early 2009.', '2025-02-03', 'early 2009 | DATE | 2009 | START | period-part'],
    ['Expected by mid-June.', '2025-05-03', 'mid-June | DATE | 2025-06 | MID | period-part'],
  ],
  'counted from the day of writing': [
    [
      'Rain yesterday, sun today, snow tomorrow.',
      '2025-03-01',
      'yesterday | DATE | 2025-02-28 | relative-day',
      'today | DATE | 2025-03-01 | relative-day',
      'tomorrow | DATE | 2025-03-02 | relative-day',
    ],
    ['It fell last week.', '2025-01-02', 'last week | DATE | 2024-W52 | relative-period'],
    ['It fell late last month.', '2025-01-02', 'late last month | DATE | 2024-12 | END | relative-period'],
    ['It rose earlier this week.', '2025-02-06', 'earlier this week | DATE | 2025-W06 | START | relative-period'],
    ['It closed the week before last.', '2025-02-05', 'the week before last | DATE | 2025-W04 | relative-period'],
    ['It will fall in the months ahead.', '2025-02-03', 'the months ahead | DATE | FUTURE_REF | vague-period'],
    ['The mill closed two years ago.', '2025-02-03', 'two years ago | DATE | 2023 | ago'],
    ['The mill closed three months ago.', '2025-02-03', 'three months ago | DATE | 2024-11 | ago'],
    ['The mill closed ten days ago.', '2025-02-03', 'ten days ago | DATE | 2025-01-24 | ago'],
    ['The mill closed half a century ago.', '2025-02-03', 'half a century ago | DATE | 1975 | ago'],
    ['The mill closed last decade.', '2025-02-03', 'last decade | DATE | 201 | relative-period'],
    ['The mill closed half a year ago.', '2025-02-03', 'half a year ago | DATE | 2024-08 | ago'],
    ['The mill closed years ago.', '2025-02-03', 'years ago | DATE | PAST_REF | ago'],
    ['They will meet in three days.', '2025-02-03', 'three days | DATE | 2025-02-06 | from-now'],
    ['Closed over the weekend.', '2025-02-03', 'the weekend | DATE | 2025-W05-WE | weekend'],
    ['Closed over the weekend.', '2025-02-08', 'the weekend | DATE | 2025-W06-WE | weekend'],
    ['Closed last weekend.', '2025-02-08', 'last weekend | DATE | 2025-W05-WE | relative-period'],
    ['Open this weekend.', '2025-02-04', 'this weekend | DATE | 2025-W06-WE | relative-period'],
    ['Due by the end of the year.', '2025-02-03', 'the end of the year | DATE | 2025 | END | period-part'],
  ],
  'counted from the date last spoken of': [
    [
      'In 2007 the mill burned. A year later it stood again.',
      '2025-02-03',
      '2007 | DATE | 2007 | year',
      'A year later | DATE | 2008 | later',
    ],
    [
      'It began on Jan. 20. The next day it ended.',
      '2025-02-03',
      'Jan. 20 | DATE | 2025-01-20 | month-day',
      'The next day | DATE | 2025-01-21 | next-period',
    ],
    [
      'It began on Jan. 20. Two days later it ended. That day it rained.',
      '2025-02-03',
      'Jan. 20 | DATE | 2025-01-20 | month-day',
      'Two days later | DATE | 2025-01-22 | later',
      'That day | DATE | 2025-01-22 | same-period',
    ],
    [
      'Profit in the third quarter of 2024 was above that of a year earlier.',
      '2025-02-03',
      'the third quarter of 2024 | DATE | 2024-Q3 | quarter',
      'a year earlier | DATE | 2023-Q3 | later',
    ],
  ],
  'quarters, halves, seasons, business years': [
    ['Sales fell in the fourth quarter.', '2025-02-03', 'the fourth quarter | DATE | 2024-Q4 | quarter'],
    [
      'Sales fell in the first quarter of last year.',
      '2025-02-03',
      'the first quarter of last year | DATE | 2024-Q1 | quarter',
    ],
    ['Sales fell in Q2 2011.', '2025-02-03', 'Q2 2011 | DATE | 2011-Q2 | quarter'],
    ['Sales fell last quarter.', '2025-02-03', 'last quarter | DATE | 2024-Q4 | relative-period'],
    ['The first half of 2011 was dry.', '2025-02-03', 'The first half of 2011 | DATE | 2011-H1 | half-year'],
    ['Sales fell in the last quarter of 2012.', '2025-02-03', 'the last quarter of 2012 | DATE | 2012-Q4 | quarter'],
    ['It was the summer of ’76.', '2025-02-03', 'the summer of ’76 | DATE | 1976-SU | season'],
    ['They met this past summer.', '2025-02-03', 'this past summer | DATE | 2024-SU | relative-season'],
    ['They met last summer.', '2025-02-03', 'last summer | DATE | 2024-SU | relative-season'],
    ['They met in the summer of 2010.', '2025-02-03', 'the summer of 2010 | DATE | 2010-SU | season'],
    ['Profit in fiscal 2012 rose.', '2025-02-03', 'fiscal 2012 | DATE | FY2012 | fiscal-year'],
  ],
  'named days': [
    ['Shops close on Christmas Day.', '2025-02-03', 'Christmas Day | DATE | 2024-12-25 | named-day'],
    ['Thanksgiving 2023 was cold.', '2025-02-03', 'Thanksgiving 2023 | DATE | 2023-11-23 | named-day'],
    ['Shops close on Good Friday.', '2025-04-01', 'Good Friday | DATE | 2025-04-18 | named-day'],
    ['Parades on Memorial Day.', '2025-06-01', 'Memorial Day | DATE | 2025-05-26 | named-day'],
    ['Gifts on Mother’s Day.', '2025-05-01', 'Mother’s Day | DATE | 2025-05-11 | named-day'],
  ],
  durations: [
    ['The strike lasted three years.', '2025-02-03', 'three years | DURATION | P3Y | duration'],
    [
      'A nearly three-year conflict.',
      '2025-02-03',
      'nearly three-year | DURATION | P3Y | LESS_THAN | duration-adjective',
    ],
    ['After two and a half years it ended.', '2025-02-03', 'two and a half years | DURATION | P2.5Y | duration'],
    ['Over the last 24 hours it rained.', '2025-02-03', 'the last 24 hours | DURATION | PT24H | last-period'],
    ['It took more than a week.', '2025-02-03', 'more than a week | DURATION | P1W | MORE_THAN | duration'],
    ['It lasted for decades.', '2025-02-03', 'decades | DURATION | PXY | duration'],
    ['It took a few days.', '2025-02-03', 'a few days | DURATION | PXD | duration'],
    ['It took half an hour.', '2025-02-03', 'half an hour | DURATION | PT30M | duration'],
    ['Six minutes later it rang.', '2025-02-03', 'Six minutes later | DURATION | PT6M | later'],
    ['A yearlong project.', '2025-02-03', 'yearlong | DURATION | P1Y | duration-adjective'],
    ['A week-long strike.', '2025-02-03', 'week-long | DURATION | P1W | duration-adjective'],
    ['A 30-second film.', '2025-02-03', '30-second | DURATION | PT30S | duration-adjective'],
    ['It lasted a decade.', '2025-02-03', 'a decade | DURATION | P10Y | duration'],
    ['He served a year and a half.', '2025-02-03', 'a year and a half | DURATION | P1.5Y | duration'],
    ['It rained the whole day.', '2025-02-03', 'the whole day | DURATION | P1D | duration'],
    ['It fell for a third straight day.', '2025-02-03', 'a third straight day | DURATION | P3D | duration'],
    ['It took twenty-five minutes.', '2025-02-03', 'twenty-five minutes | DURATION | PT25M | duration'],
  ],
  repetitions: [
    ['The board meets every Tuesday.', '2025-02-03', 'every Tuesday | SET | XXXX-WXX-2 | every-weekday'],
    ['Every day people come.', '2025-02-03', 'Every day | SET | P1D | every'],
    ['Elections every four years.', '2025-02-03', 'every four years | SET | P4Y | every'],
    ['It meets twice a year.', '2025-02-03', 'twice a year | SET | P1Y | times-a-period'],
    ['The weekly market.', '2025-02-03', 'weekly | SET | P1W | often'],
    ['The twice-weekly market.', '2025-02-03', 'twice-weekly | SET | P1W | often'],
    ['The board meets every other Tuesday.', '2025-02-03', 'every other Tuesday | SET | P2W | every'],
    ['It is open at weekends.', '2025-02-03', 'weekends | SET | XXXX-WXX-WE | every-weekday'],
    ['It is open every summer.', '2025-02-03', 'every summer | SET | XXXX-SU | every'],
  ],
  'times of the day': [
    ['It began at 9 a.m. on Friday.', '2025-02-03', '9 a.m. on Friday | TIME | 2025-01-31T09:00 | clock'],
    ['It began at 6:30pm.', '2025-02-03', '6:30pm | TIME | 2025-02-03T18:30 | clock'],
    [
      'It began at 16:15 UTC, Jan. 20.',
      '2025-02-03',
      '16:15 UTC | TIME | 2025-01-20T16:15Z | clock',
      'Jan. 20 | DATE | 2025-01-20 | month-day',
    ],
    [
      'It began at 10 a.m. local time on Friday.',
      '2025-02-03',
      '10 a.m. local time on Friday | TIME | 2025-01-31T10:00 | clock',
    ],
    ['It began at 9 p.m. Friday night.', '2025-02-03', '9 p.m. Friday night | TIME | 2025-01-31T21:00 | clock'],
    [
      'It began at nine o’clock on Friday evening.',
      '2025-02-03',
      'nine o’clock on Friday evening | TIME | 2025-01-31T21:00 | clock',
    ],
    ['It began at seven this morning.', '2025-02-03', 'seven this morning | TIME | 2025-02-03T07:00 | clock'],
    ['She rang at two in the morning.', '2025-02-03', 'two in the morning | TIME | 2025-02-03T02:00 | clock'],
    ['It was out by dawn.', '2025-02-03', 'dawn | TIME | 2025-02-03TMO | part-of-day'],
    ['It began before dawn on Friday.', '2025-02-03', 'dawn on Friday | TIME | 2025-01-31TMO | part-of-day'],
    ['It burned on the night of Jan. 3.', '2025-02-03', 'the night of Jan. 3 | TIME | 2025-01-03TNI | part-of-day'],
    ['It burned on Friday night.', '2025-02-03', 'Friday night | TIME | 2025-01-31TNI | part-of-day'],
    ['It burned last night.', '2025-02-03', 'last night | TIME | 2025-02-02TNI | part-of-day'],
    ['It airs tonight.', '2025-02-03', 'tonight | TIME | 2025-02-03TNI | part-of-day'],
    ['It ended at noon.', '2025-02-03', 'noon | TIME | 2025-02-03T12:00 | noon'],
  ],
  'times not said closer': [
    ['It is currently shut.', '2025-02-03', 'currently | DATE | PRESENT_REF | now'],
    ['It was recently sold.', '2025-02-03', 'recently | DATE | PAST_REF | recently'],
    ['It was sold a long time ago.', '2025-02-03', 'a long time ago | DATE | PAST_REF | recently'],
    ['It may be sold in the future.', '2025-02-03', 'the future | DATE | FUTURE_REF | future'],
  ],
  negatives: [
    ['Some 1,200 people marched.', '2025-02-03'],
    ['Take Route 2024 and Flight 1990.', '2025-02-03'],
    ['It cost $2000, or 2010 dollars.', '2025-02-03'],
    ['It may rain, Theresa May said. May they win.', '2025-02-03'],
    ['March on! The crowds and March both cheered.', '2025-02-03'],
    ['Lorvale won 3-2; call 555-2012.', '2025-02-03'],
    ['A second man, 45 years old, and a 16-year-old.', '2025-02-03'],
    ['The fall of the old order and the spring in her step.', '2025-02-03'],
    ['They fall on hard times and spring back.', '2025-02-03'],
    ['April Jones sat in the sun.', '2025-02-03'],
    ['One day he will learn.', '2025-02-03'],
    ['It sank two Saturdays ago.', '2025-02-03'],
    ['She told the Daily Comet and the Lorvale Weekly; a dawn raid.', '2025-02-03'],
    ['She told the Sunday Herald, at 20 miles per hour.', '2025-02-03'],
    ['Black Monday and Bloody Sunday are names.', '2025-02-03'],
    ['The previously closed and formerly quarterly paper.', '2025-02-03'],
    ['No. 1984 on the list, 2000 troops.', '2025-02-03'],
    ['On February 31 nothing happened; 1/45/2020 is none.', '2025-02-03', 'February | DATE | 2025-02 | month'],
  ],
};

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it.each(rows)('%s (%s)', (text, published, ...expressions) => {
    expect(linesOf(text, published)).toEqual(expressions);
  });
});

describe('resolveTimeExpressions', () => {
  it('says what a value was resolved against, and nothing where the words say it all', () => {
    expect(timesOf('In 2019, on Friday.', '2025-02-03').map(({ anchor }) => anchor)).toEqual([undefined, '2025-02-03']);
  });

  it('leaves relative times without value where the publication date is unknown, and says so once', () => {
    const { timeExpressions, problems } = resolveTimeExpressions(articleOf('On Friday, in 2019, last week.'));
    expect(timeExpressions.map(({ value }) => value)).toEqual([undefined, '2019', undefined]);
    expect(problems).toEqual([{ start: 3, end: 9, rule: 'publication-date-unknown', values: {} }]);
  });

  it('has no such problem where all times say their date', () => {
    expect(resolveTimeExpressions(articleOf('In 2019, for three years.')).problems).toEqual([]);
  });

  it.each([
    ['Closed on Tuesday (Feb. 9).', '2026-02-12', 'Tuesday (Feb. 9'],
    ['Closed on Tuesday, February 9, 2026.', '2026-02-12', 'Tuesday, February 9, 2026'],
  ])('reports a weekday that contradicts its date: %s', (text, published, words) => {
    const { problems } = resolveTimeExpressions(articleOf(text, published));
    expect(problems.map(({ rule, values }) => ({ rule, values }))).toEqual([
      { rule: 'weekday-date-mismatch', values: { weekday: 'Tuesday', date: '2026-02-09', actual: 'Monday' } },
    ]);
    expect(problems.map((problem) => sliceOf(text, problem))).toEqual([words]);
  });

  it('has no problem with a weekday that agrees with its date', () => {
    expect(resolveTimeExpressions(articleOf('On Monday (Feb. 9) and Tuesday.', '2026-02-12')).problems).toEqual([]);
  });

  it('leaves out what lies outside the article’s own text', () => {
    const text = 'It rained on Friday. Sale ends Monday.';
    const regions = [
      { kind: 'body', start: 0, end: 21 },
      { kind: 'advertisement', start: 21, end: text.length },
    ] as const;
    const { timeExpressions } = resolveTimeExpressions({ ...articleOf(text, '2025-02-03'), regions });
    expect(timeExpressions.map((time) => sliceOf(text, time))).toEqual(['Friday']);
  });

  it('has a sentence for every rule that the tables show', () => {
    const rules = new Set(
      Object.values(tables).flatMap((rows) =>
        rows.flatMap(([text, published]) => timesOf(text, published).map(({ rule }) => rule)),
      ),
    );
    expect([...rules].filter((rule) => ruleReasons[rule] === undefined)).toEqual([]);
  });

  it('never changes a value for what comes after it', () => {
    const sentence = fc.constantFrom(
      ...Object.values(tables).flatMap((rows) => rows.map(([text]) => text)),
      'Tuesday (Feb. 9), then 9 a.m.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), fc.array(sentence, { maxLength: 5 }), (before, after) => {
        const head = before.join('\n\n');
        const whole = [...before, ...after].join('\n\n');
        const first = timesOf(head, '2025-02-03');
        expect(timesOf(whole, '2025-02-03').slice(0, first.length)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
});
