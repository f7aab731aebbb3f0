import type { Model } from '../../domain/model.ts';
import { type CouncilPage, councilPage } from '../councilPage.ts';
import type { FindingMark } from '../findingLines.ts';
import { shareOf, visitsThatCount } from '../themeShare.ts';
import { countOf } from '../words.ts';
import { type Standing, standingOf } from './standing.ts';

/** The words of a picture that stands beside a shared link, in reading order. */
export interface SocialPicture {
  /** Its address is `/social/<slug>.png`. */
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
  readonly mark: Standing['mark'] | undefined;
  readonly verdict: string;
  /** Lines under the verdict. */
  readonly remarks: readonly string[];
  readonly counts: readonly { readonly mark: FindingMark; readonly text: string }[];
  readonly source: string;
}

const HOME = 'home';
const KIND = 'SEND report card';
const SOURCE = 'Based on Ofsted and CQC reports. Not made by them.';

/** Every picture of the site. Throws where two would have one address. */
export function socialPictures(model: Model): SocialPicture[] {
  const themes = model.themeGroups.flatMap((group) => group.themes);
  const pictures = [
    pictureOfHome(),
    ...model.councils.map(({ slug }) => pictureOfCouncil(model, councilPage(model, slug))),
    ...themes.map(({ slug }) => pictureOfTheme(model, slug)),
  ];
  const seen = new Set<string>();
  for (const { slug } of pictures) {
    if (seen.has(slug))
      throw new Error(`Two pictures would have the address /social/${slug}.png: a council, a theme or the home page.`);
    seen.add(slug);
  }
  return pictures;
}

/** The picture for the site as a whole, and for pages without one of their own. */
export function pictureOfHome(): SocialPicture {
  return {
    slug: HOME,
    kind: KIND,
    title: 'How well does your area support children with SEND?',
    mark: undefined,
    verdict: 'What inspectors found, for every council in England',
    remarks: [],
    counts: [
      { mark: 'weakness', text: 'weaknesses' },
      { mark: 'strength', text: 'strengths' },
    ],
    source: SOURCE,
  };
}

/** The picture of a council: the outcome that stands, and what was found at that very visit. */
export function pictureOfCouncil(model: Model, page: CouncilPage): SocialPicture {
  const { mark, words, visit, since, note } = standingOf(model, page.slug);
  // Counts of another visit would need words that say so.
  const own = page.main && page.main.href === visit ? page.main.counts : [];
  return {
    slug: page.slug,
    kind: KIND,
    title: page.name,
    mark,
    verdict: words,
    remarks: [note, since].filter((line) => line !== undefined),
    counts: own.map(({ mark: shape, count, words: what }) => ({ mark: shape, text: `${count} ${what}` })),
    source: SOURCE,
  };
}

/** The picture of a theme: in how many areas the newest kind of inspection named it. */
export function pictureOfTheme(model: Model, slug: string): SocialPicture {
  const [framework] = model.frameworks.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const share = framework && shareOf(model, visitsThatCount(model, framework.slug), slug);
  const held = framework && share && share.of > 0;
  return {
    slug,
    kind: `${KIND}s: a theme`,
    title: model.theme(slug).name,
    mark: undefined,
    verdict: held
      ? `In ${countOf(share.of, 'area')} with findings, inspectors named`
      : 'What inspectors found, area by area',
    remarks: [],
    counts: held
      ? [
          { mark: 'weakness', text: `a weakness in ${share.weakness}` },
          { mark: 'strength', text: `a strength in ${share.strength}` },
        ]
      : [],
    source: held ? `${framework.shortName}. ${SOURCE}` : SOURCE,
  };
}

/** What the picture says, for those who do not see it. */
export function altOf({ kind, title, verdict, remarks, counts, source }: SocialPicture): string {
  const found = counts.map(({ text }) => text).join(', ');
  return [kind, title, verdict, ...remarks, found, source]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
