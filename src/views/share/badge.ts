import type { Model } from '../../domain/model.ts';
import { type Standing, standingOf } from './standing.ts';

/** The few words of a council’s badge. */
export interface Badge {
  readonly slug: string;
  readonly name: string;
  readonly mark: Standing['mark'];
  readonly verdict: string;
  /** All that it says, in one line. */
  readonly title: string;
  readonly description: string;
}

/** What a council’s badge says. */
export function badgeOf(model: Model, slug: string): Badge {
  const { mark, words, note } = standingOf(model, slug);
  const name = `SEND inspection: ${model.council(slug).name}`;
  return {
    slug,
    name,
    mark,
    verdict: words,
    title: `${name}. ${words}.${note ? ` ${note}.` : ''}`,
    description: 'From SEND report cards, based on Ofsted and CQC reports and not made by them. CC BY 4.0.',
  };
}
