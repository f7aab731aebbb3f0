/** What to say where a file of the finder did not come; `what` is "postcodes", or anything else for the names. */
export function sayNotLoaded(what: unknown): string {
  const why = navigator.onLine ? '' : 'You seem to be offline. ';
  return what === 'postcodes'
    ? `${why}Our list of postcodes did not load. Try again, or type your council, town or district.`
    : `${why}The names of the councils did not load. Try again, or use the list.`;
}
