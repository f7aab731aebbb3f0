/** Whether the text has the form of a postcode or of its first half: "RG40 1BN", "sw1a". A place has no such name. */
export function looksLikePostcode(text: string): boolean {
  return /^\s*[a-z]{1,2}\d[a-z\d]?\s*(?:\d\s*[a-z]{0,2}\s*)?$/i.test(text.slice(0, 40));
}
