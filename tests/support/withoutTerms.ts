/** A page as it was before words of the glossary were made to open, so that whole sentences can be looked for. */
export function withoutTerms(html: string): string {
  return html.replace(/<button type="button" class="term"[^>]*>([^<]*)<\/button>/g, '$1');
}
