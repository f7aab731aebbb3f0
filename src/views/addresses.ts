/** The addresses of the site, without its base path; published addresses stay (docs/decisions). */
export const addresses = {
  home: '/',
  councils: '/councils/',
  council: (slug: string) => `/councils/${slug}/`,
  inspections: '/inspections/',
  inspection: (slug: string) => `/inspections/${slug}/`,
  finding: (slug: string, anchor: string) => `/inspections/${slug}/#${anchor}`,
  themes: '/themes/',
  theme: (slug: string) => `/themes/${slug}/`,
  regions: '/regions/',
  region: (slug: string) => `/regions/${slug}/`,
  search: '/search/',
  glossary: '/glossary/',
  page: (slug: string) => `/${slug}/`,
} as const;
