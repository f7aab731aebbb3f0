/** An address of the site with the path that it is hosted under: `/councils/` may become `/report-cards/councils/`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
