import type { CouncilPage } from '../councilPage.ts';

/** Letters that fit on a line of a phone, on the safe side, and px that a line takes, in the styles of embed.css. */
const LINES = {
  heading: { letters: 15, px: 33 },
  text: { letters: 27, px: 27 },
  small: { letters: 32, px: 23 },
  count: { letters: 27, px: 30 },
} as const;

/** The line that all cards begin with, those that they end with, and the space around them, in px. */
const FIXED = 190;

/** The height in px at which a council’s card in a frame 320 px wide needs no scrolling; a wider one leaves some free. */
export function frameHeight({ name, lineage, latest, main, nothingHeld }: CouncilPage): number {
  const of = (kind: keyof typeof LINES, text: string) => Math.ceil(text.length / LINES[kind].letters) * LINES[kind].px;
  const paragraphs = [lineage, latest?.verdict ?? nothingHeld].filter((text) => text !== undefined);
  const facts = latest
    ? [`${latest.kind} ${latest.days}, ${latest.age}. By Ofsted and the Care Quality Commission (CQC).`]
    : [];
  const notes = [
    ...(latest && latest.counts.length === 0
      ? ['We hold only the outcome of this visit, not yet what inspectors wrote.']
      : []),
    ...(main && main !== latest ? [`In the ${main.kind} of ${main.when}, ${main.age}:`] : []),
  ];
  const heights = [
    of('heading', name),
    ...paragraphs.map((text) => of('text', text) + 12),
    ...[...facts, ...notes].map((text) => of('small', text) + 12),
    ...(main?.counts ?? []).map(({ count, words }) => of('count', `${count} ${words}`)),
    of('text', `Whole report card for ${name}, with sources`),
  ];
  return FIXED + heights.reduce((sum, height) => sum + height, 0);
}
