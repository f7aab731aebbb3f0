import * as z from 'zod';
import { oneOf, words } from './fields.ts';

/** The pictures that stand beside lines of easy read; each is drawn in src/components/symbols. */
export const SYMBOL_NAMES = [
  'advice',
  'bag',
  'ball',
  'book',
  'bus',
  'calendar',
  'care',
  'chart',
  'clock',
  'council',
  'door',
  'family',
  'health',
  'home',
  'inspectors',
  'law',
  'letter',
  'lifebuoy',
  'list',
  'listen',
  'mind',
  'next',
  'people',
  'place',
  'plan',
  'question',
  'safe',
  'school',
  'screen',
  'search',
  'speech',
  'steps',
  'together',
  'wheelchair',
] as const;

/** What a picture beside a line shows. */
export type SymbolName = (typeof SYMBOL_NAMES)[number];

const symbol = () => oneOf('symbol', SYMBOL_NAMES).meta({ description: 'The picture beside the line.' });
const sentence = () => words(160, 'sentence').meta({ description: 'A short sentence with one idea.' });

const easyLineSchema = z.strictObject({ symbol: symbol(), text: sentence() });

/** A line of easy read, as the registers write it: a picture and a short sentence. */
export type RegisteredLine = z.infer<typeof easyLineSchema>;

/** What easy read says of a theme. */
export const easyThemeSchema = z.strictObject({
  symbol: symbol(),
  name: words(40, 'name').meta({ description: 'In the words of every day.' }),
  meaning: sentence().meta({ description: 'What it is about, and nothing about whether it went well.' }),
});

/** What easy read says of an outcome. */
export const easyOutcomeSchema = z.strictObject({
  said: z.array(easyLineSchema).min(1).meta({ description: 'What inspectors said.' }),
  next: z.array(easyLineSchema).default([]).meta({ description: 'What this outcome normally leads to.' }),
});

/** What easy read says of a formal list, after the number on it. */
export const easyKindSchema = z.array(easyLineSchema).min(1);
