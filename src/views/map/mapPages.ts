import { compareDays } from '../../domain/day.ts';
import type { Framework } from '../../domain/framework.ts';
import type { Model } from '../../domain/model.ts';
import { say } from '../../language/say.ts';
import { addresses } from '../addresses.ts';
import { lower } from '../words.ts';
import { ageLayer } from './ageLayer.ts';
import { followUpKinds, followUpLayer } from './followUpLayer.ts';
import type { MapLayer } from './mapLayer.ts';
import { outcomeLayer } from './outcomeLayer.ts';
import { themeLayer } from './themeLayer.ts';

/** A page with one map, or with one for each framework. */
export interface MapPage {
  /** Its address below `/map/`: `local-area-2016/revisit`; the first page has none. */
  readonly path: string;
  /** What it is called among the other pages: "Revisits". */
  readonly name: string;
  /** Under what it stands there: "Inspections from 2016 to 2022". */
  readonly group: string;
  readonly kind: 'outcomes' | 'follow-ups' | 'age' | 'theme';
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  /** Works out its maps, of which there is at least one. */
  readonly layers: () => readonly MapLayer[];
}

/**
 * Every page of the map, in the order in which people choose: outcomes and later visits of the newest framework, of the
 * others, the age of what is known, and each theme. Addresses name a framework, so that they keep their meaning; the
 * first page alone goes on to the newest.
 */
export function mapPages(model: Model): MapPage[] {
  const frameworks = model.frameworks.toSorted((a, b) => compareDays(b.from, a.from));
  return [
    ...frameworks.flatMap((framework, at) => [
      outcomePage(model, framework, at === 0),
      ...followUpKinds(framework).map((kind) => followUpPage(model, framework, kind)),
    ]),
    agePage(model),
    ...model.themeGroups.flatMap((group) => group.themes.map((theme) => themePage(model, theme, group.name))),
  ];
}

/** Every map of every page. */
export function mapLayers(model: Model): MapLayer[] {
  return mapPages(model).flatMap((page) => page.layers());
}

function outcomePage(model: Model, framework: Framework, isFirst: boolean): MapPage {
  return {
    path: isFirst ? '' : framework.slug,
    name: say('Outcomes'),
    group: framework.shortName,
    kind: 'outcomes',
    title: say('Map of outcomes: {framework}', { framework: lower(framework.shortName) }),
    heading: say('{framework}: what was decided, area by area?', { framework: framework.shortName }),
    description: say('A map of England with the latest outcome of each area: {framework}.', {
      framework: framework.name,
    }),
    lead: `${framework.name}. ${framework.explanation}`,
    layers: () => [outcomeLayer(model, framework.slug)],
  };
}

function followUpPage(model: Model, framework: Framework, { slug, name }: { slug: string; name: string }): MapPage {
  return {
    path: `${framework.slug}/${slug}`,
    name: say('{visit}s', { visit: name }),
    group: framework.shortName,
    kind: 'follow-ups',
    title: say('Map of {visit}s: {framework}', { visit: lower(name), framework: lower(framework.shortName) }),
    heading: say('{visit}s: what did inspectors find when they came back?', { visit: name }),
    description: say('A map of England with the latest {visit} of each area: {framework}.', {
      visit: lower(name),
      framework: framework.name,
    }),
    lead: say('{visit}s under {framework}. They follow an inspection up: inspectors look at what had to get better.', {
      visit: name,
      framework: lower(framework.name),
    }),
    layers: () => [followUpLayer(model, framework.slug, slug)],
  };
}

function agePage(model: Model): MapPage {
  return {
    path: 'age',
    name: say('Time since the last visit'),
    group: say('All visits'),
    kind: 'age',
    title: say('Map of time since the last visit'),
    heading: say('How long ago did inspectors last come?'),
    description: say('A map of England with the time since the last SEND visit to each area, in steps of two years.'),
    lead: say('A lot can change in some years. An old inspection says how things were then.'),
    layers: () => [ageLayer(model)],
  };
}

function themePage(model: Model, theme: { slug: string; name: string; meaning: string }, group: string): MapPage {
  return {
    path: `themes/${theme.slug}`,
    name: theme.name,
    group,
    kind: 'theme',
    title: say('Map of a theme: {theme}', { theme: theme.name }),
    heading: say('Where did inspectors name {theme}?', { theme: lower(theme.name) }),
    description: say('Maps of England: where SEND inspectors named weaknesses and strengths in {theme}.', {
      theme: lower(theme.name),
    }),
    lead: theme.meaning,
    layers: () => model.frameworks.map(({ slug }) => themeLayer(model, slug, theme.slug)),
  };
}

/** The address of a page of the map. */
export function mapAddress({ path }: Pick<MapPage, 'path'>): string {
  return path === '' ? addresses.map : `${addresses.map}${path}/`;
}
