import { type Day, isRealDay } from './day.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A date that a text most likely means, and whether it can mean nothing else. */
export interface LikelyDay {
  readonly day: Day;
  readonly certain: boolean;
}

/**
 * Reads the dates that people write by hand: `11 March 2019`, `March 2019`, `2019/3/11`, and `11/03/2019` the British
 * way round, which is only likely since an American program writes 3 November so. Undefined where none is meant.
 */
export function suggestDay(text: string): LikelyDay | undefined {
  const typed = text.trim().toLowerCase();
  const [, y1, m1, d1] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ].*)?$/.exec(typed) ?? [];
  if (y1 && m1) return real(y1, Number(m1), d1, true);
  const [, d2, name, y2] = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/.exec(typed) ?? [];
  if (name && y2)
    return real(y2, MONTHS.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name)) + 1, d2, true);
  const [, d3, m3, y3] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [];
  if (d3 && m3 && y3) return real(y3, Number(m3), d3, Number(d3) > 12 || d3 === m3);
  return undefined;
}

function real(year: string, month: number, date: string | undefined, certain: boolean): LikelyDay | undefined {
  const parts = [year, String(month).padStart(2, '0'), ...(date ? [date.padStart(2, '0')] : [])];
  const day = parts.join('-');
  return isRealDay(day) ? { day, certain } : undefined;
}
