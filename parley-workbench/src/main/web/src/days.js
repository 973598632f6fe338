// Days as people read them. A day is text, YYYY-MM-DD, and never a Date: no zone can move it.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const isDay = (text) => /^[1-9]\d{3}-\d\d-\d\d$/.test(text ?? '');

/** `8 May 2031`, or `8 May` where the year is that of `near`. */
export function dayText(day, near = null) {
  if (!isDay(day)) return day ?? '';
  const short = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
  return near && near.slice(0, 4) === day.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`;
}

/** Days since 1970, to place a day on a line. */
export const dayNumber = (day) => Date.UTC(day.slice(0, 4), day.slice(5, 7) - 1, day.slice(8, 10)) / 86400000;

export function dayAfter(day, days) {
  return new Date((dayNumber(day) + days) * 86400000).toISOString().slice(0, 10);
}

/** How the day is known, in full words. */
export function howText(day, how) {
  if (!day) return 'The article has no day, and none is said.';
  if (how === 'said') return `Said on ${dayText(day)}, as the article tells.`;
  return `By ${dayText(day)}: the day of the article; when it was said is not told.`;
}

const PRECISION = { month: 'the month is known, not the day', year: 'the year is known, not the day' };
const HOW = {
  given: 'as given with the article',
  metadata: 'from the page’s data',
  address: 'from the address',
  text: 'from the article’s words',
  inferred: 'inferred from other articles',
};

/** The day of an article and how it is known. */
export function publishedText(published) {
  if (!published?.from) return { text: 'no date', how: 'The article tells no date.' };
  const { from, to, precision, how } = published;
  const text =
    precision === 'year'
      ? from.slice(0, 4)
      : precision === 'month'
        ? `${MONTHS[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`
        : from === to
          ? dayText(from)
          : `${dayText(from, to)} to ${dayText(to)}`;
  return { text, how: [HOW[how], PRECISION[precision]].filter(Boolean).join('; ') };
}
