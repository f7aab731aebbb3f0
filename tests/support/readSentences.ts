/** What is not a sentence of this site, or is shown to machines: names of publishers, titles of sources, code, drawings. */
const NOT_OURS = [
  /<(script|style|svg|code|pre|template)\b[\s\S]*?<\/\1>/gi,
  /<section\b[^>]*aria-labelledby="(?:part-)?sources"[\s\S]*?<\/section>/gi,
  /<a\b[^>]*rel="external"[^>]*>[\s\S]*?<\/a>/gi,
  /<(p|span)\b[^>]*class="cite[^"]*"[\s\S]*?<\/\1>/gi,
  /“[^”]*”/g,
];

/** The words of a page as a reader meets them, on one line; without quotations, and without titles and names of sources. */
export function readSentences(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const ours = NOT_OURS.reduce((text, part) => text.replace(part, ' '), body);
  return ours
    .replace(/<\/?(?:button|b|strong|em|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;|&#38;/g, '&')
    .replace(/&[#\w]+;/g, ' ')
    .replace(/\s+/g, ' ');
}
