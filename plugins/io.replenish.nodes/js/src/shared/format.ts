// SPDX-License-Identifier: GPL-3.0-or-later

/*
 * Numbers as the views show them. The views' words are English, so their numbers are too, whatever the reader's locale.
 */

/** Shown where there is no value. */
export const NOTHING = "–";

const LOCALE = "en-US";
const INTEGER = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const CENTS = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const COMPACT = new Intl.NumberFormat(LOCALE, { notation: "compact", maximumFractionDigits: 1 });
const TWO_DIGITS = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
const UNITS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 1 });

/** Date, minutes, and what nobody reads at the first or last sale of a table. */
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(\.\d+)?)?$/;

/** From here on the decimals of an amount say nothing. */
const LARGE_AMOUNT = 1000;

/** The smallest share that rounds to 0.1%, the last digit shown. */
const SMALLEST_SHARE = 0.0005;

/** From here on a difference of shares is worth its digits. */
const SMALLEST_POINTS = 0.01;

/** A count with thousands separators: `541,909`. */
export function formatCount(value: number | null): string {
  return write(INTEGER, value);
}

/** An amount of money: `−883,301`, with two decimals below a thousand: `12.50`. */
export function formatAmount(value: number | null): string {
  return write(value !== null && Math.abs(value) >= LARGE_AMOUNT ? INTEGER : CENTS, value);
}

/** A number short enough for an axis: `1.2M`. */
export function formatCompact(value: number): string {
  return write(COMPACT, value);
}

/** A change with its sign: `+883,301`. */
export function formatChange(value: number, format: (value: number) => string): string {
  const text = format(value);
  return value > 0 ? `+${text}` : text;
}

/**
 * `part` of `whole` in percent, or nothing if that is not defined. A part that is neither nothing nor all is never
 * rounded to 0% or 100%: a single rejected row among millions must be seen.
 */
export function formatShare(part: number, whole: number): string {
  if (!(whole > 0)) {
    return NOTHING;
  }
  const share = part / whole;
  if (share > 0 && share < SMALLEST_SHARE) {
    return "<0.1%";
  }
  if (share < 1 && share > 1 - SMALLEST_SHARE) {
    return ">99.9%";
  }
  return write(PERCENT, share);
}

/** A number or text of unknown kind: whole numbers as counts, other numbers as amounts, ISO times to the minute. */
export function formatValue(value: number | string | null): string {
  if (typeof value === "number") {
    return Number.isInteger(value) ? formatCount(value) : formatAmount(value);
  }
  return value === null || value === "" ? NOTHING : value.replace(DATE_TIME, "$1 $2");
}

/** Units of a product: whole from a thousand on, below with one decimal where there is one: `12.5`. */
export function formatUnits(value: number | null): string {
  return write(value !== null && Math.abs(value) >= LARGE_AMOUNT ? INTEGER : UNITS, value);
}

/** A difference of two shares in percentage points, without its sign: `0.4 points`. */
export function formatPoints(difference: number): string {
  const points = Math.abs(difference) * 100;
  if (points > 0 && points < SMALLEST_POINTS) {
    return `less than ${SMALLEST_POINTS} points`;
  }
  const text = write(TWO_DIGITS, points);
  return `${text} ${text === "1" ? "point" : "points"}`;
}

/** `1 row`, `2 rows`. */
export function formatQuantity(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

function write(format: Intl.NumberFormat, value: number | null): string {
  if (value === null || !Number.isFinite(value)) {
    return NOTHING;
  }
  const text = format.format(value);
  // A rounded −0.001 is not negative; a hyphen is not a minus sign.
  return /[1-9]/.test(text) ? text.replace("-", "−") : text.replace("-", "");
}
