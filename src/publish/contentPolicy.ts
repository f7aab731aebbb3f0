/**
 * The content security policy of a page: everything is refused but files of this site. The search page also lets
 * Pagefind start its WebAssembly. Nothing inline is allowed anywhere.
 */
export function contentPolicy({ search = false }: { search?: boolean } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
