import { type MapPage, mapAddress } from './mapPages.ts';

/** What the map can show instead, below the words that the choices share. */
export interface MapChoices {
  readonly label: string;
  readonly links: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
}

/** The pages of the map as choices, in their order: those of visits, and those of themes. */
export function mapChoices(pages: readonly MapPage[], current: string): { visits: MapChoices[]; themes: MapChoices[] } {
  const choices = (some: readonly MapPage[]) =>
    [...Map.groupBy(some, ({ group }) => group)].map(([label, members]) => ({
      label,
      links: members.map((page) => ({ label: page.name, href: mapAddress(page), current: page.path === current })),
    }));
  return {
    visits: choices(pages.filter(({ kind }) => kind !== 'theme')),
    themes: choices(pages.filter(({ kind }) => kind === 'theme')),
  };
}
