/** A value printed in varied wording and read back is the value again; numbers that are no values are never read as some. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/extract/reading.js';
import { roleNames } from '../../../src/extract/role-names.js';
import { findDates } from '../../../src/extract/values/date.js';
import { findMoney } from '../../../src/extract/values/money.js';
import { findPercents } from '../../../src/extract/values/percent.js';
import { findPeriods } from '../../../src/extract/values/period.js';
import { findRates } from '../../../src/extract/values/rate.js';

const read = (text: string) => readText(text, roleNames([])).text;

const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
const BOUND_WORDS: readonly (readonly [string, string | undefined])[] = [
  ['', undefined],
  ['within ', 'max'],
  ['no later than ', 'max'],
  ['not more than ', 'max'],
  ['up to ', 'max'],
  ['at least ', 'min'],
  ['not less than ', 'min'],
  ['about ', 'approx'],
];
const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 72 -> "seventy-two"; for 1 to 99. */
function inWords(count: number): string {
  if (count < 20) return SMALL[count]!;
  const rest = count % 10;
  return TENS[Math.floor(count / 10)]! + (rest === 0 ? '' : `-${SMALL[rest]}`);
}

const SPELLINGS: readonly ((count: number) => string)[] = [
  String,
  inWords,
  (count) => `${inWords(count)} (${count})`,
  (count) => `${count} (${inWords(count)})`,
];

const period = fc.record({
  count: fc.integer({ min: 1, max: 99 }),
  unit: fc.constantFrom(...UNITS),
  business: fc.boolean(),
  bound: fc.constantFrom(...BOUND_WORDS),
  spell: fc.constantFrom(...SPELLINGS),
});

describe('a period', () => {
  it('is read back from any wording', () => {
    fc.assert(
      fc.property(period, ({ count, unit, business, bound: [words, bound], spell }) => {
        const basis = business && (unit === 'day' || unit === 'hour') ? 'business' : null;
        const text = `${words}${spell(count)} ${basis ? `${basis} ` : ''}${unit}${count === 1 ? '' : 's'}`;
        const [found, ...others] = findPeriods(read(`Acme will answer ${text}, as agreed.`));
        expect(others).toEqual([]);
        expect(found?.value).toEqual({ count, unit, ...(basis ? { basis } : {}), ...(bound ? { bound } : {}) });
      }),
    );
  });
});

/** Thousands grouped in the ways of several countries. */
const GROUPS: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','),
  (digits) => digits.replace(/\B(?=(\d{3})+$)/g, "'"),
  (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ' '),
];
const SIDES: readonly ((amount: string, code: string) => string)[] = [
  (amount, code) => `${code} ${amount}`,
  (amount, code) => `${amount} ${code}`,
];

describe('an amount of money', () => {
  it('is read back from any grouping, with the code on either side', () => {
    const money = fc.record({
      amount: fc.integer({ min: 1, max: 999_999_999 }),
      code: fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'SEK'),
      group: fc.constantFrom(...GROUPS),
      side: fc.constantFrom(...SIDES),
    });
    fc.assert(
      fc.property(money, ({ amount, code, group, side }) => {
        const text = read(`The cap is ${side(group(String(amount)), code)}, no more.`);
        expect(findMoney(text).map((m) => [m.amount, m.currency])).toEqual([[String(amount), code]]);
      }),
    );
  });
});

describe('a percentage', () => {
  it('is read back with point or comma, sign or words', () => {
    const percent = fc.record({
      hundredths: fc.integer({ min: 1, max: 9999 }),
      comma: fc.boolean(),
      sign: fc.constantFrom('%', ' %', ' percent', ' per cent'),
    });
    fc.assert(
      fc.property(percent, ({ hundredths, comma, sign }) => {
        const value = hundredths / 100;
        const text = read(`It is ${comma ? String(value).replace('.', ',') : value}${sign} of the fee.`);
        expect(findPercents(text).map((p) => p.value)).toEqual([value]);
      }),
    );
  });

  it('over a time is a rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom('month', 'year'), (tenths, per) => {
        const [rate] = findRates(read(`Interest of ${tenths / 10}% per ${per} is due.`));
        expect(rate?.value).toEqual({ percent: tenths / 10, per });
      }),
    );
  });
});

describe('a date', () => {
  const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  const print = (style: Intl.DateTimeFormatOptions & { locale: string }, day: Date) =>
    new Intl.DateTimeFormat(style.locale, { ...style, timeZone: 'UTC' }).format(day);

  it('is read back from the wordings of Britain, America and ISO', () => {
    const locales = fc.constantFrom('en-GB', 'en-US', 'iso');
    fc.assert(
      fc.property(date, locales, (day, locale) => {
        const iso = day.toISOString().slice(0, 10);
        const text = locale === 'iso' ? iso : print({ locale, day: 'numeric', month: 'long', year: 'numeric' }, day);
        expect(findDates(read(`It ends on ${text}.`)).map((d) => d.value)).toEqual([iso]);
      }),
    );
  });

  it('is no period, percentage or amount', () => {
    fc.assert(
      fc.property(date, (day) => {
        const text = read(
          `Last updated ${print({ locale: 'en-US', day: 'numeric', month: 'long', year: 'numeric' }, day)}.`,
        );
        expect([...findPeriods(text), ...findPercents(text), ...findMoney(text)]).toEqual([]);
      }),
    );
  });
});

describe('numbers that are no values', () => {
  const number = fc.integer({ min: 1, max: 999 });
  const decimal = fc.tuple(number, number).map(([a, b]) => `${a}.${b}`);
  const wordings = fc.oneof(
    number.map((n) => `See Section ${n} and Article ${n + 1}.`),
    decimal.map((n) => `as set out in clause ${n} of Annex ${n}`),
    number.map((n) => `under 15 U.S.C. § ${n} and 45 CFR § ${n}.410`),
    number.map((n) => `Regulation (EU) 2016/${n} and Act No. ${n}`),
    number.map((n) => `${n} Harbour Street, Suite ${n}, Springfield 0${n}`),
    number.map((n) => `version ${n}.0 of ISO/IEC 27001:2022, TLS 1.${n % 4}`),
    number.map((n) => `telephone +44 20 7946 0${n}, reference ${n}-B`),
  );

  it('give no period, percentage, rate or amount', () => {
    fc.assert(
      fc.property(wordings, (wording) => {
        const text = read(wording);
        expect([...findPeriods(text), ...findPercents(text), ...findRates(text), ...findMoney(text)]).toEqual([]);
      }),
    );
  });
});
