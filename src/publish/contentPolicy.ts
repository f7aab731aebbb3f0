/**
 * The content security policy of a page: everything is refused but files of this site. The search page also lets
 * Pagefind start its WebAssembly; a card that stands in pages of others has no script and no form. Nothing inline is
 * allowed anywhere.
 */
export function contentPolicy({ search = false, embed = false }: { search?: boolean; embed?: boolean } = {}): string {
  if (embed)
    return ["default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'none'", "base-uri 'none'"].join(
      '; ',
    );
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
