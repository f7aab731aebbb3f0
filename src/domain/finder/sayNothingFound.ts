/** No name of a council or a place has so many letters. */
const LONGEST_NAME = 100;
const LONGEST_POSTCODE = 10;

const NAMES = 'your council, town or district';

/** What to do about a text for which no council was found; `postcodes` where those can be looked up. Takes any text. */
export function sayNothingFound(text: string, postcodes: boolean): string {
  const typed = text.trim();
  if (typed === '') return `Type the name of ${NAMES}${postcodes ? ', or your postcode' : ''}.`;
  if (typed.length > LONGEST_NAME) return `This is too long. Type the name of ${NAMES} alone.`;
  const plain = typed.normalize('NFKD');
  if (/\d/.test(plain) && typed.length <= LONGEST_POSTCODE)
    return postcodes
      ? `This is no postcode in England. Check it, or type ${NAMES}.`
      : `We cannot look up postcodes. Type the name of ${NAMES}.`;
  if (!/[a-z]/i.test(plain)) return `Type the name of ${NAMES} with the letters A to Z.`;
  if (typed.length === 1) return 'No name of a council starts like that. Type one more letter.';
  return 'No council found in England. Check the spelling, or type a bigger town nearby.';
}
