/** No name is half as long; what follows cannot help, and 10,000 letters must not cost more than a hundred. */
const LONGEST = 100;

/** Short forms that mean the whole word wherever they stand. */
const SHORT_FORMS = new Map(
  Object.entries({
    saint: 'st',
    gt: 'great',
    beds: 'bedfordshire',
    berks: 'berkshire',
    bucks: 'buckinghamshire',
    cambs: 'cambridgeshire',
    glos: 'gloucestershire',
    hants: 'hampshire',
    herts: 'hertfordshire',
    lancs: 'lancashire',
    leics: 'leicestershire',
    lincs: 'lincolnshire',
    notts: 'nottinghamshire',
    oxon: 'oxfordshire',
    staffs: 'staffordshire',
    warks: 'warwickshire',
    wilts: 'wiltshire',
    worcs: 'worcestershire',
    yorks: 'yorkshire',
  }),
);

/** Short forms that mean a point of the compass only before another word: somebody who typed "n" may go on to "Norfolk". */
const COMPASS = new Map(
  Object.entries({
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
    ne: 'north east',
    nw: 'north west',
    se: 'south east',
    sw: 'south west',
  }),
);

/**
 * A name with nothing left but lower-case words and single spaces: no capitals, accents, punctuation or apostrophes,
 * `&` as "and", common short forms written out. "St. Helen’s" becomes "st helens", "N. Yorks" "north yorkshire".
 */
export function plainName(text: string): string {
  return plainLetters(text.trimStart().slice(0, LONGEST))
    .split(' ')
    .filter(Boolean)
    .map((word, at, all) => {
      // The "s" of "King s Lynn" is no south.
      const isPoint = at < all.length - 1 && !(word === 's' && at > 0);
      return (isPoint ? COMPASS.get(word) : undefined) ?? SHORT_FORMS.get(word) ?? word;
    })
    .join(' ');
}

function plainLetters(text: string): string {
  // Nearly every name is of this kind, and sixteen hundred of them are made ready while a visitor waits.
  if (/^[a-z ]*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
